import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

/** What may be passed on within a program under the MIT licence, by SPDX's names. */
const allowed = new Set([
  '0BSD',
  'Apache-2.0',
  'Bitstream-Vera',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'OFL-1.1',
  'Unicode-3.0',
  'Zlib',
]);

/** Where a package says its licence in words of its own. */
const said = { 'dejavu-fonts-ttf': 'Bitstream-Vera' };

/** Libraries that a package holds in itself, so that a bundle does not name them. */
const within = { unpdf: ['pdfjs-dist'] };

/**
 * The licences of all that is passed on in the bundle: a title, then the whole text, for each package.
 * @param {string} root the folder that holds node_modules
 * @param {readonly import('esbuild').Metafile[]} metafiles of all bundles
 * @param {readonly string[]} data packages of which files are passed on that are not in a bundle, such as fonts
 * @returns {string}
 * @throws where a package has no licence that fits, or no text of it
 */
export function licencesOf(root, metafiles, data) {
  const folders = new Set(metafiles.flatMap(bundledPackages));
  for (const name of data) folders.add(join('node_modules', name));
  for (const folder of folders) {
    for (const name of within[nameOf(folder)] ?? []) folders.add(join('node_modules', name));
  }
  const texts = [...folders].map(folder => licenceOf(root, folder));
  return `${opening}\n${[...new Set(texts)].sort(byName).join('\n')}`;
}

const opening = `agenda holds the following libraries, fonts and hyphenation patterns. Each is under its own licence.
`;

/** Folders of the packages that have code in a bundle. */
function bundledPackages({ outputs }) {
  const files = Object.values(outputs).flatMap(({ inputs }) =>
    Object.entries(inputs)
      .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
      .map(([path]) => path),
  );
  return files.flatMap(path => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(path)?.[0] ?? []);
}

function licenceOf(root, folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
  const licence = said[name] ?? license;
  if (!fits(licence))
    throw new Error(`${name} is under "${licence}", which scripts/build/licences.mjs does not allow`);
  const title = `${name} ${version} (${licence})`;
  return `${'='.repeat(80)}\n${title}\n${'='.repeat(80)}\n\n${textOf(root, folder, name)}\n`;
}

/** @param {unknown} licence an SPDX expression without nested parts */
function fits(licence) {
  if (typeof licence !== 'string') return false;
  const choices = licence.replace(/^\(|\)$/g, '').split(' OR ');
  return choices.some(choice => choice.split(' AND ').every(name => allowed.has(name)));
}

/** All that a package's own files say, and what we have written down of it in licences/. */
function textOf(root, folder, name) {
  const own = readdirSync(join(root, folder))
    .filter(file => /^(licen[cs]e|copying|notice)/i.test(file))
    .sort()
    .map(file => join(root, folder, file));
  const noted = join(root, 'scripts', 'build', 'licences', `${name.replace('/', '-')}.txt`);
  const files = [...own, ...(existsSync(noted) ? [noted] : [])];
  if (files.length === 0) throw new Error(`${name} has no text of its licence: write it down in ${noted}`);
  return files.map(file => readFileSync(file, 'utf8').replace(/\r\n/g, '\n').trim()).join('\n\n');
}

function nameOf(folder) {
  return folder.split(sep).join('/').split('node_modules/').at(-1);
}

function byName(a, b) {
  return a < b ? -1 : 1;
}
