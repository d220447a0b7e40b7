import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, relative, resolve, sep } from 'node:path';

const messages = 'src/languages/messages';
const { resolve: resolvePackage } = createRequire(import.meta.url);

/**
 * The parts of the program, each a bundle of its own that is loaded when it is asked for: what only a build needs is not
 * even read for a check, sentences are read in one language, and `--help` needs next to nothing.
 */
export const parts = [
  { name: 'cli', entry: 'src/cli.ts' },
  { name: 'commands', entry: 'src/commands/index.ts' },
  { name: 'pdf', entry: 'src/render/pdf/pdf.ts' },
  // Libraries that few meetings need, by the names that src/render/pdf/load-library.ts takes.
  ...['bidi-js', 'fontkit', 'linebreak'].map(name => ({ name, entry: resolvePackage(name) })),
  { name: 'messages-en', entry: 'src/diagnostics/families/index.ts' },
  ...readdirSync(new URL(`../../${messages}`, import.meta.url))
    .filter(file => file !== 'index.ts')
    .map(file => ({ name: `messages-${basename(file, '.ts')}`, entry: `${messages}/${file}` })),
];

/** A plugin of esbuild's: where one part imports another, the loader in `bin/load.js` gives it. */
export const loadParts = {
  name: 'load-parts',
  setup(build) {
    build.onResolve({ filter: /\.ts$/ }, ({ path, kind, resolveDir }) => {
      if (kind !== 'dynamic-import') return undefined;
      const file = relative(build.initialOptions.absWorkingDir, resolve(resolveDir, path))
        .split(sep)
        .join('/');
      const part = parts.find(({ entry }) => entry === file);
      return part && { path: part.name, namespace: 'part' };
    });
    build.onLoad({ filter: /./, namespace: 'part' }, ({ path }) => ({
      contents: `module.exports = loadPart(${JSON.stringify(path)});`,
      loader: 'js',
    }));
    build.onLoad({ filter: /[\\/]load-library\.ts$/ }, () => ({
      contents: 'export const loadLibrary = loadPart;',
      loader: 'js',
    }));
  },
};
