import { ownClaims } from '../../../attached/claims.ts';
import type { FoundText } from '../../renderer.ts';
import { PRODUCER, xmpPacket } from '../file/metadata.ts';
import { objectTexts } from './object-texts.ts';
import { type OpenPdf, openPdf } from './open-pdf.ts';
import { pageTexts } from './page-texts.ts';

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
