import { type ForeignPdf, numbersOf, Unreadable } from './foreign-pdf.ts';
import { type ForeignDictionary, type ForeignValue, Reference } from './foreign-values.ts';

export type Box = readonly [left: number, bottom: number, right: number, top: number];

/** A page of an attached file, with what it inherits, and what is seen of it. */
export interface ForeignPage {
  /** The number of its object. */
  readonly source: number;
  readonly entries: ForeignDictionary;
  readonly media: Box;
  /** The part of it that is shown. */
  readonly shown: Box;
  readonly rotate: 0 | 90 | 180 | 270;
  /** As a reader sees it, upright. */
  readonly size: readonly [width: number, height: number];
}

const inherited = ['/Resources', '/MediaBox', '/CropBox', '/Rotate'];
/** Points: 350 metres. */
const longestSide = 1_000_000;
const mostPages = 50_000;

/**
 * The pages in the order of the page tree. A page that is in the tree twice is given twice; one that is not in it
 * does not count, whatever points at it.
 * @throws Unreadable if they have no end
 */
export function foreignPages(pdf: ForeignPdf): readonly ForeignPage[] {
  const pages: ForeignPage[] = [];
  const seen = new Set<ForeignDictionary>();
  const nodes: { readonly value: ForeignValue; readonly above: ForeignDictionary }[] = [
    { value: pdf.catalog.get('/Pages') ?? null, above: new Map() },
  ];
  for (let next = nodes.pop(); next; next = nodes.pop()) {
    const node = pdf.dictionary(next.value);
    if (seen.has(node)) continue;
    const passedOn = new Map(next.above);
    for (const key of inherited) if (node.has(key)) passedOn.set(key, node.get(key)!);
    if (node.has('/Kids')) {
      seen.add(node);
      for (const kid of [...pdf.list(node.get('/Kids'))].reverse())
        nodes.push({ value: kid, above: passedOn });
    } else if (next.value instanceof Reference && node.size > 0) {
      if (pages.length === mostPages) throw new Unreadable('too-much');
      const entries = new Map([...passedOn, ...node]);
      pages.push({ source: next.value.id, entries, ...seenOf(pdf, entries) });
    }
  }
  return pages;
}

function seenOf(pdf: ForeignPdf, entries: ForeignDictionary) {
  const media = boxOf(pdf, entries.get('/MediaBox')) ?? [0, 0, 612, 792];
  const crop = boxOf(pdf, entries.get('/CropBox')) ?? media;
  const both: Box = [
    Math.max(crop[0], media[0]),
    Math.max(crop[1], media[1]),
    Math.min(crop[2], media[2]),
    Math.min(crop[3], media[3]),
  ];
  const shown = both[2] > both[0] && both[3] > both[1] ? both : media;
  const turned = pdf.resolve(entries.get('/Rotate'));
  const rotate = (typeof turned === 'number' && turned % 90 === 0 ? ((turned % 360) + 360) % 360 : 0) as
    | 0
    | 90
    | 180
    | 270;
  const [width, height] = [shown[2] - shown[0], shown[3] - shown[1]];
  const size: readonly [number, number] = rotate % 180 === 90 ? [height, width] : [width, height];
  return { media, shown, rotate, size };
}

function boxOf(pdf: ForeignPdf, value: ForeignValue | undefined): Box | undefined {
  const numbers = numbersOf(pdf, value, 4);
  if (!numbers) return undefined;
  const [a, b, c, d] = numbers as unknown as Box;
  const box: Box = [Math.min(a, c), Math.min(b, d), Math.max(a, c), Math.max(b, d)];
  const isPossible =
    box[2] - box[0] >= 3 &&
    box[3] - box[1] >= 3 &&
    box[2] - box[0] <= longestSide &&
    box[3] - box[1] <= longestSide;
  return isPossible ? box : undefined;
}
