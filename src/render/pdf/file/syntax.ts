import { cutText } from '../plain-text.ts';

/** The parts of PDF's syntax that we write (ISO 32000-1, 7.3). Text is latin1: one character is one byte. */

/** A number with at most four decimals, never in exponential form. */
export function pdfNumber(value: number): string {
  if (!Number.isFinite(value) || Math.abs(value) > 1e15) throw new RangeError(`Not a PDF number: ${value}`);
  return String(Math.round(value * 1e4) / 1e4 + 0);
}

export function pdfNumbers(values: readonly number[]): string {
  return `[${values.map(pdfNumber).join(' ')}]`;
}

/** A name; every byte of its UTF-8 that is not a plain letter, digit or mark is escaped. */
export function pdfName(name: string): string {
  if (/^[A-Za-z0-9_.+-]+$/.test(name)) return `/${name}`;
  let escaped = '/';
  for (const byte of Buffer.from(name, 'utf8')) {
    const character = String.fromCharCode(byte);
    escaped += /[A-Za-z0-9_.+-]/.test(character) ? character : `#${byte.toString(16).padStart(2, '0')}`;
  }
  return escaped;
}

/** UTF-16 units of which a string may be made: it has at most 32,767 bytes (ISO 19005-2, 6.1.13). */
export const LONGEST_TEXT = 16_000;

/**
 * A text string: as it is if it is ASCII, otherwise UTF-16 with its byte-order mark (7.9.2.2). One that is too long
 * is cut.
 */
export function pdfText(text: string): string {
  const cut = cutText(text, LONGEST_TEXT);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII begins there
  const plain = /^[\x00-\x7f]*$/.test(cut);
  return byteString(plain ? cut : utf16(`\ufeff${cut}`));
}

/** Text as UTF-16, big-endian, a character a byte. */
export function utf16(text: string): string {
  return Buffer.from(wellFormed(text), 'utf16le').swap16().toString('latin1');
}

/** Text without halves of characters outside the first plane, which no encoding can hold. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\ufffd');
}

function byteString(bytes: string): string {
  return `(${bytes.replace(/[\\()\r\n]/g, character => ESCAPED[character] ?? character)})`;
}

const ESCAPED: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '(': '\\(',
  ')': '\\)',
  '\r': '\\r',
  '\n': '\\n',
};

/** A date in UTC (7.9.4). */
function pdfDate(date: Date): string {
  return `(D:${date.toISOString().slice(0, 19).replace(/[-T:]/g, '')}Z)`;
}

/**
 * A pdfkit value: a string is a name, a `String` object a text, a Buffer bytes, and a reference knows how it is
 * written.
 */
export function pdfValue(value: unknown): string {
  if (typeof value === 'string') return pdfName(value);
  if (typeof value === 'number') return pdfNumber(value);
  if (value instanceof String) return pdfText(value.toString());
  if (value instanceof Date) return pdfDate(value);
  if (value instanceof Uint8Array) return `<${Buffer.from(value).toString('hex')}>`;
  if (Array.isArray(value)) return `[${value.map(pdfValue).join(' ')}]`;
  if (isPlainObject(value)) return `<<${dictionaryEntries(value)}>>`;
  return String(value);
}

export function dictionaryEntries(dictionary: Readonly<Record<string, unknown>>): string {
  let entries = '';
  for (const [key, value] of Object.entries(dictionary)) {
    if (value !== undefined) entries += `${pdfName(key)} ${pdfValue(value)}`;
  }
  return entries;
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;
}

/** An array of references to objects. */
export function pdfReferences(ids: readonly number[]): string {
  return `[${ids.map(id => `${id} 0 R`).join(' ')}]`;
}
