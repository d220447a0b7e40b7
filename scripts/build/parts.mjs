import { createRequire } from 'node:module';

const { resolve } = createRequire(import.meta.url);

/**
 * The parts of the program, each a bundle of its own that is loaded when it is asked for: what only a build needs is not
 * even read for a check, and `--help` needs next to nothing.
 */
export const parts = [
  { name: 'cli', entry: 'src/cli.ts' },
  { name: 'commands', entry: 'src/commands/index.ts' },
  { name: 'pdf', entry: 'src/render/pdf/pdf.ts' },
  // Libraries that few meetings need, by the names that src/render/pdf/load-library.ts takes.
  ...['bidi-js', 'fontkit', 'linebreak'].map(name => ({ name, entry: resolve(name) })),
];

/** A plugin of esbuild's: where one part imports another, the loader in `bin/load.js` gives it. */
export const loadParts = {
  name: 'load-parts',
  setup(build) {
    build.onResolve({ filter: /\.ts$/ }, ({ path, kind }) => {
      const part = parts.find(({ entry }) => entry.endsWith(path.replace(/^[./]+/, '')));
      return kind === 'dynamic-import' && part ? { path: part.name, namespace: 'part' } : undefined;
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
