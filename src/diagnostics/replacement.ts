import type { Place } from '../meeting/place.ts';
import type { Diagnostic, Replacement } from './diagnostic.ts';
import { offsetOf } from './places.ts';
import { visible } from './reporters/visible.ts';

/** A diagnostic with the one thing that can have been meant; without, where that is not known. */
export function withFix(found: Diagnostic, text: string | undefined, place: Place = found.place): Diagnostic {
  return withReplacement(found, text, place, true);
}

/** A diagnostic with what its author may have meant; without, where nothing is near. */
export function withSuggestion(
  found: Diagnostic,
  text: string | undefined,
  place: Place = found.place,
): Diagnostic {
  return withReplacement(found, text, place, false);
}

/** A report gives the text as it is to be written: so one that a terminal or a log would obey is not given at all. */
function withReplacement(
  found: Diagnostic,
  text: string | undefined,
  place: Place,
  isCertain: boolean,
): Diagnostic {
  if (text === undefined || visible(text) !== text) return found;
  return { ...found, replacement: { place, text, isCertain } };
}

/** A text as a value of front matter, between quotation marks where it would mean something else without. */
export function asValue(text: string): string {
  if (/^[\p{L}\p{N}_](?:[\p{L}\p{M}\p{N} ._/()+&-]*[\p{L}\p{M}\p{N}._/()+&-])?$/u.test(text)) return text;
  return `"${text.replace(/["\\]/g, '\\$&')}"`;
}

interface Lines {
  readonly path: string;
  readonly text: string;
  readonly lineStarts: readonly number[];
}

/** The part of a text that a replacement takes, by offsets; `to` is exclusive. */
export function rangeOf(file: Lines, { place }: Replacement): { readonly from: number; readonly to: number } {
  return { from: offsetOf(file, place.start), to: offsetOf(file, place.end) };
}

/** Of replacements in one file those that can be made together: of two that overlap or touch, the first in the file. */
export function together(file: Lines, all: readonly Replacement[]): readonly Replacement[] {
  const ranged = all.map(replacement => ({ replacement, ...rangeOf(file, replacement) }));
  ranged.sort((a, b) => a.from - b.from || a.to - b.to);
  let end = -1;
  return ranged.flatMap(({ replacement, from, to }) => {
    if (from <= end) return [];
    end = to;
    return [replacement];
  });
}

/** A file's text with replacements that can be made together, in order; all else stays as it is. */
export function replaced(file: Lines, all: readonly Replacement[]): string {
  const parts: string[] = [];
  let done = 0;
  for (const replacement of all) {
    const { from, to } = rangeOf(file, replacement);
    parts.push(file.text.slice(done, from), replacement.text);
    done = to;
  }
  return parts.join('') + file.text.slice(done);
}
