import type { Value } from '../../parse/parsed-file.ts';
import { entryOf, isSame, type Matter, offsetIn, openMatter, rangeOf } from './matter.ts';
import { fieldLines, isWritten, type Written } from './written.ts';

/**
 * A text whose front matter has this value in a field of its own; every other byte stays. A new field comes last.
 * Undefined if its front matter is such that nobody can know what a new line would do.
 */
export function setField(text: string, name: string, value: Written): string | undefined {
  const matter = openMatter(text);
  if (!matter) return undefined;
  return spliced(matter, [pieceFor(matter, name, value)], name, value);
}

function pieceFor(matter: Matter, name: string, value: Written): Piece {
  const entry = entryOf(matter, name);
  const lines = fieldLines(name, value);
  if (entry?.value.kind === 'text' && lines.length === 1) {
    const { start, end } = entry.value.place;
    const typed = lines[0]!.slice(`${name}: `.length);
    // A text of several lines has lines of its own.
    if (start.line === end.line && start.line === entry.keyPlace.start.line)
      return { from: offsetIn(matter, start), to: offsetIn(matter, end), text: typed };
  }
  const written = lines.map(line => matter.indent + line + matter.lineEnd).join('');
  if (!entry) return { from: matter.end, to: matter.end, text: written };
  return { ...rangeOf(matter, entry), text: written };
}

/** A text without a field, and the lines of its value. */
export function removeField(text: string, name: string): string | undefined {
  const matter = openMatter(text);
  const entry = matter && entryOf(matter, name);
  if (!matter || !entry) return matter && text;
  return spliced(matter, [{ ...rangeOf(matter, entry), text: '' }], name, undefined);
}

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
