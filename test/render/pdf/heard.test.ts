import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtInNames } from '../../../src/template/built-in.ts';
import { all, type Element, type Heard, type HeardLink, heard, rolesIn } from './documents/heard.ts';

function headings({ elements }: Heard): readonly string[] {
  return all(elements, /^H\d$/).map(({ role, text }) => `${role} ${text.trim()}`);
}

/** 24 CSS pixels (WCAG 2.2, 2.5.8), with the other lines of the same link. */
function isLargeEnough({ page, contents, rect }: HeardLink, links: readonly HeardLink[]): boolean {
  const own = links.filter(other => other.page === page && other.contents === contents);
  const near = own.filter(other => Math.abs(other.rect[1] - rect[1]) < 60);
  const high = Math.max(...near.map(other => other.rect[3])) - Math.min(...near.map(other => other.rect[1]));
  return high >= 18 - 0.01;
}

function overlap(one: HeardLink, other: HeardLink): boolean {
  if (one === other || one.page !== other.page) return false;
  const [left, bottom, right, top] = one.rect;
  const [otherLeft, otherBottom, otherRight, otherTop] = other.rect;
  return (
    Math.min(right, otherRight) - Math.max(left, otherLeft) > 0.01 &&
    Math.min(top, otherTop) - Math.max(bottom, otherBottom) > 0.01
  );
}

describe('contents', () => {
  const withContents = builtInNames().filter(name => name !== 'notice');
  it.each(withContents)('have one link an entry, as large as a finger needs, in %s', async template => {
    const { elements, links } = await heard('examples/direktionen', { template });
    const entries = all(elements, /^TOCI$/);
    expect(entries.length).toBeGreaterThan(15);
    expect(entries.filter(entry => all([entry], /^Link$/).length !== 1)).toEqual([]);
    const { page } = links.find(({ contents }) => contents === 'Faste punkter')!;
    // Those of the feet lead to the contents themselves.
    const stops = links
      .filter(link => link.page >= page && link.contents !== 'Indholdsfortegnelse')
      .slice(0, entries.length);
    const letters = (text: string) => text.replace(/\s/g, '');
    for (const [at, { text }] of entries.entries())
      expect(letters(text)).toContain(letters(stops[at]!.contents));
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

describe('parts', () => {
  it('are below the meeting alone, in groups and in none', async () => {
    for (const [folder, count] of [
      ['examples/direktionen', 11],
      ['examples/council', 10],
    ] as const) {
      const own = headings(await heard(folder));
      expect(own.filter(text => text.startsWith('H1'))).toEqual(own.slice(0, 1));
      expect(own.filter(text => /^H2 \d+a?\. /.test(text))).toHaveLength(count);
    }
  });

  it('contain the items of a group after its heading', async () => {
    const { elements } = await heard('examples/direktionen');
    const parts = all(elements, /^Document$/).flatMap(({ kids }) => kids);
    const groups = parts.filter(
      ({ kids }) => kids[0]?.role === 'H2' && all(kids.slice(1, 2), /^H2$/).length > 0,
    );
    expect(new Set(groups.map(({ kids }) => kids[0]!.text)).size).toBe(5);
    expect(groups[0]!.kids.map(({ role }) => role)).toEqual(['H2', 'Sect']);
  });

  it('are all in the bookmarks, the cover too', async () => {
    const { bookmarks } = await heard('examples/direktionen');
    expect(bookmarks.slice(0, 3)).toEqual(['Direktionen', 'Indholdsfortegnelse', 'Faste punkter']);
  });

  it('say how many members there are, and what lines are for', async () => {
    const { elements, said } = await heard('examples/direktionen');
    const [facts] = all(elements, /^L$/);
    const [members] = facts!.kids.filter(({ text }) => text.startsWith('Medlemmer'));
    expect(all([members!], /^L$/).map(({ kids }) => kids.length)).toEqual([3]);
    expect(said.match(/Underskrift:/g)).toHaveLength(3);
  });
});

describe('links', () => {
  it('say what they lead to, to a note and back from it', async () => {
    const { links, said } = await heard('examples/direktionen');
    const words = links.map(({ contents }) => contents);
    expect(words).toContain('Note 1');
    expect(words).toContain('Tilbage til teksten, note 1');
    expect(said).toContain('Note 1');
    expect(words.filter(text => /^\W*\d*\W*$/.test(text))).toEqual([]);
  });

  it('have titles in a timetable that shows numbers', async () => {
    const { links } = await heard('test/documents/written-timetable');
    expect(links.map(({ contents }) => contents).filter(text => /^\d+\.$/.test(text))).toEqual([]);
  });

  it.each(builtInNames())(
    'of timetables and attachments are as large as a finger needs, in %s',
    async template => {
      for (const folder of [
        'test/documents/written-timetable',
        'examples/direktionen',
        'test/documents/groups',
      ]) {
        const { links } = await heard(folder, { template });
        // A note's number is a link within its text.
        const lists = links.filter(({ rect, page, contents }) => {
          if (contents.startsWith('Tilbage til teksten')) return false;
          const above = links.filter(other => other.page === page && Math.abs(other.rect[0] - rect[0]) < 1);
          return above.length > 2;
        });
        expect(lists.filter(link => !isLargeEnough(link, links))).toEqual([]);
        expect(links.filter(link => links.some(other => overlap(link, other)))).toEqual([]);
      }
    },
  );

  it('lead back to the contents after the fields of an item, and are high enough to hit', async () => {
    const { elements, links } = await heard('examples/direktionen');
    const back = links.filter(({ contents }) => contents === 'Til indholdsfortegnelsen');
    expect(back).toHaveLength(11);
    expect(back.filter(({ height }) => height < 18)).toEqual([]);
    const item = all(elements, /^Sect$/).find(({ text }) => text.startsWith('1. Kommende'))!;
    expect(item.kids.slice(0, 5).map(({ role }) => role)).toEqual(['H2', 'P', 'P', 'L', 'P']);
    expect(all(item.kids.slice(0, 1), /^Link$/)).toEqual([]);
  });
});

describe('tables', () => {
  it('have a header for each row, unless their first column is figures', async () => {
    const { tables } = await built(
      '| Road | Cost |\n| --- | --- |\n| Elm Road | 5 |\n|  | 7 |\n\n| 2024 | 2025 |\n| --- | --- |\n| 1,250 | 5 |\n',
    );
    const roles = tables.map(({ kids }) =>
      kids[1]!.kids.map(row => row.kids.map(({ role }) => role).join(' ')),
    );
    expect(roles).toEqual([['TH TD', 'TD TD'], ['TD TD']]);
  });

  it('have a summary of their columns, or a caption', async () => {
    const { tables, summaries } = await built(
      '| Road | Cost |\n| --- | --- |\n| Elm Road | 5 |\n\nText.\n\n| A | B |\n| --- | --- |\n| c | d |\n\n*Table 1. Letters*\n',
    );
    expect(summaries).toEqual(['Road, Cost']);
    expect(tables.map(({ kids }) => kids.map(({ role }) => role))).toEqual([
      ['THead', 'TBody'],
      ['THead', 'TBody', 'Caption'],
    ]);
    expect(tables[1]!.kids.at(-1)!.text).toBe('Table 1. Letters');
  });

  it('name an attachment in the header of its row', async () => {
    const { elements, summaries } = await heard('examples/direktionen');
    const rows = all(elements, /^Table$/)
      .filter(({ text }) => text.startsWith('Nr.'))
      .flatMap(table => all([table], /^TBody$/))
      .flatMap(({ kids }) => kids);
    expect(rows.length).toBeGreaterThan(5);
    for (const { kids } of rows) expect(kids.filter(({ role }) => role === 'TH')).toHaveLength(1);
    expect(summaries).toContain('Bilag');
    expect(summaries).toHaveLength(all(elements, /^Table$/).length);
  });
});

describe('marks of text', () => {
  it('say what is struck out, where it begins and where it ends', async () => {
    const { said, elements } = await built('The rent is ~~500 kr.~~ 600 kr. a year.\n');
    expect(said.replaceAll('\u00a0', ' ').replace(/ +/g, ' ')).toContain(
      'The rent is deleted 500 kr. end of deleted text 600 kr. a year.',
    );
    const [struck] = all(elements, /^Span$/).filter(({ text }) => text.includes('500 kr.'));
    expect(struck!.kids.map(({ role }) => role)).toEqual(['Span', 'Span']);
  });

  it('are strong and emphasis to readers that know them, and spans to others', async () => {
    const { bytes } = await built('It is **important**, *very*.\n');
    const roles = rolesIn(bytes);
    expect(roles.filter(role => role === 'Strong' || role === 'Em')).toEqual(['Strong', 'Em']);
  });
});

describe('decisions and closed passages', () => {
  it('are found by their headings and bookmarks', async () => {
    const minutes = await heard('test/documents/minutes');
    expect(headings(minutes).filter(text => text.includes('Beslut'))).toEqual([
      'H3 Beslut',
      'H3 Beslut',
      'H3 Beslut för publicering',
      'H3 Beslut',
      'H3 Beslut för publicering',
    ]);
    expect(minutes.bookmarks.filter(text => text.includes('Beslut'))).toEqual([
      '  Beslut',
      '  Beslut',
      '  Beslut för publicering',
      '  Beslut',
      '  Beslut för publicering',
    ]);
    const open = await heard('test/documents/minutes', { edition: 'public' });
    expect(headings(open).filter(text => text.includes('Beslut'))).toEqual(Array(3).fill('H3 Beslut'));
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
    expect(full.bookmarks.slice(4, 8)).toEqual([
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

/** The tables of a text of its own. */
async function built(body: string): Promise<Heard & { readonly tables: readonly Element[] }> {
  const folder = mkdtempSync(join(tmpdir(), 'agenda-heard-'));
  mkdirSync(join(folder, 'items'));
  writeFileSync(
    join(folder, 'meeting.md'),
    '---\ntitle: Council\nlanguage: en\ndate: 2026-10-07\nstatus: open\n---\n',
  );
  writeFileSync(join(folder, 'items', '1-roads.md'), `---\ntitle: Roads\n---\n\n${body}`);
  const found = await heard(folder);
  rmSync(folder, { recursive: true });
  return { ...found, tables: all(found.elements, /^Table$/) };
}
