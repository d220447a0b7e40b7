import { fileURLToPath } from 'node:url';

/**
 * Modules that a library loads at its start for what this program never asks of it: loading them would cost more time
 * than the rest of a small build. Asked for after all, each says so.
 */
const leftOut = [
  // Passwords, fonts, line breaks and PNGs of pdfkit: passwords are not used, the others we have ourselves.
  [/[\\/]pdfkit[\\/]/, /^(fontkit|linebreak|png-js|@noble\/ciphers\/aes|@noble\/hashes\/(sha2|utils))$/],
  // Fonts that are compressed for the web: a template's fonts are TrueType or OpenType.
  [/[\\/]fontkit[\\/]/, /^brotli/],
  // Colours, and HTML that is drawn: attached files are only read.
  [/[\\/]@cantoo[\\/]pdf-lib[\\/]/, /^(culori|html-entities|node-html-better-parser)$/],
  // Subcommands of commander that are programs of their own.
  [/[\\/]commander[\\/]/, /^node:child_process$/],
];

/** gray-matter's engines: they would bring js-yaml and `eval`, and ours take the place of each. */
const ours = {
  library: /[\\/]gray-matter[\\/]/,
  module: /\/engines$/,
  path: fileURLToPath(new URL('../../src/parse/front-matter/engines.ts', import.meta.url)),
};

/** A plugin of esbuild's. */
export const leaveOut = {
  name: 'leave-out',
  setup(build) {
    build.onResolve({ filter: /./ }, ({ path, importer }) => {
      if (ours.library.test(importer) && ours.module.test(path)) return { path: ours.path };
      const isLeftOut = leftOut.some(([library, module]) => library.test(importer) && module.test(path));
      return isLeftOut ? { path, namespace: 'left-out' } : undefined;
    });
    build.onLoad({ filter: /./, namespace: 'left-out' }, ({ path }) => ({
      contents: standIn(path),
      loader: 'js',
    }));
  },
};

function standIn(path) {
  const message = JSON.stringify(`${path} is not in the bundle`);
  // pdf-lib asks it for a function when it is loaded.
  if (path === 'culori') return `export const converter = () => () => { throw new Error(${message}); };`;
  return `module.exports = new Proxy({}, { get(_, name) { if (name === '__esModule') return false; throw new Error(${message}); } });`;
}
