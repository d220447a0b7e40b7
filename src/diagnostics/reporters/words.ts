import type { LanguageCode } from '../../languages/index.ts';

/** What a report says besides messages. */
export interface Words {
  readonly none: string;
  readonly errors: (count: number) => string;
  readonly warnings: (count: number) => string;
  /** Of a file with more messages than are shown. */
  readonly further: (count: number) => string;
  /** Before what was written in place of something else. */
  readonly fixed: string;
  /** Of a file that something else changed or holds. */
  readonly unchanged: string;
  readonly tooMany: (allowed: number) => string;
}

const english: Words = {
  none: 'No errors, no warnings',
  errors: count => (count === 1 ? '1 error' : `${count} errors`),
  warnings: count => (count === 1 ? '1 warning' : `${count} warnings`),
  further: count =>
    `${count} more ${count === 1 ? 'message' : 'messages'} in this file. Mend those above, and check again.`,
  fixed: 'fixed',
  unchanged: 'changed by something else meanwhile, or not to be written; left as it is',
  tooMany: allowed => `(a meeting may have ${allowed === 0 ? 'none' : `${allowed} at most`})`,
};

const danish: Words = {
  none: 'Ingen fejl, ingen advarsler',
  errors: count => `${count} fejl`,
  warnings: count => (count === 1 ? '1 advarsel' : `${count} advarsler`),
  further: count =>
    `${count} ${count === 1 ? 'besked' : 'beskeder'} mere i denne fil. Ret dem ovenfor, og kør kontrollen igen.`,
  fixed: 'rettet',
  unchanged: 'ændret af et andet program imens, eller må ikke skrives; er ladt i fred',
  tooMany: allowed => `(et møde må ${allowed === 0 ? 'ingen have' : `højst have ${allowed}`})`,
};

/** The words for a meeting's language: English where there are none. */
export function wordsFor(language: LanguageCode): Words {
  return language === 'da' ? danish : english;
}
