import { languageCodes } from '../languages/index.ts';

/** The languages of the program, each by its code and its name in another: "da (Danish)". */
export function languageNames(inLanguage: string): readonly string[] {
  const names = new Intl.DisplayNames([inLanguage], { type: 'language' });
  return languageCodes.map(code => `${code} (${names.of(code)})`);
}
