import { lineAt, pointAt } from '../../diagnostics/places.ts';
import type { Matter } from './matter.ts';

/** The offset of a `#` at the beginning or after white space, where YAML begins a comment; -1 if there is none. */
export function hashIn(text: string): number {
  const found = /(?:^|[ \t\r\n])#/.exec(text);
  return found ? found.index + found[0].length - 1 : -1;
}

/** Whether a value is one of a field in which no `#` can be meant: what follows it is a note. */
export function takesNoHash({ source }: Matter, from: number): boolean {
  const { line, column } = pointAt(source, from);
  const [, key = ''] = /([\w-]+):\s*$/.exec(lineAt(source, line).slice(0, column - 1)) ?? [];
  return coded.has(key);
}

const coded = new Set(
  'status purpose kind date start end time duration language pending group-ends line-ends'.split(' '),
);

/** The line of the offset `from`, with `meant` in place of the text from there to `to`. */
export function lineWith({ source }: Matter, from: number, to: number, meant: string): string {
  const { line, column } = pointAt(source, from);
  const text = lineAt(source, line);
  return (text.slice(0, column - 1) + meant + text.slice(column - 1 + to - from)).trim();
}

/** A text in YAML's quotation marks. */
export function quoted(text: string): string {
  return /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}

/**
 * The anchor, alias or tag that a value begins with (YAML 1.2.2, 6.8.2, 6.9 and 7.1): `&name` or `!name` before a
 * value, or `*name` alone. `*haster*`, `& Co` and `!` are text. `nested` says whether a list or map follows below.
 */
export function referenceIn(text: string, nested = false): string | undefined {
  const property = /^[&!]\S+/.exec(text)?.[0];
  if (property !== undefined && (nested || property.length < text.length)) return property;
  return text.startsWith('*') && /^\*[\p{L}\p{N}_-]+$/u.test(text) ? text : undefined;
}
