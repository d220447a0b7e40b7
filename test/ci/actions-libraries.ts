import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';

type Libraries = typeof import('@actions/expressions') &
  Pick<typeof import('@actions/languageservice'), 'validate'> &
  Pick<typeof import('vscode-languageserver-textdocument'), 'TextDocument'>;

/** What GitHub itself reads actions with. Its packages import JSON in a way that Node 20 does not know, so they are bundled. */
export const actionsLibraries = bundled();

function bundled(): Libraries {
  const folder = mkdtempSync(join(tmpdir(), 'agenda-actions-'));
  const outfile = join(folder, 'libraries.cjs');
  const contents = `
    export * from '@actions/expressions';
    export { validate } from '@actions/languageservice';
    export { TextDocument } from 'vscode-languageserver-textdocument';`;
  try {
    const stdin = { contents, resolveDir: process.cwd() };
    buildSync({ stdin, outfile, bundle: true, platform: 'node', format: 'cjs', logLevel: 'error' });
    return createRequire(import.meta.url)(outfile) as Libraries;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
