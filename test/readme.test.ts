import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { links } from './links.ts';

const pages = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  ...[
    'format',
    'cli',
    'output',
    'architecture',
    'template',
    'quick-start',
    'da/kom-i-gang',
    'desk',
    'da/skrivebordet',
  ].map(name => `docs/${name}.md`),
];

describe('README', () => {
  const readme = readFileSync('README.md', 'utf8');

  it('says of every library why it is there, and of none that is not', () => {
    const table = /## What it is made of([\s\S]*?)\nFonts:/.exec(readme)?.[1] ?? '';
    const named = [...table.matchAll(/\[([^\]]+)\]\(/g)].map(match => match[1]);
    expect(named.sort()).toEqual(bundled());
  });
});

describe.each(pages)('%s', page => {
  it('links to files that are there', () => {
    const missing = links(readFileSync(page, 'utf8')).filter(link => !existsSync(join(dirname(page), link)));
    expect(missing).toEqual([]);
  });
});

/** The packages whose code `src/` asks for, and those whose data are passed on. */
function bundled(): string[] {
  const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter(name =>
    /\.[jt]s$/.test(name),
  );
  const asked = sources.flatMap(name => {
    const source = readFileSync(join('src', name), 'utf8');
    const imported = source.matchAll(
      /^(?:import|export) (?!type )[^'";]*from '([^'.][^']*)'|import\('([^'.][^']*)'\)/gm,
    );
    const loaded = source.matchAll(/\bloadLibrary\('([^']+)'\)/g);
    return [...imported, ...loaded].map(([, first, second]) => first ?? second!);
  });
  const packages = asked.filter(name => !isBuiltin(name)).map(name => /^(?:@[^/]+\/)?[^/]+/.exec(name)![0]);
  return [...new Set([...packages, 'harfbuzzjs', 'hyphen'])].sort();
}
