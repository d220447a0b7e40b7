import type { LanguageCode } from '../../meeting/meeting.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { da } from './da.ts';
import { en } from './en.ts';
import type { Message, Messages } from './messages.ts';

/** The languages that messages are written in; the others' meetings get English. */
const languages: Partial<Record<LanguageCode, Messages>> = { da, en };

/** The sentence and hint of a diagnostic, in a meeting's language. */
export function messageOf({ code, data }: Diagnostic, language: LanguageCode): Message {
  const messages = languages[language] ?? en;
  // The code decides the data's type; that they belong together is what `Diagnostic` says.
  return (messages[code] as (data: unknown) => Message)(data);
}
