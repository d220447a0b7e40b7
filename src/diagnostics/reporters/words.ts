import type { LanguageCode } from '../../languages/index.ts';

/** What a report says besides messages. */
export interface Words {
  readonly none: string;
  readonly errors: (count: number) => string;
  readonly warnings: (count: number) => string;
  /** Of a file with more messages than are shown. */
  readonly further: (count: number) => string;
  readonly tooMany: (allowed: number) => string;
}

const english: Words = {
  none: 'No errors, no warnings',
  errors: count => (count === 1 ? '1 error' : `${count} errors`),
  warnings: count => (count === 1 ? '1 warning' : `${count} warnings`),
  further: count =>
    `${count} more ${count === 1 ? 'message' : 'messages'} in this file. Mend those above, and check again.`,
  tooMany: allowed => `(a meeting may have ${allowed === 0 ? 'none' : `${allowed} at most`})`,
};

const danish: Words = {
  none: 'Ingen fejl, ingen advarsler',
  errors: count => `${count} fejl`,
  warnings: count => (count === 1 ? '1 advarsel' : `${count} advarsler`),
  further: count =>
    `${count} ${count === 1 ? 'besked' : 'beskeder'} mere i denne fil. Ret dem ovenfor, og kør kontrollen igen.`,
  tooMany: allowed => `(et møde må ${allowed === 0 ? 'ingen have' : `højst have ${allowed}`})`,
};

/** The words for a meeting's language: English where there are none. */
export function wordsFor(language: LanguageCode): Words {
  return language === 'da' ? danish : english;
}
