import { lineStartsOf } from '../diagnostics/places.ts';

/** Where an offset of a text is: in a field's name, in its value, or in the body. */
export type Spot =
  | { readonly kind: 'key'; readonly path: readonly string[]; readonly from: number }
  | {
      readonly kind: 'value';
      /** The names of the fields, from the outermost. */
      readonly path: readonly string[];
      /** The beginning of the value, or of its point in a list. */
      readonly from: number;
    }
  | { readonly kind: 'body' };

/**
 * What stands at an offset, told by the lines alone: while somebody types, front matter is rarely whole. Fields in
 * brackets belong to the field of their line.
 */
export function spotAt(text: string, offset: number): Spot {
  const starts = lineStartsOf(text);
  const at = Math.max(
    0,
    starts.findLastIndex(start => start <= offset),
  );
  const line = (index: number) => text.slice(starts[index], starts[index + 1]).replace(/[\r\n]+$/, '');
  if (!/^---\s*$/.test(line(0)) || at === 0) return { kind: 'body' };
  for (let index = 1; index < at; index++) if (/^---\s*$/.test(line(index))) return { kind: 'body' };
  const typed = /^(\s*(?:-\s+)*)(?:([^\s:#-][^:]*):(?:\s+|$))?(-\s+)?/.exec(line(at))!;
  const [whole, indent = '', key] = typed;
  const column = offset - starts[at]!;
  const outer = keysAbove(line, at, indent.length);
  if (key === undefined) {
    const isPoint = /-\s+$/.test(indent);
    if (isPoint || outer.length === 0) {
      const from = starts[at]! + indent.length;
      return isPoint && outer.length > 0
        ? { kind: 'value', path: outer, from }
        : { kind: 'key', path: outer, from };
    }
    return { kind: 'key', path: outer, from: starts[at]! + indent.length };
  }
  if (column <= indent.length + key.length)
    return { kind: 'key', path: outer, from: starts[at]! + indent.length };
  return { kind: 'value', path: [...outer, key], from: starts[at]! + whole.length };
}

/** The names of the fields that a line with this indent is in. */
function keysAbove(line: (index: number) => string, at: number, indent: number): readonly string[] {
  const keys: string[] = [];
  let column = indent;
  for (let index = at - 1; index > 0 && column > 0; index--) {
    const [, before, key] = /^(\s*(?:-\s+)?)([^\s:#-][^:]*):/.exec(line(index)) ?? [];
    if (before === undefined || key === undefined || before.length >= column) continue;
    keys.unshift(key);
    column = before.length;
  }
  return keys;
}
