import { type LanguageCode, languages } from '../languages/index.ts';
import type { SiteWords } from '../languages/language.ts';

/** The site's words in a language, by its tag ("de-AT"); in English where it has none. */
export function siteWords(tag: string): SiteWords {
  return languages[tag.split('-')[0] as LanguageCode].site ?? languages.en.site!;
}
