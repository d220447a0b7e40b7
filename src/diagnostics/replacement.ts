import type { Place } from '../meeting/place.ts';
import type { Diagnostic, Replacement } from './diagnostic.ts';
import { offsetOf } from './places.ts';
import { visible } from './reporters/visible.ts';

/** A diagnostic with the only thing that can have been meant; without it, if that is not known. */
export function withFix(found: Diagnostic, text: string | undefined, place: Place = found.place): Diagnostic {
  return withReplacement(found, text, place, true);
}

/** A diagnostic with what its author may have meant; without it, if nothing is close. */
export function withSuggestion(
  found: Diagnostic,
  text: string | undefined,
  place: Place = found.place,
): Diagnostic {
  return withReplacement(found, text, place, false);
}

/**
 * A report shows the text exactly as it should be written, so a text that a terminal or a log would obey is left out.
 */
function withReplacement(
  found: Diagnostic,
  text: string | undefined,
  place: Place,
  isCertain: boolean,
): Diagnostic {
  if (text === undefined || visible(text) !== text) return found;
  return { ...found, replacement: { place, text, isCertain } };
}

/** A text as a front matter value, in quotation marks if it would otherwise mean something else. */
export function asValue(text: string): string {
  if (/^[\p{L}\p{N}_](?:[\p{L}\p{M}\p{N} ._/()+&-]*[\p{L}\p{M}\p{N}._/()+&-])?$/u.test(text)) return text;
  return `"${text.replace(/["\\]/g, '\\$&')}"`;
}

interface Lines {
  readonly path: string;
  readonly text: string;
  readonly lineStarts: readonly number[];
}

/** The part of a text that a replacement replaces, by offsets; `to` is exclusive. */
export function rangeOf(file: Lines, { place }: Replacement): { readonly from: number; readonly to: number } {
  return { from: offsetOf(file, place.start), to: offsetOf(file, place.end) };
}

/** The replacements in one file that can be made together: if two overlap or touch, the first in the file. */
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

/** A file's text with replacements that can be made together, in order; everything else stays. */
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
