import type { Entry, ListValue, Value } from '../../parse/parsed-file.ts';
import { entryOf, type Matter, offsetIn, openMatter, rangeOf } from './matter.ts';
import { type Piece, spliced } from './set-field.ts';
import { fieldLines, inBrackets, pointLines, type Written, writtenFrom } from './written.ts';

/**
 * A text whose front matter has one more point in a list; every other byte stays. A single value becomes the list's first
 * point, as it counts as a list of one. Undefined if its front matter is such that nobody can know what a new line would do.
 */
export function addPoint(text: string, name: string, point: Written): string | undefined {
  const matter = openMatter(text);
  if (!matter) return undefined;
  const entry = entryOf(matter, name);
  if (entry?.value.kind === 'none' && entry.value.refused) return undefined;
  return spliced(matter, piecesFor(matter, name, entry, point), name, [...pointsOf(entry), point]);
}

function pointsOf(entry: Entry | undefined): readonly Written[] {
  const written = entry && writtenFrom(entry.value);
  if (written === undefined) return [];
  return Array.isArray(written) ? written : [written];
}

function piecesFor(matter: Matter, name: string, entry: Entry | undefined, point: Written): readonly Piece[] {
  const { indent, lineEnd, end } = matter;
  const own = `${indent}  `;
  const lines = linesIn(pointLines(point), own, lineEnd);
  if (!entry) return [{ from: end, to: end, text: `${indent}${name}:${lineEnd}${lines}` }];
  const { to } = rangeOf(matter, entry);
  const { value } = entry;
  if (value.kind === 'none') return [{ from: to, to, text: lines }];
  if (value.kind === 'list') return [inList(matter, value, point, to)];
  return [...asPoint(matter, entry, startOf(matter, entry), to), { from: to, to, text: lines }];
}

/** After the last point: with hyphens on lines of its own, in brackets before the closing one. */
function inList(matter: Matter, { place, values }: ListValue, point: Written, to: number): Piece {
  const { text } = matter.source;
  const from = offsetIn(matter, place.start);
  if (text[from] !== '[') {
    const column = ' '.repeat(place.start.column - 1);
    return { from: to, to, text: linesIn(pointLines(point), column, matter.lineEnd) };
  }
  const close = text.lastIndexOf(']', to);
  const isOpen = values.length === 0 || /,\s*$/.test(text.slice(from, close));
  const after = from + text.slice(from, close).trimEnd().length;
  return {
    from: after,
    to: after,
    text: `${values.length === 0 ? '' : isOpen ? ' ' : ', '}${inBrackets(point)}`,
  };
}

/** Where a single value begins: a bracket stands before the first field. */
function startOf(matter: Matter, { keyPlace, value }: Entry): number {
  const first = value.kind === 'map' ? value.entries[0]?.keyPlace : undefined;
  if (!first) return offsetIn(matter, value.place.start);
  const key = offsetIn(matter, keyPlace.end);
  const bracket = matter.source.text.slice(key, offsetIn(matter, first.start)).indexOf('{');
  return bracket < 0 ? offsetIn(matter, first.start) : key + bracket;
}

/** A single value becomes a point: a hyphen before it, and its lines moved in. */
function asPoint(matter: Matter, entry: Entry, first: number, to: number): readonly Piece[] {
  const { source, indent, lineEnd } = matter;
  const { text, lineStarts } = source;
  const line = entry.keyPlace.start.line;
  const isBeside = first < lineStarts[line]!;
  const colon =
    offsetIn(matter, entry.keyPlace.end) + text.slice(offsetIn(matter, entry.keyPlace.end)).indexOf(':') + 1;
  const hyphen: Piece = isBeside
    ? { from: colon, to: first, text: `${lineEnd}${indent}  - ` }
    : { from: first, to: first, text: '- ' };
  const further = lineStarts.filter(start => start > first && start < to);
  return [hyphen, ...further.map(start => ({ from: start, to: start, text: isBeside ? '    ' : '  ' }))];
}

function linesIn(lines: readonly string[], indent: string, lineEnd: string): string {
  return lines.map(line => indent + line + lineEnd).join('');
}

/** What a field of a point is replaced by: fields that the point does not have. */
export type Parts = Readonly<Record<string, string>>;

/** The points of a list in a text's front matter; one value alone is a list of one. None if it can't be read. */
export function pointsIn(text: string, name: string): readonly (Written | undefined)[] {
  const matter = openMatter(text);
  const entry = matter && entryOf(matter, name);
  return entry ? valuesOf(entry.value).map(writtenFrom) : [];
}

/**
 * A text in which other fields are in the place of one field of a point; every other byte stays. Undefined if its front
 * matter is such that nobody can know what that would do.
 * @param index of the point in its list
 */
export function replacePart(
  text: string,
  name: string,
  index: number,
  part: string,
  parts: Parts,
): string | undefined {
  const matter = openMatter(text);
  const entry = matter && entryOf(matter, name);
  const point = entry && valuesOf(entry.value)[index];
  if (!matter || point?.kind !== 'map') return undefined;
  const old = point.entries.find(({ key }) => key === part);
  if (!old) return undefined;
  const [from, to] = [offsetIn(matter, old.keyPlace.start), offsetIn(matter, old.value.place.end)];
  const meant = Object.fromEntries(
    point.entries.flatMap(({ key, value }) =>
      key === part ? Object.entries(parts) : [[key, writtenFrom(value) ?? '']],
    ),
  );
  const whole = valuesOf(entry!.value).map((value, at) => (at === index ? meant : writtenFrom(value)!));
  const column = ' '.repeat(old.keyPlace.start.column - 1);
  const lines = Object.entries(parts).flatMap(([key, value]) => fieldLines(key, value));
  const inRow = Object.entries(parts).map(([key, value]) => `${key}: ${inBrackets(value)}`);
  const isList = entry!.value.kind === 'list';
  for (const written of [lines.join(matter.lineEnd + column), inRow.join(', ')]) {
    const after = spliced(matter, [{ from, to, text: written }], name, isList ? whole : meant);
    if (after !== undefined) return after;
  }
  return undefined;
}

function valuesOf(value: Value): readonly Value[] {
  return value.kind === 'list' ? value.values : value.kind === 'none' ? [] : [value];
}
