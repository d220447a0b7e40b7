import type { Format } from '../renderer.ts';
import { beginning } from './beginning.ts';

export const html: Format = {
  noun: 'HTML',
  ending: '.html',
  signature: beginning,
  liesBesideAttached: true,
  load: async () => (await import('./html.ts')).html,
};
