import type { GeneralMessages } from '../../diagnostics/catalogue.ts';
import type { LanguageCode } from '../index.ts';

/** The languages that general messages are written in besides English. */
export const generalMessages: Partial<Record<LanguageCode, () => Promise<GeneralMessages>>> = {
  da: async () => (await import('./da.ts')).da,
  nb: async () => (await import('./nb.ts')).nb,
  nn: async () => (await import('./nb.ts')).nb,
  sv: async () => (await import('./sv.ts')).sv,
  de: async () => (await import('./de.ts')).de,
};
