// Copies the fonts that ship into dist/fonts/, and makes the tables that the program reads instead of the fonts: which
// characters they have, how common text is shaped, where words and lines are broken. Does nothing when it is up to date.
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { breakTable } from './fonts/break-table.mjs';
import { coverageTable } from './fonts/coverage-table.mjs';
import { writeHyphenation } from './fonts/hyphenation.mjs';
import { shapingTable } from './fonts/shaping-table.mjs';

const require = createRequire(import.meta.url);
const root = fileURLToPath(new URL('..', import.meta.url));
const target = join(root, 'dist', 'fonts');

/**
 * @param {readonly string[]} patterns the hyphenation patterns that languages name
 * @returns {readonly string[]} the packages whose fonts and patterns are passed on
 */
export default function makeFonts(patterns) {
  const fonts = JSON.parse(readFileSync(join(root, 'src', 'fonts', 'shipped.json'), 'utf8')).map(font => ({
    ...font,
    path: require.resolve(`${font.package}/${font.source}`),
  }));
  const packages = ['hyphen', 'harfbuzzjs', ...new Set(fonts.map(font => font.package))];
  const subsetter = require.resolve('harfbuzzjs/dist/harfbuzz-subset.wasm');
  const stamp = stampOf([...fonts.map(({ path }) => path), subsetter], fonts, patterns);
  const stampFile = join(target, 'stamp.txt');
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return packages;
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  // A typeface that a template chooses shows nothing in the others: its own file says what it has.
  const everywhere = fonts.filter(({ typeface }) => !typeface);
  for (const font of fonts) copyFileSync(font.path, join(target, font.file));
  copyFileSync(subsetter, join(target, 'harfbuzz-subset.wasm'));
  writeFileSync(join(target, 'coverage.json'), JSON.stringify(coverageTable(everywhere)));
  writeFileSync(join(target, 'line-breaks.json'), JSON.stringify(breakTable()));
  for (const font of fonts.filter(({ shaped }) => shaped)) {
    writeFileSync(join(target, `${font.file}.json`), JSON.stringify(shapingTable(font.path)));
  }
  writeHyphenation(target, patterns);
  writeFileSync(stampFile, stamp);
  return packages;
}

/** Of the files and of what makes the tables. */
function stampOf(files, fonts, patterns) {
  const hash = createHash('sha256');
  const makers = [
    'fonts.mjs',
    'fonts/coverage-table.mjs',
    'fonts/hyphenation.mjs',
    'fonts/shaping-table.mjs',
  ].map(name => join(root, 'scripts', name));
  for (const path of [...makers, ...files]) hash.update(readFileSync(path));
  return hash
    .update(JSON.stringify([patterns, fonts.map(({ file, shaped, typeface }) => [file, shaped, typeface])]))
    .digest('hex');
}
