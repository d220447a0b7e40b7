import { readdirSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import type { Metafile } from 'esbuild';
import { expect, it } from 'vitest';
import manifest from '../package.json' with { type: 'json' };
import shipped from '../src/fonts/shipped.json' with { type: 'json' };
import { folderWith } from './commands/temporary.ts';

const { licencesOf } = (await import(pathToFileURL('scripts/build/licences.mjs').href)) as {
  licencesOf(root: string, metafiles: readonly Metafile[], data: readonly string[]): string;
};

/** A bundle that took so many bytes of each file. */
const bundle = (inputs: Readonly<Record<string, number>>): Metafile => ({
  inputs: {},
  outputs: {
    'dist/a.cjs': {
      bytes: 1,
      exports: [],
      imports: [],
      inputs: Object.fromEntries(
        Object.entries(inputs).map(([path, bytesInOutput]) => [path, { bytesInOutput }]),
      ),
    },
  },
});

/** A package with a licence, by its name in package.json, and a text of it. */
const packageOf = (name: string, license: unknown, text?: string) => ({
  [`node_modules/${name}/package.json`]: JSON.stringify({ name, version: '1.2.3', license }),
  ...(text !== undefined && { [`node_modules/${name}/LICENSE`]: text }),
});

it('holds the licence of all that has code in a bundle, of what is inside that, and of fonts', () => {
  const root = folderWith({
    ...packageOf('@a/b', 'MIT', 'The text of b.'),
    ...packageOf('a/node_modules/c', '(BSD-3-Clause AND Zlib)', 'The text of c.'),
    ...packageOf('d', 'Apache-2.0 OR GPL-2.0', 'The text of d.'),
    ...packageOf('unused', 'GPL-3.0', 'The text of unused.'),
    ...packageOf('font', 'OFL-1.1', 'The text of font.'),
    ...packageOf('noted', 'ISC'),
    'scripts/build/licences/noted.txt': 'Written down.',
  });
  const used = bundle({
    'node_modules/@a/b/index.js': 1,
    'node_modules/a/node_modules/c/lib/c.js': 1,
    'node_modules/d/d.js': 2,
    'node_modules/noted/n.js': 2,
    'node_modules/unused/u.js': 0,
    'src/cli.ts': 9,
  });
  const text = licencesOf(root, [used], ['font']);
  for (const own of ['of b', 'of c', 'of d', 'of font']) expect(text).toContain(`The text ${own}.`);
  expect(text).toContain('@a/b 1.2.3 (MIT)');
  expect(text).toContain('Written down.');
  expect(text).not.toContain('unused');
});

it.each([
  ['is not allowed', 'GPL-3.0', 'Text.', /under "GPL-3.0"/],
  ['is not said', undefined, 'Text.', /under "undefined"/],
  ['is allowed in part', 'MIT AND GPL-3.0', 'Text.', /under "MIT AND GPL-3.0"/],
  ['has no text', 'MIT', undefined, /a has no text of its licence/],
])('is a fault of the build where a licence %s', (_, license, text, message) => {
  const root = folderWith(packageOf('a', license, text));
  expect(() => licencesOf(root, [bundle({ 'node_modules/a/a.js': 1 })], [])).toThrow(message);
});

it('of the built program has every library that its README names, every font, and pdf.js', () => {
  const text = readFileSync('dist/LICENSES.txt', 'utf8');
  const table = /## What it is made of([\s\S]*?)\nFonts:/.exec(readFileSync('README.md', 'utf8'))![1]!;
  const named = [...table.matchAll(/\[([^\]]+)\]\(/g)].map(match => match[1]!);
  const names = [...named, ...shipped.map(font => font.package), 'pdfjs-dist'];
  expect(names.length).toBeGreaterThan(30);
  expect(names.filter(name => !text.includes(`\n${name} `))).toEqual([]);
  expect(named.every(name => name in manifest.devDependencies)).toBe(true);
  for (const licence of ['SIL OPEN FONT LICENSE', 'Apache License', 'Permission is hereby granted'])
    expect(text).toContain(licence);
});

it('of the built program says by whom the hyphenation patterns of each language are', () => {
  const text = readFileSync('dist/LICENSES.txt', 'utf8');
  const languages = readdirSync('dist/fonts').flatMap(
    name => /^hyphenation-(.+)\.json$/.exec(name)?.[1] ?? [],
  );
  expect(languages).toContain('da');
  expect(languages.filter(code => !text.includes(`\n${code}: Copyright `))).toEqual([]);
});
