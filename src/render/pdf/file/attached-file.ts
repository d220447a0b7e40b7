import {
  type AttachedPage,
  type AttachedPages,
  type Placing,
  placed,
} from '../../../attached/attached-pages.ts';
import type { Box } from '../../../attached/foreign-pages.ts';
import { numberSyntax } from '../../../attached/foreign-values.ts';
import type { ObjectWriter } from './objects.ts';
import type { PaintedPage } from './painted-page.ts';
import type { StructureTree } from './structure-tree.ts';
import { pdfReferences, pdfText } from './syntax.ts';

/** The pages of an attached file, with their places in a file of ours. */
export interface AttachedFile {
  readonly pages: readonly PlacedAttachedPage[];
  /** Where each of its bookmarks leads, as syntax. */
  readonly bookmarks: readonly string[];
}

export interface PlacedAttachedPage {
  readonly id: number;
  readonly page: AttachedPage;
  readonly placing: Placing;
}

/** The file that is written. */
interface Target {
  readonly objects: ObjectWriter;
  readonly structure: StructureTree;
  /** The part of the structure tree that the file's elements are in. */
  readonly part: number;
  readonly shared: SharedObjects;
  /** Gets the numbers of all that comes from attached files. */
  readonly foreign: Set<number>;
}

/** Equal fonts and colour profiles of attached files, by their sums: each is written once. */
export type SharedObjects = Map<string, number>;

/**
 * Writes all that the pages of an attached file need, but for the pages themselves.
 * @param name of the file's destination: it tells its ids from those of other files
 */
export function placeAttachedFile(
  attached: AttachedPages,
  name: string,
  { objects, structure, part, shared, foreign }: Target,
): AttachedFile {
  const numbers = attached.objects.map((object, index) => {
    if (index === 0) return part;
    const known = object.sum === undefined ? undefined : shared.get(object.sum);
    const number = known ?? objects.reserve();
    if (object.sum !== undefined && known === undefined) shared.set(object.sum, number);
    return number;
  });
  const firstKey = structure.reserveKeys(attached.keys.length);
  const placing: Placing = {
    object: object => numbers[object]!,
    key: key => firstKey + key,
    prefix: `${name}.`,
  };
  const isPage = new Set(attached.pages.map(({ object }) => object));
  const written = new Set<number>();
  for (const [index, { syntax, data, isEncoded }] of attached.objects.entries()) {
    const number = numbers[index]!;
    if (index === 0 || isPage.has(index) || written.has(number)) continue;
    written.add(number);
    foreign.add(number);
    if (data) objects.putStream(number, placed(syntax, placing), data, isEncoded ? 'encoded' : undefined);
    else objects.put(number, placed(syntax, placing));
  }
  for (const [key, value] of attached.keys.entries())
    structure.setParent(firstKey + key, placed(value, placing));
  for (const [id, element] of attached.ids) structure.addId(placed(id, placing), numbers[element]!);
  return {
    pages: attached.pages.map(page => ({ id: numbers[page.object]!, page, placing })),
    bookmarks: attached.bookmarks.map(({ place }) => placed(place, placing)),
  };
}

/** What is painted over an attached page. */
export interface Overlay {
  readonly contents: readonly number[];
  /** By the names that fonts have there. */
  readonly fonts: ReadonlyMap<string, number>;
  readonly annotations: readonly number[];
  /** Gets the number of a stream that draws what was filled in. */
  readonly foreign: Set<number>;
}

/**
 * The dictionary of an attached page (ISO 32000-1, 7.7.3.3). What its content leaves open is closed before something is
 * painted over it.
 * @param streamOf the number of a content stream with these operators
 */
export function attachedPageDictionary(
  { page, placing }: PlacedAttachedPage,
  over: Overlay,
  streamOf: (operators: string) => number,
  parent: number,
): string {
  const { before, after, marks, ending: unfinished } = page.balance;
  const opened = `${page.mark ? `/${page.mark}<</MCID 0>>BDC\n` : ''}${'q\n'.repeat(before + 1)}`;
  const drawn = page.flattened;
  const closed = `${unfinished}\n${'EMC\n'.repeat(Math.max(0, marks))}${'Q\n'.repeat(after + 1)}${drawn}${page.mark ? 'EMC\n' : ''}`;
  const [place, end] =
    over.contents.length > 0 ? [[streamOf(`q ${uprightMatrix(page)} cm\n`)], [streamOf('Q\n')]] : [[], []];
  const ending = streamOf(closed);
  if (drawn) over.foreign.add(ending);
  const contents = [
    streamOf(opened),
    ...page.contents.map(placing.object),
    ending,
    ...place,
    ...over.contents,
    ...end,
  ];
  const fonts = `${placed(page.resources.fonts, placing)}${[...over.fonts].map(([name, id]) => `/${name} ${id} 0 R`).join('')}`;
  const annotations = [...page.annotations.map(placing.object), ...over.annotations];
  return (
    `<</Type/Page/Parent ${parent} 0 R/MediaBox${boxSyntax(page.media)}/CropBox${boxSyntax(page.shown)}` +
    `${page.rotate === 0 ? '' : `/Rotate ${page.rotate}`}${placed(page.entries, placing)}/Contents${pdfReferences(contents)}` +
    `/Resources<<${placed(page.resources.others, placing)}${fonts && `/Font<<${fonts}>>`}>>` +
    `/Tabs/S/StructParents ${placing.key(page.key)}${annotations.length > 0 ? `/Annots${pdfReferences(annotations)}` : ''}>>`
  );
}

/** The operators of what is painted over a page, with names of fonts that its own can't have. */
export function overlayContent({ content, glyphs }: PaintedPage): string {
  let renamed = content;
  for (const { id } of glyphs.keys()) renamed = renamed.replaceAll(`/${id} `, `/${overlayName(id)} `);
  return renamed;
}

export function overlayName(face: string): string {
  return `Agenda.${face}`;
}

/** The value of a page in the parent tree: the elements of its own contents, then of what is painted over it. */
export function pageOwners({ page, placing }: PlacedAttachedPage, over: readonly number[]): string {
  return `[${[...page.owners.map(owner => placed(owner, placing)), ...over.map(id => `${id} 0 R`)].join(' ')}]`;
}

type Matrix = readonly [number, number, number, number, number, number];

/** From the page as it is seen, upright and from its lower left corner, to its own coordinates (8.3.2.3). */
function matrixOf({ shown: [left, bottom, right, top], rotate }: AttachedPage): Matrix {
  switch (rotate) {
    case 90:
      return [0, 1, -1, 0, right, bottom];
    case 180:
      return [-1, 0, 0, -1, right, top];
    case 270:
      return [0, -1, 1, 0, left, top];
    default:
      return [1, 0, 0, 1, left, bottom];
  }
}

function uprightMatrix(page: AttachedPage): string {
  return matrixOf(page).map(numberSyntax).join(' ');
}

/** A rectangle of the upright page in its own coordinates. */
export function onAttachedPage(
  page: AttachedPage,
  [left, bottom, right, top]: readonly [number, number, number, number],
): readonly [number, number, number, number] {
  const [a, b, c, d, e, f] = matrixOf(page);
  const [x1, y1] = [a * left + c * bottom + e, b * left + d * bottom + f];
  const [x2, y2] = [a * right + c * top + e, b * right + d * top + f];
  return [Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2)];
}

/** Entries of the part that a file's elements are in. */
export function partEntries({ facts }: AttachedPages, language: string): string {
  const own = facts.language;
  return own === undefined || own.toLowerCase() === language.toLowerCase() ? '' : `/Lang${pdfText(own)}`;
}

/** Exactly as it is: a hundredth of a point moves what is drawn by a pixel. */
function boxSyntax(box: Box): string {
  return `[${box.map(numberSyntax).join(' ')}]`;
}
