import { type AttachedBookmark, referenceTo } from './attached-pages.ts';
import { type ForeignPdf, isString, treeOf } from './foreign-pdf.ts';
import {
  type ForeignDictionary,
  type ForeignValue,
  nameSyntax,
  numberSyntax,
  Reference,
} from './foreign-values.ts';

/** A place in the pages, as an explicit destination: names of destinations could be the same in several files. */
export type FindPlace = (value: ForeignValue | undefined) => string | undefined;

/**
 * @param pages the new numbers of pages, by those of the file
 * @param inOrder the new numbers, page by page
 */
export function createFindPlace(
  pdf: ForeignPdf,
  pages: ReadonlyMap<number, number>,
  inOrder: readonly number[],
): FindPlace {
  const names = treeOf(pdf, pdf.dictionary(pdf.catalog.get('/Names')).get('/Dests'), '/Names');
  const old = pdf.dictionary(pdf.catalog.get('/Dests'));
  const find = (value: ForeignValue | undefined, depth: number): string | undefined => {
    const found = pdf.resolve(value);
    if (depth > 3 || found === null) return undefined;
    if (isString(found)) return find(names.get(found.bytes), depth + 1);
    if (typeof found === 'string') return find(old.get(found), depth + 1);
    if (found instanceof Map) return find(found.get('/D'), depth + 1);
    if (!Array.isArray(found)) return undefined;
    const [page, ...rest] = found;
    const number = page instanceof Reference ? pages.get(page.id) : inOrder[Number(page)];
    return number === undefined
      ? undefined
      : `[${referenceTo(number)}${viewOf(rest.map(one => pdf.resolve(one)))}]`;
  };
  return value => find(value, 0);
}

/** How the place is shown (ISO 32000-1, table 151). */
function viewOf([kind, ...rest]: readonly ForeignValue[]): string {
  if (typeof kind !== 'string' || !/^\/(XYZ|Fit[BHRV]{0,2})$/.test(kind)) return '/Fit';
  const values = rest.slice(0, 4).map(value => (typeof value === 'number' ? numberSyntax(value) : 'null'));
  return [nameSyntax(kind), ...values].join(' ');
}

const mostBookmarks = 20_000;

/** The bookmarks that lead into the pages; one that leads elsewhere is left out, and those below it move up. */
export function bookmarksOf(pdf: ForeignPdf, findPlace: FindPlace): readonly AttachedBookmark[] {
  const found: AttachedBookmark[] = [];
  const seen = new Set<ForeignDictionary>();
  const first = pdf.dictionary(pdf.catalog.get('/Outlines')).get('/First');
  const waiting: { readonly item: ForeignDictionary; readonly level: number }[] = [
    { item: pdf.dictionary(first), level: 0 },
  ];
  for (let next = waiting.pop(); next && found.length < mostBookmarks; next = waiting.pop()) {
    const { item, level } = next;
    if (item.size === 0 || seen.has(item)) continue;
    seen.add(item);
    const action = pdf.dictionary(item.get('/A'));
    const place = findPlace(
      item.get('/Dest') ?? (pdf.resolve(action.get('/S')) === '/GoTo' ? action.get('/D') : undefined),
    );
    const title = pdf.resolve(item.get('/Title'));
    const isShown = place !== undefined && isString(title) && title.text.trim() !== '';
    if (isShown) found.push({ text: title.text, level, place });
    waiting.push({ item: pdf.dictionary(item.get('/Next')), level });
    waiting.push({ item: pdf.dictionary(item.get('/First')), level: isShown ? level + 1 : level });
  }
  return found;
}
