import type { Messages } from '../../diagnostics/catalogue.ts';
import type { LanguageCode } from '../index.ts';

/** The languages that messages are written in besides English, each loaded when there is something to tell in it. */
export const languageMessages: Partial<Record<LanguageCode, () => Promise<Messages>>> = {
  da: async () => (await import('./da.ts')).da,
  nb: async () => (await import('./nb.ts')).nb,
  nn: async () => (await import('./nb.ts')).nb,
  sv: async () => (await import('./sv.ts')).sv,
  de: async () => (await import('./de.ts')).de,
};
