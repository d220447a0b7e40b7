// Bundles the program into dist/ and puts the fonts, the table of templates and all licences beside it. Names are
// shortened, which a check is a thirtieth faster with; `--readable` keeps them, for a profile or the trace of a fault.
import { createHash } from 'node:crypto';
import { copyFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { buildDesk } from './build/desk.mjs';
import { leaveOut } from './build/left-out.mjs';
import { licencesOf } from './build/licences.mjs';
import { manPage } from './build/man-page.mjs';
import { loadParts, parts } from './build/parts.mjs';
import { hyphenationPatterns } from './build/patterns.mjs';
import { severities } from './build/severities.mjs';
import makeFonts from './fonts.mjs';
import makeTemplates from './templates.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');

const common = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  target: 'node20',
  // Node 20 knows all that the program uses. esbuild would make a call of each pattern that has one.
  supported: { 'regexp-unicode-property-escapes': true },
  minifySyntax: true,
  minifyWhitespace: true,
  minifyIdentifiers: !process.argv.includes('--readable'),
  legalComments: 'none',
  logLevel: 'warning',
  metafile: true,
};

// Fonts and their tables are made anew only where something of them has changed; nothing else may be left from before.
const dataPackages = makeFonts(await hyphenationPatterns(root));
for (const name of readdirSync(dist)) if (name !== 'fonts') rmSync(join(dist, name), { recursive: true });
makeTemplates();
// What it loads is then put into another part.
const [cli, ...others] = parts;
const builtCli = await buildPart(cli);
const [thread, desk, ...rest] = await Promise.all([
  buildThread('src/attached/read-pdf.js', 'read-pdf.js'),
  buildDesk(root, dist),
  ...others.map(buildPart),
]);
const built = [builtCli, ...rest];
copyFileSync(join(root, 'src/library/agenda-pdf.d.ts'), join(dist, 'agenda-pdf.d.ts'));
const digests = [thread, ...built].map(({ digest }) => digest);
writeFileSync(join(dist, 'stamp.txt'), digests.join('\n'));
writeFileSync(join(dist, 'agenda.1'), await manPage(root));
const metafiles = [...desk, ...[thread, ...built].map(({ metafile }) => metafile)];
writeFileSync(join(dist, 'LICENSES.txt'), licencesOf(root, metafiles, dataPackages));

/** A function of what CommonJS gives a module, as `bin/load.js` calls it; its last line is its digest. */
async function buildPart({ name, entry }) {
  const outfile = join(dist, `${name}.cjs`);
  const { metafile } = await build({
    ...common,
    entryPoints: [entry],
    outfile,
    format: 'cjs',
    plugins: [loadParts(name), severities, leaveOut],
    define: { 'import.meta.url': '__url' },
    banner: {
      js: '(function(exports,require,module,__filename,loadPart){const __url=require("node:url").pathToFileURL(__filename).href;',
    },
    footer: { js: '})' },
  });
  const code = inAscii(readFileSync(outfile, 'utf8'));
  const digest = digestOf(code);
  writeFileSync(outfile, `${code}//${digest}`);
  return { metafile, digest };
}

/** The loader reads ASCII; esbuild writes it but in regular expressions (esbuild, *Charset*). */
function inAscii(code) {
  return code.replace(/[^\0-\x7f]/g, unit => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** The script of a thread whose library is no CommonJS. */
async function buildThread(entry, name) {
  const outfile = join(dist, name);
  const { metafile } = await build({
    ...common,
    entryPoints: [entry],
    outfile,
    format: 'esm',
    // CommonJS modules in the bundle ask for Node's own modules by require.
    banner: {
      js: "import{createRequire as __createRequire}from'node:module';const require=__createRequire(import.meta.url);",
    },
  });
  return { metafile, digest: digestOf(readFileSync(outfile)) };
}

function digestOf(code) {
  return createHash('sha1').update(code).digest('hex');
}
