import { describe, expect, it } from 'vitest';
import { builtInNames } from '../../../src/template/built-in.ts';
import { all, type Heard, heard } from './documents/heard.ts';

function headings({ elements }: Heard): readonly string[] {
  return all(elements, /^H\d$/).map(({ role, text }) => `${role} ${text.trim()}`);
}

describe('contents', () => {
  it.each(builtInNames())('have one link an entry, as large as a finger needs, in %s', async template => {
    const { elements, links } = await heard('examples/direktionen', { template });
    const entries = all(elements, /^TOCI$/);
    expect(entries.length).toBeGreaterThan(15);
    expect(entries.filter(entry => all([entry], /^Link$/).length !== 1)).toEqual([]);
    const { page } = links.find(({ contents }) => contents === 'Faste punkter')!;
    const stops = links.filter(link => link.page === page).slice(0, entries.length);
    for (const [at, { text }] of entries.entries()) expect(text.trim()).toContain(stops[at]!.contents);
    // WCAG 2.2, 2.5.8: 24 CSS pixels are 18 points.
    expect(Math.min(...stops.map(({ height }) => height))).toBeGreaterThanOrEqual(18);
  });

  it('nest the entries of a group', async () => {
    const { elements } = await heard('examples/direktionen');
    const [contents] = all(elements, /^TOC$/);
    const roles = contents!.kids.map(({ role, kids }) => (role === 'TOC' ? kids.length : role));
    expect(roles).toEqual(['TOCI', 2, 'TOCI', 4, 'TOCI', 1, 'TOCI', 3, 'TOCI', 1, 'TOCI', 'TOCI']);
  });
});

describe('decisions and closed passages', () => {
  it('are found by their headings and bookmarks', async () => {
    const minutes = await heard('test/documents/minutes');
    expect(headings(minutes).filter(text => text.includes('Beslut'))).toEqual([
      'H2 Beslut',
      'H2 Beslut',
      'H2 Beslut för publicering',
      'H2 Beslut',
      'H2 Beslut för publicering',
    ]);
    expect(minutes.bookmarks.filter(text => text.includes('Beslut'))).toEqual([
      '  Beslut',
      '  Beslut',
      '  Beslut för publicering',
      '  Beslut',
      '  Beslut för publicering',
    ]);
    const open = await heard('test/documents/minutes', { edition: 'public' });
    expect(headings(open).filter(text => text.includes('Beslut'))).toEqual(Array(3).fill('H2 Beslut'));
  });

  it('end with words where they are closed', async () => {
    const full = await heard('test/documents/editions');
    const item = headings(full).findIndex(text => text.includes('1. Budget'));
    expect(headings(full).slice(item, item + 5)).toEqual([
      'H2 1. Budgetopfølgning',
      'H3 Sagsfremstilling',
      'H4 Lukket afsnit',
      'H5 Krav',
      'H4 Videre proces',
    ]);
    expect(full.bookmarks.slice(3, 7)).toEqual([
      '  1. Budgetopfølgning',
      '    Sagsfremstilling',
      '    Lukket afsnit',
      '      Krav',
    ]);
    expect(full.said.split('Slut på det lukkede afsnit')).toHaveLength(3);
  });

  it('leave nothing in the public edition', async () => {
    const open = await heard('test/documents/editions', { edition: 'public' });
    const words = [open.said, ...headings(open), ...open.bookmarks].join('\n');
    expect(words).not.toMatch(/lukkede? afsnit(?! er udeladt)/i);
  });
});
