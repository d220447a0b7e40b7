import type { Messages } from '../../diagnostics/catalogue.ts';
import type { LanguageCode } from '../index.ts';

/** The languages that messages are written in besides English, each loaded when there is something to tell in it. */
export const languageMessages: Partial<Record<LanguageCode, () => Promise<Messages>>> = {
  da: async () => (await import('./da.ts')).da,
  de: async () => (await import('./de.ts')).de,
};
