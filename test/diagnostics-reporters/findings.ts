import { type Diagnostic, diagnose } from '../../src/diagnostics/diagnostic.ts';
import { lineStartsOf, placeAt } from '../../src/diagnostics/places.ts';
import type { Findings } from '../../src/diagnostics/reporters/report.ts';
import type { Place } from '../../src/meeting/place.ts';
import type { SourceFile } from '../../src/read/source-file.ts';

/** A source file of a test. */
export function sourceOf(text: string, path = 'items/01-plan.md'): SourceFile {
  return { path, name: path, text, lineStarts: lineStartsOf(text) };
}

/** Where a text stands in a file for the first time. */
export function placeOf(wanted: string, source: SourceFile): Place {
  const start = source.text.indexOf(wanted);
  if (start < 0) throw new Error(`"${wanted}" is not in ${source.path}`);
  return placeAt(source, start, start + wanted.length);
}

/** A file that is missing, named at a place. */
export function missingAt(place: Place, file = 'plan.pdf'): Diagnostic {
  return diagnose('attachment-missing', place, { file });
}

/** A file in which the marked text names a file that is missing. */
export function findingsAt(text: string, marked: string, path?: string): Findings {
  const source = sourceOf(text, path);
  return { diagnostics: [missingAt(placeOf(marked, source))], sources: [source], language: 'en' };
}
