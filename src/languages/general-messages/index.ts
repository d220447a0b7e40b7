import type { Code } from '../../diagnostics/catalogue.ts';
import type { LanguageCode } from '../index.ts';

/**
 * What a message says in every meeting, and what to write: the log of a public edition may say no more. In English, they
 * are `title` and `help` in `diagnostics/families/`. A code that a language lacks is shown in English.
 */
export type GeneralMessages = Readonly<Partial<Record<Code, readonly [message: string, hint: string]>>>;

/** The languages that they are written in besides English. */
export const generalMessages: Partial<Record<LanguageCode, () => Promise<GeneralMessages>>> = {
  da: async () => (await import('./da.ts')).da,
  nb: async () => (await import('./nb.ts')).nb,
  nn: async () => (await import('./nb.ts')).nb,
  sv: async () => (await import('./sv.ts')).sv,
  de: async () => (await import('./de.ts')).de,
};
