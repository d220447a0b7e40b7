import { ownClaims } from '../../../attached/claims.ts';
import type { FoundText } from '../../renderer.ts';
import { PRODUCER, xmpPacket } from '../file/metadata.ts';
import { type OpenPdf, openPdf } from './open-pdf.ts';
import { pageTexts } from './page-texts.ts';
import { type Dictionary, PdfString, type Value } from './values.ts';

/**
 * Everything that a reader or a search engine gets out of a finished file of this program: the text of its pages, its
 * metadata, and every text of its objects. What the program itself writes into every file is left out.
 *
 * @param attached the objects of attached files, of which nothing is read
 * @throws RangeError where the file is broken, or holds what can't be read: a fault of this program
 */
export function readPdf(bytes: Uint8Array, attached: ReadonlySet<number> = new Set()): readonly FoundText[] {
  const pdf = withoutAttached(openPdf(bytes), attached);
  const catalog = pdf.dictionary(pdf.trailer.get('/Root'));
  const metadata = Buffer.from(pdf.stream(catalog.get('/Metadata')), 'latin1').toString('utf8');
  const xmp = xmlTexts(metadata).filter(text => !ownTexts.has(text) && !date.test(text));
  return [
    ...pageTexts(pdf, attached),
    ...xmp.map(text => ({ text, where: 'xmp' }) as const),
    ...objectTexts(pdf),
  ];
}

/** A file without the objects of attached files. */
function withoutAttached(pdf: OpenPdf, attached: ReadonlySet<number>): OpenPdf {
  function* objects() {
    for (const entry of pdf.objects()) if (!attached.has(entry[0])) yield entry;
  }
  return attached.size === 0 ? pdf : { ...pdf, objects };
}

const date = /^\d{4}-\d\d-\d\dT[\d:]+Z$/;

/** The text between the tags, and in their attributes. */
function xmlTexts(xml: string): readonly string[] {
  const between = xml.split(tag);
  const attributes = [...xml.matchAll(tag)].flatMap(([inner]) => inner.split(/["']/).filter(isOdd));
  return [...between, ...attributes]
    .map(text => text.replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => entities[name]!).trim())
    .filter(text => text !== '');
}

const tag = /<[^>]*>/g;

/** If a tag is split at its quotation marks, every second part is an attribute's value. */
function isOdd(_: string, index: number): boolean {
  return index % 2 === 1;
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** What the packet of an empty file says. */
const ownTexts: ReadonlySet<string> = new Set(
  xmlTexts(
    xmpPacket({ title: '', author: '', subject: '', producer: PRODUCER, date: new Date(0) }, '', ownClaims),
  ),
);

/**
 * Every text in an object of the file, whatever it is for: Info, bookmarks, alternative texts, names of destinations,
 * ids, addresses, names of fields and embedded files. Numbers, PDF's own names and streams are not texts.
 */
function objectTexts(pdf: OpenPdf): readonly FoundText[] {
  const texts: FoundText[] = [];
  for (const [, value] of pdf.objects()) collect(value, '', undefined, texts);
  return texts;
}

function collect(value: Value, key: string, owner: Dictionary | undefined, texts: FoundText[]): void {
  if (value instanceof PdfString) {
    if (!isProducer(key, value)) texts.push({ text: value.text, where: whereOf(key, owner) });
  } else if (Array.isArray(value)) for (const inner of value) collect(inner, key, owner, texts);
  else if (value instanceof Map) {
    for (const [name, inner] of value) if (!ownKeys.has(name)) collect(inner, name, value, texts);
  }
}

/** Strings under these keys are the same in every file, or dates. */
const ownKeys: ReadonlySet<string> = new Set([
  '/Registry',
  '/Ordering',
  '/OutputIntents',
  '/CreationDate',
  '/ModDate',
]);

/** The program's own name, in the place where every file has it; anything else there is not its own. */
function isProducer(key: string, value: PdfString): boolean {
  return (key === '/Producer' || key === '/Creator') && value.text === PRODUCER;
}

const places: Readonly<Record<string, string>> = {
  '/Alt': 'alt',
  '/ActualText': 'alt',
  '/E': 'alt',
  '/Contents': 'link',
  '/URI': 'link',
  '/Dest': 'destination',
  '/Names': 'destination',
  '/Limits': 'destination',
  '/ID': 'structure',
  '/Lang': 'structure',
  '/T': 'field',
  '/TU': 'field',
  '/F': 'embedded',
  '/UF': 'embedded',
  '/Desc': 'embedded',
};

function whereOf(key: string, owner: Dictionary | undefined): string {
  if (key === '/Title' && owner?.has('/Parent')) return 'bookmark';
  return places[key] ?? 'info';
}
