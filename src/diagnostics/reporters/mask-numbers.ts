import type { SourceFile } from '../../read/source-file.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { offsetOf } from '../places.ts';

/**
 * The files, with each identity number found in them masked as in its message, so no line of a report shows what the
 * message hides. Every other character stays where it is.
 */
export function maskNumbers(
  sources: readonly SourceFile[],
  diagnostics: readonly Diagnostic[],
): readonly SourceFile[] {
  // A number in an attached file is in no source.
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
    // If a text was typed differently from how it is read, its place is its whole paragraph.
    parts.push(
      source.text.slice(done, from),
      typed.length === data.masked.length ? data.masked : typed.replace(/\d/g, 'x'),
    );
    done = to;
  }
  return parts.join('') + source.text.slice(done);
}
