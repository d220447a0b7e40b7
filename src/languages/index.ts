import type { LanguageCode } from '../meeting/meeting.ts';
import { da } from './da.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import type { Language } from './language.ts';
import { nb } from './nb.ts';
import { sv } from './sv.ts';

/** The languages, by the code that `language` in meeting.md begins with. */
export const languages: Readonly<Record<LanguageCode, Language>> = { da, nb, sv, de, en };
