import type { SourceFile } from '../../read/source-file.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { offsetOf } from '../places.ts';

/**
 * The files with each identity number that was found in them as its message shows it, so that no line of a report has
 * what the message hides. Every other character stays where it is.
 */
export function maskNumbers(
  sources: readonly SourceFile[],
  diagnostics: readonly Diagnostic[],
): readonly SourceFile[] {
  // A number in an attached file stands in no source.
  const found = diagnostics.filter(isNumber).filter(({ data }) => data.attached === undefined);
  if (found.length === 0) return sources;
  return sources.map(source => ({
    ...source,
    text: masked(
      source,
      found.filter(({ place }) => place.file === source.path),
    ),
  }));
}

type NumberFound = Extract<Diagnostic, { readonly code: 'identity-number' }>;

function isNumber(diagnostic: Diagnostic): diagnostic is NumberFound {
  return diagnostic.code === 'identity-number' && !diagnostic.instead;
}

function masked(source: SourceFile, found: readonly NumberFound[]): string {
  const parts: string[] = [];
  let done = 0;
  for (const { place, data } of found) {
    const from = Math.max(done, offsetOf(source, place.start));
    const to = Math.max(from, offsetOf(source, place.end));
    const typed = source.text.slice(from, to);
    // What was typed otherwise than it is read has its whole paragraph as its place.
    parts.push(
      source.text.slice(done, from),
      typed.length === data.masked.length ? data.masked : typed.replace(/\d/g, 'x'),
    );
    done = to;
  }
  return parts.join('') + source.text.slice(done);
}
