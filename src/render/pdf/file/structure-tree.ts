import type { StructureAttributes } from '../structure.ts';
import type { ObjectWriter } from './objects.ts';
import { ElementNode, type Kid, type PaintedPage } from './painted-page.ts';
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

/** A part of elements that follow each other. */
interface Group {
  readonly name: string;
  readonly id: number;
  readonly kids: number[];
}

/** What PDF 1.7 takes newer types for (14.7.3). */
const ROLE_MAP = '<</Strong/Span/Em/Span>>';

export function createStructureTree(objects: ObjectWriter): StructureTree {
  const root = objects.reserve();
  const document = objects.reserve();
  const parts: (number | Group)[] = [];
  /** By key: the objects of the elements of a page's contents, or the one of an annotation. */
  const parents: string[] = [];
  const ids = new Map<string, string>();

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
    objects.put(id, `<</S/Part/P ${document} 0 R/K[${kids.map(kid => `${kid} 0 R`).join(' ')}]>>`);
  }

  return {
    reserve,
    add(places, elements, pageOf) {
      for (const [at, { element }] of elements.entries()) {
        const { id, parent } = places[at]!;
        element.id = id;
        putElement(objects, element, parent, pageOf, ids);
      }
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
      putElement(objects, head, id, pageOf, ids);
      const all = [head.id, ...kids].map(kid => `${kid} 0 R`).join(' ');
      objects.put(id, `<</S/Part/P ${parent} 0 R/K[${all}]${entries}>>`);
    },
    put() {
      const parentTree = putNumberTree(objects, parents);
      const idTree = ids.size > 0 ? `/IDTree ${putNameTree(objects, ids)} 0 R` : '';
      const kids = parts.map(part => `${typeof part === 'number' ? part : part.id} 0 R`).join(' ');
      for (const part of parts) if (typeof part !== 'number') putGroup(part);
      objects.put(document, `<</S/Document/P ${root} 0 R/K[${kids}]>>`);
      objects.put(
        root,
        `<</Type/StructTreeRoot/RoleMap${ROLE_MAP}/K ${document} 0 R/ParentTree ${parentTree} 0 R` +
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
  objects: ObjectWriter,
  element: ElementNode,
  parent: number,
  pageOf: (page: PaintedPage) => PageObjects,
  ids: Map<string, string>,
): void {
  for (const kid of element.kids) if (kid instanceof ElementNode) kid.id = objects.reserve();
  const page = element.kids.find(isContent)?.page;
  let kids = '';
  for (const kid of element.kids) kids += kidEntry(kid, page, pageOf);
  const own = page === undefined ? '' : `/Pg ${pageOf(page).id} 0 R`;
  const { id } = element.attributes;
  if (id !== undefined) ids.set(id, `${element.id} 0 R`);
  objects.put(
    element.id,
    `<</S/${element.role}/P ${parent} 0 R${own}${kids && `/K[${kids}]`}${entries(element.attributes)}>>`,
  );
  for (const kid of element.kids)
    if (kid instanceof ElementNode) putElement(objects, kid, element.id, pageOf, ids);
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

function entries(attributes: StructureAttributes): string {
  const { language, alt, actualText, id } = attributes;
  const owned = [tableAttributes(attributes), listAttributes(attributes), layoutAttributes(attributes)];
  const own = owned.filter(owner => owner !== '');
  return (
    (language === undefined ? '' : `/Lang${pdfText(language)}`) +
    (alt === undefined ? '' : `/Alt${pdfText(alt)}`) +
    (actualText === undefined ? '' : `/ActualText${pdfText(actualText)}`) +
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
function listAttributes({ listNumbering }: StructureAttributes): string {
  return listNumbering ? `<</O/List/ListNumbering${pdfName(listNumbering)}>>` : '';
}

/** 14.8.5.4. */
function layoutAttributes({ placement, bbox, decoration }: StructureAttributes): string {
  if (!placement && !bbox && !decoration) return '';
  const box = bbox ? `/BBox${pdfNumbers(bbox)}` : '';
  const line = decoration ? `/TextDecorationType/${decoration}` : '';
  return `<</O/Layout${placement ? `/Placement/${placement}` : ''}${line}${box}>>`;
}
