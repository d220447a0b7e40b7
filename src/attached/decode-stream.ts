import { constants, inflateSync } from 'node:zlib';
import { decodePDFRawStream, PDFContext, PDFName, PDFRawStream } from '@cantoo/pdf-lib';
import { type ForeignPdf, Unreadable } from './foreign-pdf.ts';
import type { ForeignDictionary, Stream } from './foreign-values.ts';

/** The most bytes that a stream may unpack to. */
const mostUnpacked = 200 * 1024 * 1024;

/** The names of a stream's filters, in order. */
export function filtersOf(pdf: ForeignPdf, dictionary: ForeignDictionary): readonly string[] {
  return pdf.list(dictionary.get('/Filter')).map(filter => {
    const name = String(pdf.resolve(filter)).slice(1);
    return shortNames[name] ?? name;
  });
}

/** The short names of inline pictures, which some programs write elsewhere too (ISO 32000-1, table 94). */
const shortNames: Readonly<Record<string, string>> = {
  A85: 'ASCII85Decode',
  AHx: 'ASCIIHexDecode',
  DCT: 'DCTDecode',
  Fl: 'FlateDecode',
  LZW: 'LZWDecode',
  RL: 'RunLengthDecode',
};

const unpacking: ReadonlySet<string> = new Set([
  'FlateDecode',
  'LZWDecode',
  'ASCII85Decode',
  'ASCIIHexDecode',
  'RunLengthDecode',
]);

/**
 * A stream's data without its filters; undefined if it has one for pictures, or a predictor.
 * @param most bytes that it may unpack to
 * @throws Unreadable if it unpacks to more than may be
 */
export function decodedStream(
  pdf: ForeignPdf,
  { dictionary, data }: Stream,
  most = mostUnpacked,
): Uint8Array | undefined {
  const filters = filtersOf(pdf, dictionary);
  if (!filters.every(filter => unpacking.has(filter))) return undefined;
  const parameters = pdf.list(dictionary.get('/DecodeParms')).map(one => pdf.dictionary(one));
  if (parameters.some(one => Number(pdf.resolve(one.get('/Predictor')) ?? 1) > 1)) return undefined;
  let decoded = data;
  for (const filter of filters) {
    decoded = filter === 'FlateDecode' ? inflated(decoded, most) : unpacked(decoded, filter);
    if (decoded.length > most) throw new Unreadable('too-much');
  }
  return decoded;
}

/** Whatever can be unpacked of data that is cut short. */
export function inflated(data: Uint8Array, most = mostUnpacked): Uint8Array {
  try {
    return inflateSync(data, { maxOutputLength: most, finishFlush: constants.Z_SYNC_FLUSH });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') throw new Unreadable('too-much');
    return new Uint8Array();
  }
}

function unpacked(data: Uint8Array, filter: string): Uint8Array {
  const dictionary = PDFContext.create().obj({ Filter: PDFName.of(filter) });
  return decodePDFRawStream(PDFRawStream.of(dictionary, data)).decode();
}
