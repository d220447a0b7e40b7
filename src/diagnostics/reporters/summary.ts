import type { LanguageCode } from '../../languages/index.ts';
import type { Findings } from './report.ts';
import { type Words, wordsFor } from './words.ts';

/** How many warnings are allowed; without, any number. */
export interface Allowed {
  readonly maxWarnings?: number;
}

/** The line below the diagnostics: how many errors and warnings there are. */
export function summary(meetings: readonly Findings[], { maxWarnings = Infinity }: Allowed = {}): string {
  const severities = meetings.flatMap(({ diagnostics }) => diagnostics.map(({ severity }) => severity));
  const errors = severities.filter(severity => severity === 'error').length;
  const warnings = severities.length - errors;
  const words = wordsOf(meetings);
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

/** In the language of the meetings that there is something to say about, if it is the same for all of them. */
function wordsOf(meetings: readonly Findings[]): Words {
  const told = meetings.filter(({ diagnostics }) => diagnostics.length > 0);
  const languages = new Set<LanguageCode>(
    (told.length > 0 ? told : meetings).map(({ language }) => language),
  );
  const [language = 'en'] = languages;
  return wordsFor(languages.size === 1 ? language : 'en');
}
