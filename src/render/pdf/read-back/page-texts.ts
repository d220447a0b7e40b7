import type { FoundText } from '../../renderer.ts';
import { type FontCodes, fontNamed } from './font-codes.ts';
import type { OpenPdf } from './open-pdf.ts';
import { type PageRun, pageRuns } from './page-runs.ts';
import { type Dictionary, PdfString, Reference, type Value } from './values.ts';

/**
 * The text of each page as a reader gets it, with ActualText in place of what it replaces (ISO 32000-1, 14.9.4).
 * After the pages, so that text continues from one page to the next, come their artifacts: running lines and repeated
 * headers. If ActualText differs from what is painted, the painted text is a text of its own; so is what a drawing
 * shows.
 * @throws RangeError for what can't be read: a text could be withheld in it
 */
export function pageTexts(pdf: OpenPdf, attached: ReadonlySet<number> = new Set()): readonly FoundText[] {
  const catalog = pdf.dictionary(pdf.trailer.get('/Root'));
  const parents = parentTree(pdf, pdf.dictionary(catalog.get('/StructTreeRoot')).get('/ParentTree'));
  const fonts = new Map<number, FontCodes>();
  const replaced = new Map<number, string>();
  const pages = pagesOf(pdf, catalog.get('/Pages')).map(page => {
    const own = ownContents(page.get('/Contents'), attached);
    const runs = pageRuns(pdf.stream(own), fontNamed(pdf, page, fonts));
    const elements = parents.get(Number(page.get('/StructParents'))) ?? [];
    const tagged = runs.filter(({ content }) => content !== undefined);
    const artifacts = runs.filter(({ content }) => content === undefined);
    return { text: textOf(pdf, tagged, elements, replaced), artifacts: textOf(pdf, artifacts, [], replaced) };
  });
  const found = (text: string, index: number): FoundText => ({ where: 'page', page: index + 1, text });
  return [
    ...pages.map(({ text }, index) => found(text, index)),
    ...pages.map(({ artifacts }, index) => found(artifacts, index)),
    ...painted(pdf, replaced),
    ...drawnTexts(pdf),
  ];
}

/** On an attached page, what is painted over it. */
function ownContents(contents: Value | undefined, attached: ReadonlySet<number>): Value | undefined {
  if (!Array.isArray(contents)) return contents;
  return contents.filter(one => !(one instanceof Reference && attached.has(one.id)));
}

/** Pages in order, from the leaves of the page tree. */
function pagesOf(pdf: OpenPdf, root: Value | undefined): readonly Dictionary[] {
  const pages: Dictionary[] = [];
  const waiting = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    const dictionary = pdf.dictionary(node);
    const kids = dictionary.get('/Kids');
    if (Array.isArray(kids)) waiting.push(...[...kids].reverse());
    else pages.push(dictionary);
  }
  return pages;
}

/** By key: the elements of a page's contents. */
function parentTree(pdf: OpenPdf, root: Value | undefined): ReadonlyMap<number, readonly Value[]> {
  const parents = new Map<number, readonly Value[]>();
  const waiting = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    const dictionary = pdf.dictionary(node);
    for (const kid of listOf(dictionary.get('/Kids'))) waiting.push(kid);
    const entries = listOf(dictionary.get('/Nums'));
    for (let at = 0; at + 1 < entries.length; at += 2) {
      const value = pdf.resolve(entries[at + 1]);
      if (Array.isArray(value)) parents.set(Number(entries[at]), value);
    }
  }
  return parents;
}

function listOf(value: Value | undefined): readonly Value[] {
  return Array.isArray(value) ? value : [];
}

/** The runs of one page; what ActualText replaces is gathered in `replaced`, by its element. */
function textOf(
  pdf: OpenPdf,
  runs: readonly PageRun[],
  elements: readonly Value[],
  replaced: Map<number, string>,
): string {
  let text = '';
  for (const { text: own, content, gap } of runs) {
    const element = content === undefined ? undefined : elements[content];
    const actual = pdf.dictionary(element).get('/ActualText');
    if (!(actual instanceof PdfString) || !(element instanceof Reference)) {
      text += gap + own;
      continue;
    }
    const before = replaced.get(element.id);
    text += before === undefined ? gap + actual.text : '';
    replaced.set(element.id, (before ?? '') + own);
  }
  return text;
}

/** What is painted where ActualText says something else. */
function* painted(pdf: OpenPdf, replaced: ReadonlyMap<number, string>): Iterable<FoundText> {
  for (const [id, text] of replaced) {
    const actual = pdf.dictionary(new Reference(id)).get('/ActualText') as PdfString;
    if (plain(actual.text) !== plain(text)) yield { where: 'page', text };
  }
}

/** Which letters a text has: right-to-left text is painted in another order than it is read. */
function plain(text: string): string {
  return [...text.normalize('NFC').replace(/\s/g, '')].sort().join('');
}

/** What may be painted by name, and what it may be painted with; anything else in a file could show a text unread. */
const kinds: Readonly<Record<string, ReadonlySet<unknown>>> = {
  '/XObject': new Set(['/Image', '/Form']),
  '/Font': new Set(['/Type0', '/CIDFontType0', '/CIDFontType2']),
};

/**
 * The texts of drawings, which pages paint by their names: forms, masks and tiles of patterns.
 * @throws RangeError where the file holds a drawing or font of a kind that this program does not write
 */
function drawnTexts(pdf: OpenPdf): readonly FoundText[] {
  const texts: FoundText[] = [];
  for (const [id, value] of pdf.objects()) {
    if (!(value instanceof Map)) continue;
    checkKind(value);
    if (value.get('/Subtype') !== '/Form' && value.get('/PatternType') !== 1) continue;
    const font = fontNamed(pdf, value);
    const content = pdf.stream(new Reference(id));
    const painted = pageRuns(content, font).map(({ gap, text }) => gap + text);
    for (const text of [painted.join(''), readAs(content)])
      if (text !== '') texts.push({ where: 'page', text });
  }
  return texts;
}

/** The text that a reader gets instead of what is painted: letters may be set one by one, or from right to left. */
function readAs(content: string): string {
  const told = Array.from(
    content.matchAll(/\/ActualText<([\da-f]+)>/g),
    ([, hex]) => new PdfString(hex!, 'hexadecimal').text,
  );
  return told.join('\n');
}

function checkKind(dictionary: Dictionary): void {
  const type = String(dictionary.get('/Type'));
  const subtype = dictionary.get('/Subtype');
  const known = Object.hasOwn(kinds, type) ? kinds[type] : undefined;
  if (known && !known.has(subtype)) throw new RangeError(`${type} ${subtype} is not known`);
  // A field for a signature has an empty form, which is read as any other.
  if (dictionary.has('/AP') && dictionary.get('/FT') !== '/Sig')
    throw new RangeError('an annotation is painted otherwise than its page');
}
