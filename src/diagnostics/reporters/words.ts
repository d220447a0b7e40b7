import { type LanguageCode, languageCodes, languages } from '../../languages/index.ts';
import type { Says } from '../../languages/language.ts';
import { terminalLanguage } from '../../languages/terminal-language.ts';
import type { Findings } from './report.ts';

/** What is said in a meeting's language besides messages: in English if it has no words for it. */
export function wordsFor(language: LanguageCode): Says {
  return languages[language].says ?? languages.en.says!;
}

/** The language to use before a meeting is read: the terminal's, otherwise English. */
export function languageOf(environment: Readonly<Record<string, string | undefined>>): LanguageCode {
  const named = terminalLanguage(environment);
  const code = languageCodes.find(
    known => known === named || languages[known].otherCodes?.includes(named) === true,
  );
  return code !== undefined && languages[code].says ? code : 'en';
}

/** In the language of the meetings with something to report, if they all have the same. */
export function wordsOfAll(meetings: readonly Findings[]): Says {
  const told = meetings.filter(({ diagnostics }) => diagnostics.length > 0);
  const spoken = new Set((told.length > 0 ? told : meetings).map(({ language }) => language));
  const [language = 'en'] = spoken;
  return wordsFor(spoken.size === 1 ? language : 'en');
}
