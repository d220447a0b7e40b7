import type { Matter } from './matter.ts';
import { isQuote, readQuoted } from './quoted.ts';
import { hashIn } from './slips.ts';

/** The name of a field on its line. */
export interface Key {
  readonly key: string;
  /** Offsets of the name as it was typed. */
  readonly from: number;
  readonly to: number;
  /** The offset after the colon and white space, where its value begins or the line ends. */
  readonly value: number;
}

/** Whether a line is a point of a list: a hyphen before white space, or alone. */
export function isPoint(typed: string): boolean {
  return /^-(?:[ \t]|$)/.test(typed);
}

/** Whether a line looks like one of our fields: one word and a colon. A sentence may have a colon too. */
export function isField(typed: string): boolean {
  return /^\p{L}[\p{L}\p{N}_-]*[ \t]*:(?:[ \t\u00a0]|$)/u.test(typed);
}

/**
 * The field that begins at the offset `from`, on a line that ends at `end`: everything before the first colon with
 * white space or the line end after it. Undefined if there is none.
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

/** Word processors write a no-break space where a space was typed. */
function isBlank(character: string | undefined): boolean {
  return character === ' ' || character === '\t' || character === '\u00a0';
}

/** The colon after a name in quotation marks; -1 if there is none. */
function colonAfter(typed: string, at: number): number {
  const found = /^[ \t]*:(?=[ \t]|$)/.exec(typed.slice(at));
  return found ? at + found[0].length - 1 : -1;
}

/** What `title:Budget` means, without the space after the colon; an address is not a field. */
export function withoutSpace(typed: string): { readonly key: string; readonly right: string } | undefined {
  if (!typed.includes(':')) return undefined;
  const [, key, rest] = /^(\p{L}[\p{L}\p{N}_-]*):(?!\/\/)(\S[\s\S]*)$/u.exec(typed) ?? [];
  return key !== undefined && rest !== undefined ? { key, right: `${key}: ${rest}` } : undefined;
}
