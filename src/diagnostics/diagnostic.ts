import type { Place } from '../meeting/place.ts';
import type { Catalogue, Code } from './catalogue.ts';
import type { Message } from './families/family.ts';
import type { Replacement } from './replacement.ts';
import { severities } from './severities.ts';

export type Severity = 'error' | 'warning';

/** One mistake: what (a code and the facts its sentence needs) and where. The words are in `families/`. */
export type Diagnostic = {
  [C in Code]: {
    readonly code: C;
    readonly severity: Severity;
    readonly place: Place;
    readonly data: Catalogue[C];
    /** What to write instead, where that is known. */
    readonly replacement?: Replacement;
    /** What is said in place of its sentence, with no data: nothing of the meeting may stand in a public log. */
    readonly instead?: Message;
  };
}[Code];

/** What a stage gives: its value, and what went wrong on the way. */
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
