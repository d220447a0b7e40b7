import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import type { Place } from '../../meeting/place.ts';
import type { Entry, MapValue } from '../parsed-file.ts';
import type { Matter } from './matter.ts';
import { isQuote, readQuoted } from './quoted.ts';
import { hashIn } from './slips.ts';

/** A field's name on its line. */
export interface Key {
  readonly key: string;
  /** Offsets of the name as it was typed. */
  readonly from: number;
  readonly to: number;
  /** The offset after the colon and white space: where its value begins, or the line ends. */
  readonly value: number;
}

/** Whether a line is a point of a list: a hyphen before white space, or alone. */
export function isPoint(typed: string): boolean {
  return /^-(?:[ \t]|$)/.test(typed);
}

/** Whether a line looks like one of our fields, with one word before the colon. A sentence may have a colon too. */
export function isField(typed: string): boolean {
  return /^\p{L}[\p{L}\p{N}_-]*[ \t]*:(?:[ \t\u00a0]|$)/u.test(typed);
}

/**
 * The field that begins at the offset `from`, on a line that ends at `end`. Its name is all that precedes the first
 * colon with white space or the line end after it. Undefined if there is none.
 */
export function keyAt({ source }: Matter, from: number, end: number): Key | undefined {
  const typed = source.text.slice(from, end);
  const mark = isQuote(typed[0]) ? readQuoted(typed, 0, typed.length) : undefined;
  const colon = mark ? colonAfter(typed, mark.end) : typed.search(/:(?:[ \t\u00a0]|$)/);
  if (colon < 1 || isPoint(typed) || /^[[{]/.test(typed) || hashIn(typed.slice(0, colon)) >= 0)
    return undefined;
  const name = mark ? typed.slice(0, mark.end) : typed.slice(0, colon).trimEnd();
  if (!mark && withoutSpace(name)) return undefined;
  let value = colon + 1;
  while (isBlank(typed[value])) value++;
  return { key: mark?.text ?? name, from, to: from + name.length, value: from + value };
}

/** Word processors turn a typed space into a no-break space. */
function isBlank(character: string | undefined): boolean {
  return character === ' ' || character === '\t' || character === '\u00a0';
}

/** The colon after a name in quotation marks; -1 if there is none. */
function colonAfter(typed: string, at: number): number {
  const found = /^[ \t]*:(?=[ \t]|$)/.exec(typed.slice(at));
  return found ? at + found[0].length - 1 : -1;
}

/** What `title:Budget` means, which lacks the space after its colon. An address is not a field. */
export function withoutSpace(typed: string): { readonly key: string; readonly right: string } | undefined {
  if (!typed.includes(':')) return undefined;
  const [, key, rest] = /^(\p{L}[\p{L}\p{N}_-]*):(?!\/\/)(\S[\s\S]*)$/u.exec(typed) ?? [];
  return key !== undefined && rest !== undefined ? { key, right: `${key}: ${rest}` } : undefined;
}

/** The fields of a map without repeats. The first of a name stays, and later ones are reported. */
export function eachOnce(
  entries: readonly Entry[],
  report: (diagnostic: Diagnostic) => void,
): readonly Entry[] {
  const lines = new Map<string, number>();
  return entries.filter(({ key, keyPlace }) => {
    const line = lines.get(key);
    if (line === undefined) lines.set(key, keyPlace.start.line);
    else report(diagnose('key-twice', keyPlace, { field: key, line }));
    return line === undefined;
  });
}

/** A map of one field. If it is on one line, it may be meant as text. */
export function oneField(entry: Entry, place: Place, typed: string): MapValue {
  const map: MapValue = { kind: 'map', entries: [entry], place };
  const isText = entry.value.kind === 'text' && place.start.line === place.end.line;
  return isText ? { ...map, line: { kind: 'text', value: typed, place } } : map;
}
