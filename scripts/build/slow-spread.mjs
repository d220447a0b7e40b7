import { readFile } from 'node:fs/promises';

/**
 * For `{ ...object, key }` that adds a key V8 11.3 (Node 20) makes a hidden class of its own each time, which takes ten
 * times as long, stays until the old generation is collected, and slows down all code that meets such objects after.
 * mdast-util-from-markdown 2.1.0 makes one for each token: without, reading Markdown takes .82 of the time there. On Node 24
 * a check of 100 items takes .91 of the processor time without (median of 11 paired runs).
 */
const library = /[\\/]mdast-util-from-markdown[\\/]lib[\\/]index\.js$/;
const spread = /\{\s*\.\.\.context,\s*(sliceSerialize: [^{}]+?)\s*\}/g;

/** A plugin of esbuild's. */
export const slowSpread = {
  name: 'slow-spread',
  setup(build) {
    build.onLoad({ filter: library }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      const contents = source.replace(spread, 'Object.assign({ $1 }, context)');
      if (contents === source) throw new Error(`${path} has no slow spread any more: slow-spread.mjs can go`);
      return { contents, loader: 'js' };
    });
  },
};
