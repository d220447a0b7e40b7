import { da } from './da.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { fi } from './fi.ts';
import { fr } from './fr.ts';
import type { Language } from './language.ts';
import { nb } from './nb.ts';
import { nl } from './nl.ts';
import { nn } from './nn.ts';
import { sv } from './sv.ts';

const table = { da, nb, nn, sv, fi, de, nl, fr, en } satisfies Readonly<Record<string, Language>>;

/** What `language` in meeting.md begins with: the key of a language. */
export type LanguageCode = keyof typeof table;

/** The languages, by their codes. A new language is one file and its name here. */
export const languages: Readonly<Record<LanguageCode, Language>> = table;

export const languageCodes = Object.keys(table) as LanguageCode[];
