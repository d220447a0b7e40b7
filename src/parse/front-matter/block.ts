import type { Entry } from '../parsed-file.ts';
import { eachOnce } from './entries.ts';
import { type Key, keyAt } from './key.ts';
import { type Matter, nextLine, outermost, place } from './matter.ts';
import { readStray } from './misplaced.ts';
import { readAfter } from './node.ts';
import { readValue } from './value.ts';

/**
 * Reads fields in block form, one per line, with lists and maps indented below them (YAML 1.2.2, 8.2). A line that
 * fits nowhere is reported and read as what it was meant as, so it causes no further messages.
 */
export function readBlock(matter: Matter): readonly Entry[] {
  const first = nextLine(matter);
  if (!first) return [];
  if (matter.source.text[first.start] !== '{') return readFields(matter, outermost(matter));
  const value = readValue(matter, first.start, -1);
  if (value.kind !== 'map') matter.lost = true;
  return value.kind === 'map' ? [...value.entries, ...readFields(matter, 0)] : readFields(matter, 0);
}

/** Fields that begin in a column; the first may be on a line that begins before it. */
export function readFields(matter: Matter, column: number, first?: Key): readonly Entry[] {
  const entries: Entry[] = first ? [readEntry(matter, first, column)] : [];
  for (let line = nextLine(matter); line && line.indent >= column; line = nextLine(matter)) {
    const key = line.indent === column ? keyAt(matter, line.start, line.end) : undefined;
    if (key) entries.push(readEntry(matter, key, column));
    else readStray(matter, line, column, entries);
  }
  return eachOnce(entries, matter.report);
}

function readEntry(matter: Matter, { key, from, to, value: start }: Key, column: number): Entry {
  const isUnsure = matter.lines[matter.at]!.unsure;
  if (isUnsure) matter.lost = true;
  const value = readAfter(matter, start, column, true);
  return { key, keyPlace: place(matter, from, to), value, ...(isUnsure && { isUnsure }) };
}
