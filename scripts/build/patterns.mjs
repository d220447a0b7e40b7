import { build } from 'esbuild';

/**
 * The hyphenation patterns that the languages' files name.
 * @param {string} root of the project
 * @returns {Promise<readonly string[]>}
 */
export async function hyphenationPatterns(root) {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ['src/languages/index.ts'],
    bundle: true,
    format: 'esm',
    write: false,
    logLevel: 'warning',
  });
  const { languages } = await import(
    `data:text/javascript;base64,${Buffer.from(outputFiles[0].text).toString('base64')}`
  );
  const names = Object.values(languages).flatMap(({ hyphenation: { patterns, regions = {} } }) => [
    patterns,
    ...Object.values(regions),
  ]);
  return [...new Set(names)];
}
