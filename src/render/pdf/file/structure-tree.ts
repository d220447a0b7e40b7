import type { StructureAttributes } from '../structure.ts';
import type { ObjectWriter } from './objects.ts';
import { ElementNode, type Kid, type PaintedPage } from './painted-page.ts';
import type { StructureForm } from './structure-form.ts';
import { pdfName, pdfNumbers, pdfText } from './syntax.ts';
import { putNameTree, putNumberTree } from './trees.ts';

/** The objects of a page and of its links' annotations. */
export interface PageObjects {
  readonly id: number;
  readonly annotations: readonly number[];
}

/** An element that the document begins or goes on with. */
export interface TopElement {
  readonly element: ElementNode;
  /** The run of elements that it is in. */
  readonly group?: string;
}

/** The number of an element's object, and of the element that it is in. */
export interface StructurePlace {
  readonly id: number;
  readonly parent: number;
}

/** The structure tree of a file (ISO 32000-1, 14.7): which elements there are, and to which each content belongs. */
export interface StructureTree {
  /** The place of the document's next element; elements of one group are in a part of their own. */
  reserve(group: string | undefined): StructurePlace;
  /** Records which element a destination is at the top of, for what is written after it. */
  addTarget(name: string, element: ElementNode): void;
  /** Writes elements that are whole, each with all below it, at their places. */
  add(
    places: readonly StructurePlace[],
    elements: readonly TopElement[],
    pageOf: (page: PaintedPage) => PageObjects,
  ): void;
  /** Records which elements a page's contents belong to; returns the page's key in the parent tree. */
  addPage(page: PaintedPage): number;
  /** Records which element an annotation belongs to; returns its key. */
  addAnnotation(element: ElementNode): number;
  /** The first of so many keys, whose values are set later. */
  reserveKeys(count: number): number;
  setParent(key: number, value: string): void;
  addId(id: string, element: number): void;
  /** Writes a part of elements of an attached file, after one of ours that is read first. */
  addAttached(
    part: StructurePlace,
    attached: { readonly head: ElementNode; readonly kids: readonly number[]; readonly entries: string },
    pageOf: (page: PaintedPage) => PageObjects,
  ): void;
  /** Writes the document's element and the tree's root, and returns the root's number. */
  put(): number;
}

/** What elements are written into. */
interface Tree {
  readonly objects: ObjectWriter;
  readonly form: StructureForm;
  readonly ids: Map<string, string>;
  readonly notes: Map<string, Note>;
  /** The elements of destinations that were painted before. */
  readonly targets: Map<string, ElementNode>;
}

/** A note's object, and those of what refers to it. */
interface Note {
  readonly number: number;
  readonly references: number[];
}

/** A part of elements that follow each other. */
interface Group {
  readonly name: string;
  readonly id: number;
  readonly kids: number[];
}

export function createStructureTree(objects: ObjectWriter, form: StructureForm): StructureTree {
  const root = objects.reserve();
  const document = objects.reserve();
  const parts: (number | Group)[] = [];
  /** By key: the objects of the elements of a page's contents, or the one of an annotation. */
  const parents: string[] = [];
  const ids = new Map<string, string>();
  const notes = new Map<string, Note>();
  const tree: Tree = { objects, form, ids, notes, targets: new Map() };

  function reserve(name: string | undefined): StructurePlace {
    const id = objects.reserve();
    if (name === undefined) {
      parts.push(id);
      return { id, parent: document };
    }
    const last = parts.at(-1);
    const isOpen = typeof last === 'object' && last.name === name;
    const group = isOpen ? last : { name, id: objects.reserve(), kids: [] };
    if (!isOpen) parts.push(group);
    group.kids.push(id);
    return { id, parent: group.id };
  }

  function putGroup({ id, kids }: Group): void {
    objects.put(
      id,
      `<<${form.type('Part', {})}/P ${document} 0 R/K[${kids.map(kid => `${kid} 0 R`).join(' ')}]>>`,
    );
  }

  return {
    reserve,
    addTarget: (name, element) => void tree.targets.set(name, element),
    add(places, elements, pageOf) {
      for (const [at, { element }] of elements.entries()) element.id = places[at]!.id;
      for (const [at, { element }] of elements.entries())
        putElement(tree, element, places[at]!.parent, pageOf);
    },
    addPage(page) {
      parents.push(`[${page.contents.map(({ id }) => `${id} 0 R`).join(' ')}]`);
      return parents.length - 1;
    },
    addAnnotation(element) {
      parents.push(`${element.id} 0 R`);
      return parents.length - 1;
    },
    reserveKeys(count) {
      const first = parents.length;
      for (let key = 0; key < count; key++) parents.push('null');
      return first;
    },
    setParent(key, value) {
      parents[key] = value;
    },
    addId(id, element) {
      ids.set(id, `${element} 0 R`);
    },
    addAttached({ id, parent }, { head, kids, entries }, pageOf) {
      head.id = objects.reserve();
      putElement(tree, head, id, pageOf);
      const all = [head.id, ...kids].map(kid => `${kid} 0 R`).join(' ');
      objects.put(id, `<</S/Part/P ${parent} 0 R/K[${all}]${entries}>>`);
    },
    put() {
      const parentTree = putNumberTree(objects, parents);
      const idTree = ids.size > 0 ? `/IDTree ${putNameTree(objects, ids)} 0 R` : '';
      const kids = parts.map(part => `${typeof part === 'number' ? part : part.id} 0 R`).join(' ');
      for (const part of parts) if (typeof part !== 'number') putGroup(part);
      objects.put(document, `<<${form.type('Document', {})}/P ${root} 0 R/K[${kids}]>>`);
      objects.put(
        root,
        `<</Type/StructTreeRoot${form.root}/K ${document} 0 R/ParentTree ${parentTree} 0 R` +
          `/ParentTreeNextKey ${parents.length}${idTree}>>`,
      );
      return root;
    },
  };
}

/**
 * Writes an element (14.7.2) and everything below it. Contents on its own page are bare numbers, others name their
 * page.
 */
function putElement(
  tree: Tree,
  element: ElementNode,
  parent: number,
  pageOf: (page: PaintedPage) => PageObjects,
): void {
  const { objects, form, ids } = tree;
  for (const kid of element.kids)
    if (kid instanceof ElementNode) kid.id = numberOf(kid.attributes, tree) ?? objects.reserve();
  const page = element.kids.find(isContent)?.page;
  let kids = '';
  for (const kid of element.kids) kids += kidEntry(kid, page, pageOf);
  const own = page === undefined ? '' : `/Pg ${pageOf(page).id} 0 R`;
  const { id } = element.attributes;
  if (id !== undefined) ids.set(id, `${element.id} 0 R`);
  objects.put(
    element.id,
    `<<${form.type(element.role, element.attributes)}/P ${parent} 0 R${own}${kids && `/K[${kids}]`}` +
      `${entries(element.attributes, form)}${reference(element, tree)}>>`,
  );
  for (const kid of element.kids) if (kid instanceof ElementNode) putElement(tree, kid, element.id, pageOf);
}

/** The number of a note's object, where what refers to it may have asked for it before. */
function numberOf({ id }: StructureAttributes, tree: Tree): number | undefined {
  return id === undefined || !tree.form.refers ? undefined : noteOf(id, tree).number;
}

function noteOf(id: string, { notes, objects }: Tree): Note {
  const note = notes.get(id) ?? { number: objects.reserve(), references: [] };
  notes.set(id, note);
  return note;
}

/**
 * An entry of the contents names what it leads to (ISO 14289-2, 8.2.5.8); what refers to a note and the note name each
 * other (8.2.5.14).
 */
function reference({ id: own, attributes: { id, note, leadsTo } }: ElementNode, tree: Tree): string {
  if (!tree.form.refers) return '';
  const target = leadsTo === undefined ? undefined : tree.targets.get(leadsTo);
  if (target) return `/Ref[${target.id} 0 R]`;
  if (note !== undefined) {
    const { number, references } = noteOf(note, tree);
    references.push(own);
    return `/Ref[${number} 0 R]`;
  }
  if (id === undefined) return '';
  return `/Ref[${noteOf(id, tree)
    .references.map(each => `${each} 0 R`)
    .join(' ')}]`;
}

function isContent(kid: Kid): kid is Exclude<Kid, ElementNode> {
  return !(kid instanceof ElementNode);
}

function kidEntry(
  kid: Kid,
  own: PaintedPage | undefined,
  pageOf: (page: PaintedPage) => PageObjects,
): string {
  if (kid instanceof ElementNode) return ` ${kid.id} 0 R`;
  const page = pageOf(kid.page);
  if ('link' in kid) return `<</Type/OBJR/Obj ${page.annotations[kid.link]} 0 R/Pg ${page.id} 0 R>>`;
  return kid.page === own ? ` ${kid.content}` : `<</Type/MCR/Pg ${page.id} 0 R/MCID ${kid.content}>>`;
}

function entries(attributes: StructureAttributes, form: StructureForm): string {
  const { language, alt, actualText, expansion, id } = attributes;
  const owned = [
    tableAttributes(attributes),
    listAttributes(attributes, form),
    layoutAttributes(attributes),
    form.refers && id !== undefined ? '<</O/FENote/NoteType/Footnote>>' : '',
  ];
  const own = owned.filter(owner => owner !== '');
  return (
    (language === undefined ? '' : `/Lang${pdfText(language)}`) +
    (alt === undefined ? '' : `/Alt${pdfText(alt)}`) +
    (actualText === undefined ? '' : `/ActualText${pdfText(actualText)}`) +
    (expansion === undefined ? '' : `/E${pdfText(expansion)}`) +
    (id === undefined ? '' : `/ID${pdfText(id)}`) +
    (own.length === 0 ? '' : own.length === 1 ? `/A${own[0]}` : `/A[${own.join('')}]`)
  );
}

/** ISO 32000-1, 14.8.5.7. */
function tableAttributes({ scope, summary, columnSpan = 1, rowSpan = 1 }: StructureAttributes): string {
  if (!scope && !summary && columnSpan === 1 && rowSpan === 1) return '';
  const spans = (columnSpan > 1 ? `/ColSpan ${columnSpan}` : '') + (rowSpan > 1 ? `/RowSpan ${rowSpan}` : '');
  const heard = summary ? `/Summary${pdfText(summary)}` : '';
  return `<</O/Table${scope ? `/Scope/${scope}` : ''}${heard}${spans}>>`;
}

/** 14.8.5.5. */
function listAttributes({ listNumbering }: StructureAttributes, form: StructureForm): string {
  return listNumbering ? `<</O/List/ListNumbering${pdfName(form.numbering(listNumbering))}>>` : '';
}

/** 14.8.5.4. */
function layoutAttributes({ placement, bbox, decoration }: StructureAttributes): string {
  if (!placement && !bbox && !decoration) return '';
  const box = bbox ? `/BBox${pdfNumbers(bbox)}` : '';
  const line = decoration ? `/TextDecorationType/${decoration}` : '';
  return `<</O/Layout${placement ? `/Placement/${placement}` : ''}${line}${box}>>`;
}
