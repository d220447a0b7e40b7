import type { Format } from '../format.ts';

/** What each page begins with, so that no page of somebody else's is written over. */
export const beginning = '<!DOCTYPE html>\n<!-- agenda -->\n';

export const html: Format = {
  noun: 'HTML',
  extension: '.html',
  signature: beginning,
  load: async () => (await import('./html.ts')).html,
};
