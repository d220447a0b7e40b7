import type { Face } from '../fonts/face.ts';
import type { ObjectWriter } from './objects.ts';
import type { PdfPage } from './pdf-file.ts';
import type { StructureTree } from './structure-tree.ts';
import { pdfName, pdfNumbers, pdfText, wellFormed } from './syntax.ts';

/** A page that is being painted, and how it is written. */
export interface WritablePage extends PdfPage {
  /** The number of its object. */
  readonly id: number;
  /** Its dictionary, once it has ended. */
  dictionary(parent: number): string;
}

/** Fonts and pictures by the names of their resources; each has one object however many pages use it. */
export interface Resources {
  font(face: Face): number;
  picture(name: string): number;
}

export function createPage(
  objects: ObjectWriter,
  structure: StructureTree,
  resources: Resources,
  index: number,
  size: readonly [width: number, height: number],
): WritablePage {
  const id = objects.reserve();
  const contents = objects.reserve();
  const key = structure.addPage();
  const fonts = new Map<string, number>();
  const pictures = new Map<string, number>();
  const annotations: number[] = [];
  let content = '';
  let ended = false;

  function end(): void {
    if (ended) return;
    ended = true;
    objects.putStream(contents, '', Buffer.from(content, 'latin1'));
    content = '';
  }

  function dictionary(parent: number): string {
    end();
    const annots = annotations.length > 0 ? `/Annots[${annotations.map(reference).join(' ')}]` : '';
    return (
      `<</Type/Page/Parent ${parent} 0 R/MediaBox${pdfNumbers([0, 0, ...size])}/Contents ${contents} 0 R` +
      `/Resources<<${subdictionary('Font', fonts)}${subdictionary('XObject', pictures)}>>` +
      `/Tabs/S/StructParents ${key}${annots}>>`
    );
  }

  return {
    id,
    index,
    write(operators) {
      if (ended) throw new Error(`Page ${index + 1} has ended`);
      content += operators;
    },
    useFace(face) {
      if (!fonts.has(face.id)) fonts.set(face.id, resources.font(face));
    },
    usePicture(name) {
      if (!pictures.has(name)) pictures.set(name, resources.picture(name));
    },
    mark: element => structure.mark(key, id, element),
    addLink(rect, to, element, text) {
      const annotation = objects.reserve();
      const parent = structure.addAnnotation(annotation, id, element);
      annotations.push(annotation);
      objects.put(
        annotation,
        `<</Type/Annot/Subtype/Link/Rect${pdfNumbers(rect)}/Border[0 0 0]/F 4${linkTarget(to)}` +
          `/Contents${pdfText(text)}/StructParent ${parent}>>`,
      );
    },
    end,
    dictionary,
  };
}

/** Where a link leads: a named destination, or an address, which PDF writes in ASCII (ISO 32000-1, 12.6.4.7). */
function linkTarget(to: { readonly target: string } | { readonly url: string }): string {
  if ('target' in to) return `/Dest${pdfText(to.target)}`;
  return `/A<</S/URI/URI${pdfText(asciiAddress(to.url))}>>`;
}

function asciiAddress(url: string): string {
  return wellFormed(url).replace(/[^\x21-\x7e]+/g, encodeURIComponent);
}

function subdictionary(kind: string, resources: ReadonlyMap<string, number>): string {
  if (resources.size === 0) return '';
  const entries = [...resources].map(([name, id]) => `${pdfName(name)} ${id} 0 R`);
  return `/${kind}<<${entries.join('')}>>`;
}

function reference(id: number): string {
  return `${id} 0 R`;
}

/** How many kids a node of the page tree has. */
const FAN_OUT = 32;

/** Writes the pages and the balanced tree over them (7.7.3), whose root is the object `id`. */
export function putPages(
  objects: ObjectWriter,
  id: number,
  pages: readonly WritablePage[],
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
  objects.put(id, `<</Type/Pages${above}/Count ${pages.length}/Kids[${kids.map(reference).join(' ')}]>>`);
}
