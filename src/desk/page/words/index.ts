import { words as da } from './da.ts';
import { words as de } from './de.ts';
import { words as en } from './en.ts';
import { words as nb } from './nb.ts';
import { words as sv } from './sv.ts';
import type { Words } from './words.ts';

/** The languages of the page. One more is its file and its line here. */
const table = { da, nb, sv, de, en } satisfies Readonly<Record<string, Words>>;

export type PageLanguage = keyof typeof table;

/** Languages that are answered in another. */
const others: Readonly<Record<string, PageLanguage>> = { nn: 'nb', no: 'nb' };

/** The first of the languages that the reader wants in which there are words; else English. */
function pageLanguage(wanted: readonly string[]): PageLanguage {
  const codes = wanted.map(tag => tag.split('-')[0]!.toLowerCase());
  const known = codes.map(code => others[code] ?? code).find(code => code in table);
  return (known ?? 'en') as PageLanguage;
}

const wanted = globalThis.navigator?.languages ?? [];

export const language: PageLanguage = pageLanguage(wanted);

/** The language with the reader's region, for dates. */
export const locale: string = wanted.find(tag => tag.split('-')[0] === language) ?? language;

/** What the page says, in the reader's language. */
export const words: Words = table[language];

/** A language by its own name; what is no language stays as it is. */
export function nameOfLanguage(tag: string): string {
  try {
    return new Intl.DisplayNames(tag, { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
