import type { LanguageCode } from '../../meeting/meeting.ts';
import type { Findings } from './report.ts';

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

interface Words {
  readonly none: string;
  readonly errors: (count: number) => string;
  readonly warnings: (count: number) => string;
  readonly tooMany: (allowed: number) => string;
}

const english: Words = {
  none: 'No errors, no warnings',
  errors: count => (count === 1 ? '1 error' : `${count} errors`),
  warnings: count => (count === 1 ? '1 warning' : `${count} warnings`),
  tooMany: allowed => `(a meeting may have ${allowed === 0 ? 'none' : `${allowed} at most`})`,
};

const danish: Words = {
  none: 'Ingen fejl, ingen advarsler',
  errors: count => `${count} fejl`,
  warnings: count => (count === 1 ? '1 advarsel' : `${count} advarsler`),
  tooMany: allowed => `(et møde må ${allowed === 0 ? 'ingen have' : `højst have ${allowed}`})`,
};

/** In the language of the meetings that there is something to say about, if it is the same for all of them. */
function wordsOf(meetings: readonly Findings[]): Words {
  const told = meetings.filter(({ diagnostics }) => diagnostics.length > 0);
  const languages = new Set<LanguageCode>(
    (told.length > 0 ? told : meetings).map(({ language }) => language),
  );
  return languages.size === 1 && languages.has('da') ? danish : english;
}
