import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, describe, expect, it } from 'vitest';
import { buildMeeting, checkMeeting } from '../../src/build.ts';
import type { Edition } from '../../src/build-request.ts';
import type { Built } from '../../src/built.ts';
import { findMeetings } from '../../src/read/find-meetings.ts';
import { builtInNames } from '../../src/template/built-in.ts';
import { makeFolder } from '../read/make-folder.ts';
import { pairsOf } from '../rounds.ts';
import { search } from './traces.ts';

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

function requestOf(files: Readonly<Record<string, string>>, edition: Edition) {
  const folder = makeFolder(files);
  folders.push(folder);
  return { location: folder, root: folder, workingDirectory: folder, edition };
}

const front = 'title: Direktionen\ndate: 2026-10-07\nlanguage: da';
const item = (fields: string, body = '') => `---\ntitle: Sag\n${fields}\n---\n${body}`;

describe('the public edition of an item without a status', () => {
  const items = { 'items/1-a.md': item(''), 'items/2-b.md': item('status: open'), 'items/3-c.md': item('') };

  it('is refused with one message that lists all of them', async () => {
    const request = requestOf({ 'meeting.md': `---\n${front}\n---\n`, ...items }, 'public');
    const {
      files: [file],
      diagnostics,
    } = await buildMeeting(request);
    expect(file).toBeUndefined();
    expect(diagnostics.map(({ code, severity }) => `${severity} ${code}`)).toEqual(['error status-missing']);
    expect(JSON.stringify(diagnostics[0]!.data)).toMatch(/1-a\.md.*3-c\.md/);
    expect(JSON.stringify(diagnostics[0]!.data)).not.toContain('2-b');
  });

  it('is made where meeting.md or defaults.md says the status', async () => {
    const own = requestOf({ 'meeting.md': `---\n${front}\nstatus: open\n---\n`, ...items }, 'public');
    expect((await buildMeeting(own)).files[0]?.name).toBe('Direktionen-2026-10-07-public.pdf');
    const meeting = Object.fromEntries(
      Object.entries(items).map(([path, text]) => [`meeting/${path}`, text]),
    );
    const shared = requestOf(
      {
        'defaults.md': '---\nstatus: closed\n---\n',
        'meeting/meeting.md': `---\n${front}\n---\n`,
        ...meeting,
      },
      'public',
    );
    const { diagnostics } = await checkMeeting({ ...shared, location: resolve(shared.location, 'meeting') });
    expect(diagnostics).toEqual([]);
  });

  it('is taken for open in the full edition', async () => {
    const request = requestOf({ 'meeting.md': `---\n${front}\n---\n`, ...items }, 'full');
    expect((await buildMeeting(request)).files[0]?.name).toBe('Direktionen-2026-10-07.pdf');
  });
});

describe('the full edition of a meeting that withholds', () => {
  const notice = 'Indeholder lukkede punkter: ikke til offentliggørelse';
  const closing: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    'an item': { 'items/1-a.md': item('status: closed') },
    'an attachment': { 'items/1-a.md': item('attachments: [{ title: Notat, status: closed }]') },
    'a passage': { 'items/1-a.md': item('', '\n:::closed\nNotat\n:::\n') },
    'a decision in an agenda': { 'items/1-a.md': item('', '\n:::decision\nNotat\n:::\n') },
    'a passage of the cover': { 'items/1-a.md': item(''), 'meeting.md': '\n:::closed\nNotat\n:::\n' },
  };

  it.each(
    pairsOf(Object.entries(closing), builtInNames()).map(([[what, files], template]) => ({
      what,
      files,
      template,
    })),
  )('says so in its name, on its cover and in its footers: $what, $template', async ({ files, template }) => {
    const meeting = `---\n${front}\nstatus: open\n---\n${files['meeting.md'] ?? ''}`;
    const {
      files: [file],
    } = await buildMeeting({
      ...requestOf({ ...files, 'meeting.md': meeting }, 'full'),
      template,
    });
    expect(file?.name).toBe('Direktionen-2026-10-07-full.pdf');
    const pages = await pageTexts(file!.bytes);
    expect(pages.length).toBeGreaterThan(0);
    for (const page of pages) expect(page).toContain(letters(notice));
  });

  it.each([
    'extends: kommune\nfooter: "{edition} {organisation} {title}|{organisation} {date}|{organisation} {page}"',
    'extends: kommune\nfooter: "{organisation} {title} {edition}|{organisation}|{organisation} {page}"',
    'extends: kommune\nfooter: "{organisation}|{organisation} {edition} {organisation}|{organisation}"',
    'extends: board\nfooter: "{organisation}|{organisation}|{organisation} {edition} {page-of-pages}"',
    'extends: standard\nfooter: "{organisation}||{organisation} {page}"',
    'extends: standard\nfooter: "{organisation}|{title} {organisation}|{page}"',
    'extends: standard\nsizes: { running: [16, 18] }\npage: { size: A5, margins: [84, 70, 90, 70], column: 0 }',
  ])('says so uncut in a footer that is too long: %s', async house => {
    const organisation = `organisation: ${'Strandbæk Kommune, Teknik- og Miljøudvalget og '.repeat(4)}Byråd`;
    const {
      files: [file],
      diagnostics,
    } = await buildMeeting(
      requestOf(
        {
          'meeting.md': `---\n${front}\n${organisation}\nstatus: open\ntemplate: house.yaml\n---\n`,
          'house.yaml': house,
          'items/1-a.md': item('status: closed', '\nTekst.\n'.repeat(80)),
        },
        'full',
      ),
    );
    // What else the footer holds is cut, and that is told.
    expect(diagnostics.filter(({ code }) => code !== 'running-cut')).toEqual([]);
    const pages = await pageTexts(file!.bytes);
    expect(pages.length).toBeGreaterThan(2);
    expect(pages.filter(page => !page.includes(letters(notice)))).toEqual([]);
  });

  it.each(['full', 'public'] as const)('and it alone: %s', async edition => {
    const files = { 'meeting.md': `---\n${front}\nstatus: open\n---\n`, 'items/1-a.md': item('') };
    const {
      files: [file],
    } = await buildMeeting(requestOf(files, edition));
    expect(file?.name).toBe(`Direktionen-2026-10-07${edition === 'public' ? '-public' : ''}.pdf`);
    expect((await search(file!.bytes)).shows(notice)).toBe(false);
  });
});

describe('both editions', () => {
  const meetings = [...findMeetings(resolve('examples')), ...findMeetings(resolve('test/meetings'))];

  it.each(
    pairsOf(meetings, builtInNames()).map(([location, template]) => ({
      location,
      template,
      name: location.split('/').slice(-2).join('/'),
    })),
  )(
    'of $name give no false alarm and have the same numbers, in $template',
    async ({ location, template }) => {
      const [full, published] = await Promise.all(
        (['full', 'public'] as const).map(edition =>
          buildMeeting({ location, root: location, workingDirectory: location, edition, template }),
        ),
      );
      expect(published!.diagnostics).toEqual([]);
      expect(await numbersOf(published!)).toEqual(await numbersOf(full!));
    },
  );

  it('number items and attachments alike, whatever is closed', async () => {
    const attachments =
      '[{ title: A, status: closed }, { title: B }, { title: C, status: closed }, { title: D }]';
    const files = {
      'meeting.md': `---\n${front}\nstatus: open\n---\n`,
      'items/1-a.md': item('status: closed\nattachments: [{ title: A }, { title: B }]'),
      'items/2-b.md': item(`attachments: ${attachments}`),
      'items/3-c.md': item('number: 2a\nstatus: closed'),
      'items/4-d.md': item('', '\n[](item:c) og [](item:b)\n'),
    };
    const [full, published] = await Promise.all(
      (['full', 'public'] as const).map(async edition =>
        search((await buildMeeting(requestOf(files, edition))).files[0]!.bytes),
      ),
    );
    for (const text of ['2. Sag', '2.2 B', '2.4 D', '3. Sag']) {
      expect({ text, full: full!.shows(text), published: published!.shows(text) }).toEqual({
        text,
        full: true,
        published: true,
      });
    }
    expect(published!.shows('2a. Lukket punkt og 2. Sag')).toBe(true);
  });
});

/** The numbers of items, from the bookmarks. */
async function numbersOf({ files: [file] }: Built): Promise<readonly string[]> {
  const pdf = await getDocument({ data: new Uint8Array(file!.bytes), verbosity: 0 }).promise;
  const titles: string[] = [];
  const waiting = [...(await pdf.getOutline())];
  for (let entry = waiting.shift(); entry; entry = waiting.shift()) {
    titles.push(entry.title);
    waiting.unshift(...entry.items);
  }
  await pdf.destroy();
  return titles.flatMap(title => /^(\d+\w?)\. /.exec(title)?.[1] ?? []);
}

async function pageTexts(bytes: Uint8Array): Promise<readonly string[]> {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const pages: string[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    pages.push(letters(items.map(each => ('str' in each ? each.str : '')).join('')));
  }
  await pdf.destroy();
  return pages;
}

function letters(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '');
}
