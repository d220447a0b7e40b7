import type { LanguageCode } from '../index.ts';
import { en } from './en.ts';
import type { StarterWords } from './words.ts';

const table: { readonly [C in LanguageCode]?: () => Promise<StarterWords> } = {
  da: async () => (await import('./da.ts')).da,
  nb: async () => (await import('./nb.ts')).nb,
  nn: async () => (await import('./nn.ts')).nn,
  sv: async () => (await import('./sv.ts')).sv,
  fi: async () => (await import('./fi.ts')).fi,
  de: async () => (await import('./de.ts')).de,
  nl: async () => (await import('./nl.ts')).nl,
  fr: async () => (await import('./fr.ts')).fr,
};

/** What `agenda new` writes in a language; in English where there are no words in it. */
export async function starterWords(language: LanguageCode): Promise<StarterWords> {
  return (await table[language]?.()) ?? en;
}
