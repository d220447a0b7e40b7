import type { Value } from '../../parse/parsed-file.ts';
import { entryOf, isSame, type Matter, openMatter } from './matter.ts';
import { isWritten, type Written } from './written.ts';

/** A piece of text in place of what is between two offsets. */
export interface Piece {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/**
 * The text with pieces put in, in order; undefined unless the field then has the value that is meant, and everything else
 * reads as before: the author's lines may be such that nobody can know what a new one would do to them.
 */
export function spliced(
  matter: Matter,
  pieces: readonly Piece[],
  name: string,
  meant: Written | undefined,
): string | undefined {
  const { text } = matter.source;
  const parts: string[] = [];
  let done = 0;
  for (const piece of pieces) {
    parts.push(text.slice(done, piece.from), piece.text);
    done = piece.to;
  }
  const after = parts.join('') + text.slice(done);
  return isMeant(matter, openMatter(after), name, meant) ? after : undefined;
}

function isMeant(
  before: Matter,
  after: Matter | undefined,
  name: string,
  meant: Written | undefined,
): boolean {
  if (!after || after.found.length > before.found.length) return false;
  const others = (matter: Matter) => matter.entries.filter(({ key }) => key !== name);
  const [left, right] = [others(before), others(after)];
  if (left.length !== right.length) return false;
  if (!left.every(({ key, value }, at) => key === right[at]!.key && isSame(value, right[at]!.value)))
    return false;
  return isValue(entryOf(after, name)?.value, meant);
}

function isValue(value: Value | undefined, meant: Written | undefined): boolean {
  if (value === undefined || meant === undefined) return value === meant;
  return isWritten(value, meant);
}
