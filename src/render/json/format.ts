import type { Format } from '../renderer.ts';
import { FORM } from './form.ts';

export const json: Format = {
  noun: 'JSON',
  ending: '.json',
  signature: `{\n  "schema": "${FORM}"`,
  liesBesideAttached: true,
  load: async () => (await import('./json.ts')).json,
};
