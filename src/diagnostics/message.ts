import type { LanguageCode } from '../languages/index.ts';
import { languageMessages } from '../languages/messages/index.ts';
import type { Messages } from './catalogue.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { Entry, Message } from './families/family.ts';
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
