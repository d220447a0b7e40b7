import { terminalLanguage } from '../terminal-language.ts';
import type { CommandLineWords } from './words.ts';

/** What the command line says, each loaded when there is something to say. One more is its file and its line here. */
const table = {
  da: () => import('./da.ts'),
  nb: () => import('./nb.ts'),
  nn: () => import('./nn.ts'),
  sv: () => import('./sv.ts'),
  fi: () => import('./fi.ts'),
  de: () => import('./de.ts'),
  nl: () => import('./nl.ts'),
  fr: () => import('./fr.ts'),
  en: () => import('./en.ts'),
};

export type CommandLineLanguage = keyof typeof table;

export const commandLineLanguages = Object.keys(table) as CommandLineLanguage[];

/** Languages that are answered in another. */
const others: Readonly<Record<string, CommandLineLanguage>> = { no: 'nb' };

/** The language for who sits at the terminal: that of the terminal where there are words in it, else English. */
export function commandLineLanguage(
  environment: Readonly<Record<string, string | undefined>>,
): CommandLineLanguage {
  const code = terminalLanguage(environment);
  return commandLineLanguages.find(known => known === (others[code] ?? code)) ?? 'en';
}

/** The words of a language. */
export async function commandLineWords(language: CommandLineLanguage): Promise<CommandLineWords> {
  return (await table[language]()).words;
}
