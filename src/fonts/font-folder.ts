import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

let folder: string | undefined;

/**
 * The folder of the shipped fonts and their tables, with a separator at the end: `fonts/` beside the bundle, or
 * `dist/fonts/` when the sources run unbundled.
 */
export function fontFolder(): string {
  folder ??= ['fonts/', '../fonts/', '../../dist/fonts/']
    .map(path => fileURLToPath(new URL(path, import.meta.url)))
    .find(path => existsSync(`${path}coverage.json`));
  if (folder === undefined) throw new Error('The fonts are missing: run "npm run build" first.');
  return folder;
}
