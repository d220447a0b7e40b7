import { type LanguageCode, languageCodes, languages } from '../languages/index.ts';
import type { Says } from '../languages/language.ts';
import { languageMessages } from '../languages/messages/index.ts';
import { terminalLanguage } from '../languages/terminal-language.ts';
import type { Messages } from './catalogue.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { Entry, Message } from './families/family.ts';
import type { Findings } from './reporters/report.ts';
import { severities } from './severities.ts';

/** The sentence and hint of a diagnostic. */
export type Tell = (diagnostic: Diagnostic) => Message;

/** Loads the messages of a meeting's language. If it lacks a sentence, the English one is shown. */
export async function messagesIn(language: LanguageCode): Promise<Tell> {
  const own: Messages = (await languageMessages[language]?.()) ?? {};
  const isWhole = Object.keys(severities).every(code => code in own);
  const english: Readonly<Record<string, Entry>> = isWhole
    ? {}
    : (await import('./families/index.ts')).families;
  return ({ code, data, instead }) => {
    if (instead) return instead;
    // The code decides the data's type; that they belong together is what `Diagnostic` says.
    const says = (own[code] ?? english[code]!.says) as (data: unknown) => Message;
    return says(data);
  };
}

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
  return wordsFor(languageOfAll(meetings));
}

/** The language of the meetings with something to report, if they all have the same; otherwise English. */
export function languageOfAll(meetings: readonly Findings[]): LanguageCode {
  const told = meetings.filter(({ diagnostics }) => diagnostics.length > 0);
  const spoken = new Set((told.length > 0 ? told : meetings).map(({ language }) => language));
  const [language = 'en'] = spoken;
  return spoken.size === 1 ? language : 'en';
}
