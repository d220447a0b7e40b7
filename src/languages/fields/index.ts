import type { FieldWords } from './words.ts';

/** Words for fields, each loaded when a form is shown. One more is its file and its line here. */
const table = {
  da: () => import('./da.ts'),
  nb: () => import('./nb.ts'),
  sv: () => import('./sv.ts'),
  de: () => import('./de.ts'),
  en: () => import('./en.ts'),
};

/** Languages in which fields have labels. */
export type FieldLanguage = keyof typeof table;

export const fieldLanguages = Object.keys(table) as FieldLanguage[];

export async function fieldWords(language: FieldLanguage): Promise<FieldWords> {
  return (await table[language]()).words;
}
