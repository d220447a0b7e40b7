import type { Value } from '../../parse/parsed-file.ts';
import { entryOf, offsetIn, openMatter } from './matter.ts';
import { spliced } from './splice.ts';
import { fieldLines, inBrackets, type Written, writtenFrom } from './written.ts';

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
