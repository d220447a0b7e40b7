import type { ObjectWriter } from './objects.ts';
import { createPaintedPage, ElementNode, type PaintedLink, type PaintedPage } from './painted-page.ts';
import type { PageObjects, StructureTree } from './structure-tree.ts';
import { pdfName, pdfNumbers, pdfReferences, pdfText, wellFormed } from './syntax.ts';

/** What a page's dictionary names. */
export interface PageEntries {
  readonly size: readonly [width: number, height: number];
  /** Objects of content streams, which are read one after another. */
  readonly contents: readonly number[];
  /** Objects of fonts and pictures, by the names of their resources. */
  readonly fonts: ReadonlyMap<string, number>;
  readonly pictures: ReadonlyMap<string, number>;
  /** Its key in the parent tree. */
  readonly key: number;
  readonly annotations: readonly number[];
}

/** A page's dictionary (ISO 32000-1, 7.7.3.3). */
export function pageDictionary(page: PageEntries, parent: number): string {
  const annots = page.annotations.length > 0 ? `/Annots${pdfReferences(page.annotations)}` : '';
  return (
    `<</Type/Page/Parent ${parent} 0 R/MediaBox${pdfNumbers([0, 0, ...page.size])}/Contents${pdfReferences(page.contents)}` +
    `/Resources<<${subdictionary('Font', page.fonts)}${subdictionary('XObject', page.pictures)}>>` +
    `/Tabs/S/StructParents ${page.key}${annots}>>`
  );
}

function subdictionary(kind: string, resources: ReadonlyMap<string, number>): string {
  if (resources.size === 0) return '';
  const entries = [...resources].map(([name, id]) => `${pdfName(name)} ${id} 0 R`);
  return `/${kind}<<${entries.join('')}>>`;
}

/**
 * The annotation of an empty field for a signature (12.7.4.5); its name is made from its key in the parent tree.
 * @param appearance the object of an empty form, which PDF/A asks for (ISO 19005-2, 6.3.3)
 */
export function signatureField(
  { rectangle, contents }: PaintedLink,
  key: number,
  { page, appearance }: { readonly page: number; readonly appearance: number },
): string {
  return (
    `<</Type/Annot/Subtype/Widget/FT/Sig/T(signature-${key})/TU${pdfText(contents)}/Contents${pdfText(contents)}/Rect${pdfNumbers(rectangle)}` +
    `/F 4/P ${page} 0 R/AP<</N ${appearance} 0 R>>/StructParent ${key}>>`
  );
}

/** A link's annotation; `key` is its own in the parent tree. */
export function linkAnnotation({ rectangle, to, contents }: PaintedLink, key: number): string {
  return (
    `<</Type/Annot/Subtype/Link/Rect${pdfNumbers(rectangle)}/Border[0 0 0]/F 4${linkTarget(to)}` +
    `/Contents${pdfText(contents)}/StructParent ${key}>>`
  );
}

/** Where a link leads: a named destination, or an address, which PDF writes in ASCII (12.6.4.7). */
function linkTarget(to: PaintedLink['to']): string {
  if ('signature' in to) throw new TypeError('a field is no link');
  if ('target' in to) return `/Dest${pdfText(to.target)}`;
  return `/A<</S/URI/URI${pdfText(asciiAddress(to.url))}>>`;
}

function asciiAddress(url: string): string {
  return wellFormed(url).replace(/[^\x21-\x7e]+/g, encodeURIComponent);
}

/** How many kids a node of the page tree has. */
const FAN_OUT = 32;

/** A page's object, and its dictionary once its parent is known. */
export interface TreePage {
  readonly id: number;
  dictionary(parent: number): string;
}

/** Writes the pages and the balanced tree over them (7.7.3), whose root is the object `id`. */
export function putPages(
  objects: ObjectWriter,
  id: number,
  pages: readonly TreePage[],
  parent?: number,
): void {
  let share = 1;
  while (share * FAN_OUT < pages.length) share *= FAN_OUT;
  const kids: number[] = [];
  for (let at = 0; at < pages.length; at += share) {
    const kid = share === 1 ? pages[at]!.id : objects.reserve();
    kids.push(kid);
    if (share === 1) objects.put(kid, pages[at]!.dictionary(id));
    else putPages(objects, kid, pages.slice(at, at + share), id);
  }
  const above = parent === undefined ? '' : `/Parent ${parent} 0 R`;
  objects.put(id, `<</Type/Pages${above}/Count ${pages.length}/Kids${pdfReferences(kids)}>>`);
}

/** Links in running lines, which stand on page after page. */
interface RunningLinks {
  /** The annotations of what running lines lead to from a page, whose object is `id`. */
  onPage(id: number, lines: readonly PaintedPage[]): readonly number[];
  /** Writes them and their elements, when all pages are known. */
  put(): void;
}

/**
 * Links of running lines. Their text is an artifact. They are in the structure, as links must be (ISO 14289-1, 7.18.5),
 * but all that lead to one place are one element after everything else, so that no text is interrupted page by page.
 */
export function createRunningLinks(objects: ObjectWriter, structure: StructureTree): RunningLinks {
  const elements = new Map<string, ElementNode>();
  const pageOf = new Map<PaintedPage, PageObjects>();
  const found: { readonly annotation: number; readonly link: PaintedLink; readonly element: ElementNode }[] =
    [];

  function elementOf(link: PaintedLink): ElementNode {
    const key = JSON.stringify(link.to);
    const element = elements.get(key) ?? new ElementNode('Link', {});
    elements.set(key, element);
    return element;
  }

  return {
    onPage(id, lines) {
      const links = lines.flatMap(line => line.links);
      if (links.length === 0) return [];
      const annotations = links.map(() => objects.reserve());
      const page = createPaintedPage();
      pageOf.set(page, { id, annotations });
      for (const [at, link] of links.entries()) {
        const element = elementOf(link);
        element.kids.push({ page, link: at });
        found.push({ annotation: annotations[at]!, link, element });
      }
      return annotations;
    },
    put() {
      if (elements.size === 0) return;
      const part = new ElementNode('Part', {});
      for (const element of elements.values()) part.add('P', {}).kids.push(element);
      structure.add([structure.reserve(undefined)], [{ element: part }], page => pageOf.get(page)!);
      for (const { annotation, link, element } of found)
        objects.put(annotation, linkAnnotation(link, structure.addAnnotation(element)));
    },
  };
}
