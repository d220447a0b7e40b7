import type { Format } from '../renderer.ts';
import { beginning } from './lines.ts';

export const ics: Format = {
  noun: 'calendar',
  ending: '.ics',
  signature: beginning,
  load: async () => (await import('./ics.ts')).ics,
};
