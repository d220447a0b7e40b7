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
