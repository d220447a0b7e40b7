import type { Findings } from './report.ts';
import { wordsOfAll } from './words.ts';

/** How many warnings are allowed; if absent, any number. */
export interface Allowed {
  readonly maxWarnings?: number;
}

/** The line below the diagnostics: how many errors and warnings there are. */
export function summary(meetings: readonly Findings[], { maxWarnings = Infinity }: Allowed = {}): string {
  const severities = meetings.flatMap(({ diagnostics }) => diagnostics.map(({ severity }) => severity));
  const errors = severities.filter(severity => severity === 'error').length;
  const warnings = severities.length - errors;
  const words = wordsOfAll(meetings);
  if (severities.length === 0) return `${words.none}\n`;
  const counts = [
    ...(errors > 0 ? [words.errors(errors)] : []),
    ...(warnings > 0 ? [words.warnings(warnings)] : []),
  ];
  const tooMany = meetings.some(({ diagnostics }) => countWarnings(diagnostics) > maxWarnings);
  return `${counts.join(', ')}${tooMany ? ` ${words.tooMany(maxWarnings)}` : ''}\n`;
}

function countWarnings(diagnostics: Findings['diagnostics']): number {
  return diagnostics.filter(({ severity }) => severity === 'warning').length;
}
