import { boundedNumber, boundedNumbers, readLength } from './numbers.ts';
import { readColour, readShare } from './paint.ts';
import { readPath } from './path.ts';
import { readTransform } from './transform.ts';

/** A value as it may be drawn, or what is refused; undefined if it means nothing. */
export type Value = { readonly text: string } | { readonly refused: string } | undefined;

/** Our ids by the file's own. */
export type Ids = ReadonlyMap<string, string>;

/** Reads one kind of value, without white space around it; `name` is the attribute. */
export type Reader = (written: string, ids: Ids, name: string) => Value;

export const asLength: Reader = written => {
  if (written === 'inherit') return { text: written };
  const found = readLength(written);
  if (!found) return written.includes('(') ? { refused: written } : undefined;
  const value = boundedNumber(found.value);
  return value === undefined ? { refused: written } : { text: `${value}${found.unit}` };
};

/** The most letters of a text that have places of their own. */
const MOST_PLACES = 10_000;

/** A length for each letter of a text. */
export const asLengths: Reader = (written, ids, name) => {
  const parts = written.split(/[\s,]+/);
  if (parts.length > MOST_PLACES) return { refused: name };
  const lengths: string[] = [];
  for (const part of parts) {
    const length = asLength(part, ids, name);
    if (!length) return undefined;
    if ('refused' in length) return length;
    lengths.push(length.text);
  }
  return { text: lengths.join(' ') };
};

/** One of the two families that there are: monospaced, and others. */
export const asFamily: Reader = written => {
  if (written === 'inherit') return undefined;
  return { text: /mono|courier|consolas|menlo/i.test(written) ? 'monospace' : 'sans-serif' };
};

export const asWeight: Reader = written => {
  if (written === 'inherit') return undefined;
  return { text: /^(?:bold|bolder|[6-9]\d\d)$/i.test(written) ? 'bold' : 'normal' };
};

export const asSpace: Reader = written => ({ text: written === 'preserve' ? 'preserve' : 'default' });

/** The data of a path. */
export const asPath: Reader = written => {
  const text = readPath(written);
  return text === undefined ? { refused: written } : { text };
};

/** Numbers up to the first that can't be read, as much as is drawn. */
export const asNumbers: Reader = written => {
  const text = boundedNumbers(written.split(/[^\s,\d.eE+-]/, 1)[0]!);
  return text === undefined ? { refused: written } : { text };
};

/** The most dashes of a pattern. */
const MOST_DASHES = 100;

export const asDashes: Reader = written => {
  if (written === 'none' || written === 'inherit') return { text: written };
  const parts = written.split(/[\s,]+/);
  if (parts.length > MOST_DASHES) return { refused: 'stroke-dasharray' };
  const lengths: string[] = [];
  for (const part of parts) {
    const length = asLength(part, new Map(), '');
    if (!length || !('text' in length)) return { refused: written };
    lengths.push(length.text);
  }
  return { text: lengths.join(' ') };
};

/** One of SVG's words; the library ignores those that it does not know. */
export const asWord: Reader = written => (/^[\w\s.-]+$/.test(written) ? { text: written } : undefined);

export const asShare: Reader = written => {
  const text = written === 'inherit' ? written : readShare(written);
  return text === undefined ? { refused: written } : { text };
};

export const asColour: Reader = written => {
  const text = readColour(written);
  return text === undefined ? { refused: written } : { text };
};

const address = /^url\(\s*(?:"#([^"]*)"|'#([^']*)'|#([^)]*))\s*\)\s*/;

export const asPaint: Reader = (written, ids) => {
  const found = address.exec(written);
  if (!found) return asColour(written, ids, '');
  const id = ids.get((found[1] ?? found[2] ?? found[3])!.trim());
  const rest = written.slice(found[0].length);
  const otherwise = rest === '' ? 'none' : readColour(rest);
  if (otherwise === undefined) return { refused: rest };
  if (id === undefined) return { text: otherwise };
  return { text: otherwise === 'none' ? `url(#${id})` : `url(#${id}) ${otherwise.replaceAll(' ', '')}` };
};

export const asReference: Reader = (written, ids) => {
  if (written === 'none' || written === 'inherit') return undefined;
  const found = address.exec(written);
  if (!found) return { refused: written };
  const id = ids.get((found[1] ?? found[2] ?? found[3])!.trim());
  return id === undefined ? undefined : { text: `url(#${id})` };
};

export const asHref: Reader = (written, ids) => {
  if (!written.startsWith('#')) return { refused: written };
  const id = ids.get(written.slice(1));
  return id === undefined ? undefined : { text: `#${id}` };
};

export const asId: Reader = (written, ids) => {
  const id = ids.get(written);
  return id === undefined ? undefined : { text: id };
};

export const asTransform: Reader = written => {
  if (written === 'none') return undefined;
  const found = readTransform(written);
  return found ? { text: found.text } : { refused: written };
};

/** What the library does not draw; refused unless its value changes nothing. */
export const onlyAs =
  (...harmless: readonly string[]): Reader =>
  (written, _ids, name) =>
    harmless.includes(written.toLowerCase()) ? undefined : { refused: name };
