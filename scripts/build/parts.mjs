import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, relative, resolve, sep } from 'node:path';

/** Folders of words of which one language's are read at a time: the parts' first name, and what is there that is no language. */
const words = [
  { name: 'messages', folder: 'src/languages/messages', others: ['index.ts'] },
  { name: 'general-messages', folder: 'src/languages/general-messages', others: ['index.ts'] },
  { name: 'command-line', folder: 'src/languages/command-line', others: ['index.ts', 'words.ts'] },
  { name: 'fields', folder: 'src/languages/fields', others: ['index.ts', 'words.ts'] },
];
const { resolve: resolvePackage } = createRequire(import.meta.url);

/**
 * The parts of the program, each a bundle of its own that is loaded when it is asked for: what only a build needs is not
 * even read for a check, sentences are read in one language, and `--help` needs next to nothing.
 */
export const parts = [
  { name: 'cli', entry: 'src/cli.ts' },
  { name: 'commands', entry: 'src/commands/part.ts' },
  // What writes a meeting's text; and what asks on a terminal.
  { name: 'writing', entry: 'src/commands/writing/writing.ts' },
  { name: 'ask', entry: 'src/commands/writing/ask.ts' },
  // A format that another one's renderer makes has none of its own.
  ...foldersIn('src/render')
    .map(name => ({ name, entry: `src/render/${name}/${name}.ts` }))
    .filter(({ entry }) => existsSync(new URL(`../../${entry}`, import.meta.url))),
  { name: 'attached', entry: 'src/attached/thread.ts' },
  { name: 'desk', entry: 'src/desk/desk.ts' },
  // Libraries that few meetings need, by the names that src/render/pdf/load-library.ts takes.
  ...['bidi-js', 'fontkit', 'linebreak'].map(name => ({ name, entry: resolvePackage(name) })),
  { name: 'messages-en', entry: 'src/diagnostics/families/index.ts' },
  ...words.flatMap(({ name, folder, others }) =>
    readdirSync(new URL(`../../${folder}`, import.meta.url))
      .filter(file => !others.includes(file))
      .map(file => ({ name: `${name}-${basename(file, '.ts')}`, entry: `${folder}/${file}` })),
  ),
];

function foldersIn(folder) {
  const entries = readdirSync(new URL(`../../${folder}`, import.meta.url), { withFileTypes: true });
  return entries.filter(entry => entry.isDirectory()).map(({ name }) => name);
}

/** What the command line loads with `import()` and is no part itself: it stands in `commands`. */
const loadedByCli = new Set();

/**
 * A plugin of esbuild's: where one part imports another, the loader in `bin/load.js` gives it. What `cli` imports with
 * `import()` is in `commands`, so that `cli`, which is made first, holds nothing that `--help` does not need.
 */
export const loadParts = name => ({
  name: 'load-parts',
  setup(build) {
    const root = build.initialOptions.absWorkingDir;
    build.onResolve({ filter: /\.ts$/ }, ({ path, kind, resolveDir }) => {
      if (kind !== 'dynamic-import') return undefined;
      const file = relative(root, resolve(resolveDir, path)).split(sep).join('/');
      const part = parts.find(({ entry }) => entry === file);
      if (part) return { path: part.name, namespace: 'part' };
      if (name !== 'cli') return undefined;
      loadedByCli.add(file);
      return { path: file, namespace: 'of-commands' };
    });
    build.onLoad({ filter: /./, namespace: 'part' }, ({ path }) => ({
      contents: `module.exports = loadPart(${JSON.stringify(path)});`,
      loader: 'js',
    }));
    build.onLoad({ filter: /./, namespace: 'of-commands' }, ({ path }) => ({
      contents: `module.exports = loadPart('commands').modules[${JSON.stringify(path)}]();`,
      loader: 'js',
    }));
    build.onLoad({ filter: /[\\/]commands[\\/]part\.ts$/ }, ({ path }) => ({
      contents: `${readFileSync(path, 'utf8')}export const modules = {${[...loadedByCli].sort().map(file => moduleOf(root, file))}};`,
      loader: 'ts',
      resolveDir: dirname(path),
    }));
    build.onLoad({ filter: /[\\/]load-library\.ts$/ }, () => ({
      contents: 'export const loadLibrary = loadPart;',
      loader: 'js',
    }));
  },
});

function moduleOf(root, file) {
  return `${JSON.stringify(file)}: () => require(${JSON.stringify(resolve(root, file))})`;
}
