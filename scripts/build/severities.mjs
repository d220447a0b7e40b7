import { build as bundle } from 'esbuild';

/**
 * A plugin of esbuild's: the severities are worked out here, and stand in the bundle as data. They are made of all
 * messages, whose sentences a part that only makes diagnostics would otherwise hold and load.
 */
export const severities = {
  name: 'severities',
  setup(build) {
    build.onLoad({ filter: /[\\/]diagnostics[\\/]severities\.ts$/ }, async ({ path }) => {
      const { outputFiles } = await bundle({
        entryPoints: [path],
        bundle: true,
        format: 'esm',
        write: false,
      });
      const made = await import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);
      return { contents: `export const severities = ${JSON.stringify(made.severities)};`, loader: 'js' };
    });
  },
};
