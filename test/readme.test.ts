import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import manifest from '../package.json' with { type: 'json' };

const pages = [
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  ...['format', 'cli', 'output', 'architecture', 'template'].map(name => `docs/${name}.md`),
];

describe('README', () => {
  const readme = readFileSync('README.md', 'utf8');

  it('says of every library why it is there, and of none that is not', () => {
    const table = /## What it is made of([\s\S]*?)\nFonts:/.exec(readme)?.[1] ?? '';
    const named = [...table.matchAll(/\[([^\]]+)\]\(/g)].map(match => match[1]);
    expect(named.sort()).toEqual(Object.keys(manifest.dependencies).sort());
  });
});

describe.each(pages)('%s', page => {
  it('links to files that are there', () => {
    const missing = links(readFileSync(page, 'utf8')).filter(link => !existsSync(join(dirname(page), link)));
    expect(missing).toEqual([]);
  });
});

/** The paths that a page links to, outside its code. */
function links(markdown: string): string[] {
  const text = markdown.replace(/```[\s\S]*?```|`[^`\n]*`/g, '');
  return [...text.matchAll(/\]\((?!https?:|mailto:|item:)([^)#\s]+)/g)].map(match => match[1]!);
}
