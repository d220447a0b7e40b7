// Bundles the program into dist/ and puts the fonts and the table of templates beside it.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { leaveOut } from './build/left-out.mjs';
import makeFonts from './fonts.mjs';
import makeTemplates from './templates.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');

for (const old of ['cli.js', 'build-worker.js', 'read-pdf.js', 'chunks']) rmSync(join(dist, old), { recursive: true, force: true });
makeFonts();
makeTemplates();
await build({
  absWorkingDir: root,
  entryPoints: [
    { in: 'src/cli.ts', out: 'cli' },
    // Threads' scripts, which are started by their place.
    { in: 'src/build-worker.ts', out: 'build-worker' },
    { in: 'src/validate/rules/identity/read-pdf.js', out: 'read-pdf' },
  ],
  outdir: dist,
  chunkNames: 'chunks/[name]-[hash]',
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  minifySyntax: true,
  minifyWhitespace: true,
  legalComments: 'none',
  plugins: [leaveOut],
  // CommonJS modules in the bundle ask for Node's own modules by require.
  banner: { js: "import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);" },
  logLevel: 'warning',
});
