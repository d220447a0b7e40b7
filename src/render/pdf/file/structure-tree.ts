import type { ObjectWriter } from './objects.ts';
import type { StructureAttributes, StructureElement, StructureRole } from './structure.ts';
import { pdfName, pdfNumbers, pdfText } from './syntax.ts';
import { putNameTree, putNumberTree } from './trees.ts';

/** The structure tree while it grows (ISO 32000-1, 14.7): its elements, and which of them each content belongs to. */
export interface StructureTree {
  readonly root: StructureElement;
  /** Gives a page its key in the parent tree. */
  addPage(): number;
  /** Gives the next marked-content id of a page, whose content is `element`'s next child. */
  mark(key: number, page: number, element: StructureElement): number;
  /** Makes an annotation of a page `element`'s next child, and gives its key in the parent tree. */
  addAnnotation(annotation: number, page: number, element: StructureElement): number;
  /** The object of an element. */
  objectOf(element: StructureElement): number;
  /** Writes all elements and gives the number of the tree's root object. */
  put(): number;
}

/** `page` is the number of the page's object; so is `annotation`. */
type Kid =
  | Element
  | { readonly page: number; readonly content: number }
  | { readonly page: number; readonly annotation: number };

export function createStructureTree(objects: ObjectWriter): StructureTree {
  const elements: Element[] = [];
  /** By key: the objects of the elements of a page's contents, or the one of an annotation. */
  const parents: (number[] | number)[] = [];
  const treeRoot = objects.reserve();
  const root = new Element(elements, objects, treeRoot, 'Document', {});

  function addPage(): number {
    parents.push([]);
    return parents.length - 1;
  }

  function mark(key: number, page: number, element: StructureElement): number {
    const contents = parents[key] as number[];
    const { id, kids } = element as Element;
    contents.push(id);
    kids.push({ page, content: contents.length - 1 });
    return contents.length - 1;
  }

  function addAnnotation(annotation: number, page: number, element: StructureElement): number {
    const { id, kids } = element as Element;
    kids.push({ page, annotation });
    parents.push(id);
    return parents.length - 1;
  }

  function put(): number {
    const ids = new Map<string, string>();
    for (const [at, element] of elements.entries()) {
      // PDF/UA-1, 7.9: every note has an id.
      if (element.role === 'Note' && !element.attributes.id) element.set({ id: `note.${at}` });
      if (element.attributes.id) ids.set(element.attributes.id, `${element.id} 0 R`);
      objects.put(element.id, element.toString());
    }
    const parentTree = putNumberTree(objects, parents.map(parentEntry));
    const idTree = ids.size > 0 ? `/IDTree ${putNameTree(objects, ids)} 0 R` : '';
    objects.put(
      treeRoot,
      `<</Type/StructTreeRoot/K ${(root as Element).id} 0 R/ParentTree ${parentTree} 0 R` +
        `/ParentTreeNextKey ${parents.length}${idTree}>>`,
    );
    return treeRoot;
  }

  return { root, addPage, mark, addAnnotation, objectOf: element => (element as Element).id, put };
}

function parentEntry(parent: number[] | number): string {
  if (typeof parent === 'number') return `${parent} 0 R`;
  return `[${parent.map(id => `${id} 0 R`).join(' ')}]`;
}

/** A class, for there are hundreds of thousands of them: no closures of its own for each. */
class Element implements StructureElement {
  readonly id: number;
  readonly kids: Kid[] = [];
  attributes: StructureAttributes;

  constructor(
    readonly elements: Element[],
    readonly objects: ObjectWriter,
    readonly parent: number,
    readonly role: StructureRole,
    attributes: StructureAttributes,
  ) {
    this.id = objects.reserve();
    this.attributes = attributes;
    elements.push(this);
  }

  add(role: StructureRole, attributes: StructureAttributes = NONE): StructureElement {
    const kid = new Element(this.elements, this.objects, this.id, role, attributes);
    this.kids.push(kid);
    return kid;
  }

  set(attributes: StructureAttributes): void {
    this.attributes = { ...this.attributes, ...attributes };
  }

  /** Its dictionary (14.7.2). Contents of the element's own page are bare numbers, others say their page. */
  toString(): string {
    const page = this.kids.find(isContent)?.page;
    const kids = this.kids.map(kid => kidEntry(kid, page)).join('');
    const own = page === undefined ? '' : `/Pg ${page} 0 R`;
    return `<</S/${this.role}/P ${this.parent} 0 R${own}${kids && `/K[${kids}]`}${entries(this.attributes)}>>`;
  }
}

function isContent(kid: Kid): kid is Exclude<Kid, Element> {
  return !(kid instanceof Element);
}

const NONE: StructureAttributes = {};

function kidEntry(kid: Kid, page: number | undefined): string {
  if (kid instanceof Element) return ` ${kid.id} 0 R`;
  if ('annotation' in kid) return `<</Type/OBJR/Obj ${kid.annotation} 0 R/Pg ${kid.page} 0 R>>`;
  return kid.page === page ? ` ${kid.content}` : `<</Type/MCR/Pg ${kid.page} 0 R/MCID ${kid.content}>>`;
}

function entries(attributes: StructureAttributes): string {
  if (attributes === NONE) return '';
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
function tableAttributes({ scope, columnSpan = 1, rowSpan = 1 }: StructureAttributes): string {
  if (!scope && columnSpan === 1 && rowSpan === 1) return '';
  const spans = (columnSpan > 1 ? `/ColSpan ${columnSpan}` : '') + (rowSpan > 1 ? `/RowSpan ${rowSpan}` : '');
  return `<</O/Table${scope ? `/Scope/${scope}` : ''}${spans}>>`;
}

/** 14.8.5.5. */
function listAttributes({ listNumbering }: StructureAttributes): string {
  return listNumbering ? `<</O/List/ListNumbering${pdfName(listNumbering)}>>` : '';
}

/** 14.8.5.4. */
function layoutAttributes({ placement, bbox }: StructureAttributes): string {
  if (!placement && !bbox) return '';
  const box = bbox ? `/BBox${pdfNumbers(bbox)}` : '';
  return `<</O/Layout${placement ? `/Placement/${placement}` : ''}${box}>>`;
}
