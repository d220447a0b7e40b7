import type { Place } from '../meeting/place.ts';
import type { Catalogue, Code } from './catalogue.ts';
import type { Message, Severity } from './families/family.ts';
import { severities } from './severities.ts';

/** What to write instead, and what it replaces. */
export interface Replacement {
  readonly place: Place;
  readonly text: string;
  /** Whether nothing else can have been meant, and `agenda fix` writes it; otherwise it is a suggestion. */
  readonly isCertain: boolean;
}

/** One mistake: what (a code and the facts its sentence needs) and where. The words are in `families/`. */
export type Diagnostic = {
  [C in Code]: {
    readonly code: C;
    readonly severity: Severity;
    readonly place: Place;
    readonly data: Catalogue[C];
    /** What to write instead, if that is known. */
    readonly replacement?: Replacement;
    /** Shown instead of its sentence, with no data: a public log may contain nothing of the meeting. */
    readonly instead?: Message;
  };
}[Code];

/** What a stage returns: its value, and what went wrong on the way. */
export interface Outcome<T> {
  readonly value: T;
  readonly diagnostics: readonly Diagnostic[];
}

/** Makes the diagnostic of a code; its severity is the catalogue's unless another is given. */
export function diagnose<C extends Code>(
  code: C,
  place: Place,
  data: Catalogue[C],
  severity: Severity = severities[code],
): Diagnostic {
  return { code, severity, place, data } as Diagnostic;
}

/**
 * Diagnostics in the order in which they are shown: by file in the order of the sources (meeting.md first, then the
 * items), then other files by name; within a file by line and column. Duplicates are left out.
 */
export function byPlace(
  diagnostics: readonly Diagnostic[],
  sources: readonly { readonly path: string }[],
): readonly Diagnostic[] {
  const ranks = new Map(sources.map(({ path }, index) => [path, index]));
  const rank = ({ place }: Diagnostic) => ranks.get(place.file) ?? sources.length;
  return withoutCopies(diagnostics).sort(
    (a, b) =>
      rank(a) - rank(b) ||
      compare(a.place.file, b.place.file) ||
      a.place.start.line - b.place.start.line ||
      a.place.start.column - b.place.start.column,
  );
}

function withoutCopies(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const seen = new Set<string>();
  return diagnostics.filter(({ code, place, data }) => {
    const key = JSON.stringify([code, place, data]);
    return !seen.has(key) && seen.add(key);
  });
}

/** By UTF-16 units: the same on every machine. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
