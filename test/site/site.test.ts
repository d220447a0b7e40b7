import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join, posix, resolve } from 'node:path';
import fc from 'fast-check';
import { HtmlValidate } from 'html-validate';
import ICAL from 'ical.js';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli.ts';
import { pngChunk } from '../../src/pictures/png-file.ts';
import { onePage } from '../attached/make-pdf.ts';
import { closeBrowser, isBrowserThere, launched } from '../browser.ts';
import { testHost } from '../commands/host.ts';
import { folderWith } from '../commands/temporary.ts';
import { makeJpeg } from '../pictures/make-jpeg.ts';
import { makeFolder } from '../read/make-folder.ts';
import { tinyPng } from '../render/pdf/documents/tiny-png.ts';
import { rounds } from '../rounds.ts';
import { randomMeeting } from '../verify/random-meeting.ts';

async function site(folder: string, ...more: readonly string[]) {
  const host = testHost({ workingDirectory: folder, arguments: ['site', '.', '-o', 'out', ...more] });
  const status = await run(host);
  return { status, ...host.printed };
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();
}

const meeting = (title: string, date: string, fields = '', body = '') => ({
  'meeting.md': `---\ntitle: ${title}\ndate: ${date}\nstart: 9:00\ntimezone: Europe/Copenhagen\nstatus: open\nlanguage: en\n${fields}---\n`,
  'items/1-roads.md': `---\ntitle: Roads & <paths>\ncase: 26/17\n---\n\n${body}\n`,
  'items/2-staff.md': '---\ntitle: Dismissal of Jensen\nstatus: closed\n---\n\nSecret.\n',
});
const under = (name: string, files: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(files).map(([path, text]) => [`${name}/${path}`, text]));

const collection = {
  ...under('a', meeting('Økonomiudvalget', '2026-10-07', 'publish: true\n')),
  ...under('b', meeting('Økonomiudvalget', '2026-11-04', 'publish: true\n')),
  ...under('c', meeting('Økonomiudvalget', '2026-11-04', 'publish: true\nkind: minutes\n')),
  ...under('d', meeting('Board', '2025-03-02', 'publish: true\ncancelled: Too few items\n')),
  ...under('draft', meeting('Board', '2026-12-24')),
};

describe('agenda site', () => {
  it('writes what is published, at addresses that follow from body, day and kind', async () => {
    const folder = folderWith(collection);
    expect(await site(folder)).toMatchObject({ status: 0, stderr: '' });
    expect(filesIn(join(folder, 'out')).map(name => name.replace(/-[0-9a-f]{12,16}\./, '.'))).toEqual(
      [
        'style.css',
        ...Array(5).fill('font.woff'),
        '.agenda-site.json',
        ...['board', 'oekonomiudvalget'].flatMap(body => [
          ...(body === 'board' ? ['2025-03-02'] : ['2026-10-07', '2026-11-04', '2026-11-04/minutes']).flatMap(
            day =>
              ['index.html', 'meeting.ics', 'meeting.json', 'meeting.pdf'].map(
                name => `${body}/${day}/${name}`,
              ),
          ),
          ...['atom.xml', 'calendar.ics', 'index.html'].map(name => `${body}/${name}`),
        ]),
        'cases/26-17/index.html',
        'index.html',
        'search.js',
        'search.json',
      ].sort(),
    );
    expect(readFileSync(join(folder, 'out/index.html'), 'utf8')).toContain('Cancelled: Too few items');
  });

  it('publishes drafts too with --all, and says where it lies with --base-url or site', async () => {
    const folder = folderWith({ ...collection, 'defaults.md': '---\nsite: https://town.example/m/\n---\n' });
    expect((await site(folder, '--all')).status).toBe(0);
    const sitemap = readFileSync(join(folder, 'out/sitemap.xml'), 'utf8');
    expect(sitemap).toContain('<loc>https://town.example/m/board/2026-12-24/</loc>');
    expect((await site(folder, '--all', '--base-url', 'https://other.example')).status).toBe(0);
    expect(readFileSync(join(folder, 'out/board/atom.xml'), 'utf8')).toContain(
      '<id>https://other.example/board/2026-12-24/</id>',
    );
    expect(await site(folder, '--base-url', 'other.example')).toMatchObject({ status: 2 });
  });

  it('has no dead link, valid pages, feeds in XML, and calendars with each meeting and zone once', async () => {
    const folder = folderWith(collection);
    await site(folder, '--base-url', 'https://town.example/');
    const root = join(folder, 'out');
    const validator = new HtmlValidate({
      extends: ['html-validate:recommended', 'html-validate:a11y'],
      rules: { 'valid-id': ['error', { relaxed: true }] },
    });
    for (const file of filesIn(root)) {
      const content = readFileSync(join(root, file), 'utf8');
      if (file.endsWith('.xml')) new SaxesParser({ xmlns: true }).write(content).close();
      if (!file.endsWith('.html')) continue;
      const { results } = await validator.validateString(content);
      expect(results.flatMap(({ messages }) => messages.map(({ message }) => `${file}: ${message}`))).toEqual(
        [],
      );
      for (const [, href] of content.matchAll(/ href="([^"]*)"/g)) {
        const [path = '', anchor] = href!.split('#');
        const target = posix.join(
          path === '' ? file : posix.join(posix.dirname(file), path),
          path.endsWith('/') ? 'index.html' : '',
        );
        expect([file, href, existsSync(join(root, target))]).toEqual([file, href, true]);
        if (anchor) expect(readFileSync(join(root, target), 'utf8')).toContain(` id="${anchor}"`);
      }
    }
    const calendar = new ICAL.Component(
      ICAL.parse(readFileSync(join(root, 'oekonomiudvalget/calendar.ics'), 'utf8')),
    );
    expect(calendar.getAllSubcomponents('vevent').length).toBe(3);
    expect(calendar.getAllSubcomponents('vtimezone').length).toBe(1);
  });

  it('says what is in another language than its page, in lists and in what is found', async () => {
    const swedish = Object.fromEntries(
      Object.entries(under('s', meeting('Kommunfullmäktige', '2025-02-02', 'publish: true\n'))).map(
        ([path, text]) => [path, text.replace('language: en', 'language: sv')],
      ),
    );
    const folder = folderWith({ ...collection, ...swedish });
    await site(folder);
    const read = (path: string) => readFileSync(join(folder, 'out', path), 'utf8');
    const ofOther = (page: string) =>
      page.match(/<(?:h2|li) lang="sv"><a href="[^"]*">|<li lang="sv">2 februari 2025/g);
    expect(ofOther(read('index.html'))).toEqual([
      '<h2 lang="sv"><a href="kommunfullmaektige/">',
      '<li lang="sv"><a href="kommunfullmaektige/2025-02-02/">',
    ]);
    expect(ofOther(read('kommunfullmaektige/index.html'))).toBeNull();
    expect(ofOther(read('cases/26-17/index.html'))).toEqual(['<li lang="sv">2 februari 2025']);
    const index = JSON.parse(read('search.json')) as readonly string[][];
    expect(index.filter(([, , , language]) => language === 'sv')).toHaveLength(2);
    expect(index.filter(entry => entry.length > 3)).toHaveLength(2);
  });

  it('says where a matter is, the newest meeting first, and finds it by its title and number', async () => {
    const folder = folderWith(collection);
    await site(folder);
    const page = readFileSync(join(folder, 'out/cases/26-17/index.html'), 'utf8');
    expect([...page.matchAll(/href="\.\.\/\.\.\/([^"]+#1)"/g)].map(([, href]) => href)).toEqual([
      'oekonomiudvalget/2026-11-04/minutes/#1',
      'oekonomiudvalget/2026-11-04/#1',
      'oekonomiudvalget/2026-10-07/#1',
      'board/2025-03-02/#1',
    ]);
    const index = JSON.parse(readFileSync(join(folder, 'out/search.json'), 'utf8')) as readonly string[][];
    expect(index.find(([, , words]) => words!.includes('26/17') && words!.includes('roads'))).toBeDefined();
  });

  it.skipIf(!isBrowserThere)('finds items as words are typed, and says how many', async () => {
    const folder = folderWith(collection);
    await site(folder);
    const page = await (await launched()).newPage();
    const base = 'https://town.example/';
    await page.route(`${base}**`, route => {
      const path = route.request().url().slice(base.length);
      return route.fulfill({ path: join(folder, 'out', path === '' ? 'index.html' : path) });
    });
    await page.goto(base);
    const found = async (typed: string) => {
      await page.fill('#query', typed);
      const count = await page.locator('#count:not(:empty)').textContent();
      const links = await page
        .locator('#found a')
        .evaluateAll(all => all.map(link => link.getAttribute('href')));
      return [count, ...links];
    };
    expect(await found('ROADS 26/17 board')).toEqual(['Results: 1', 'board/2025-03-02/#1']);
    await page.fill('#query', '');
    await page.locator('#count:empty').waitFor({ state: 'attached' });
    expect(await found('jensen')).toEqual(['Nothing was found.']);
    await closeBrowser();
  });

  it('removes what it wrote and no longer makes, as it was written, and nothing else', async () => {
    const folder = folderWith(collection);
    await site(folder);
    const out = join(folder, 'out');
    writeFileSync(join(out, 'board/2025-03-02/note.txt'), 'mine');
    writeFileSync(join(out, 'oekonomiudvalget/2026-10-07/meeting.json'), 'changed by hand');
    rmSync(join(folder, 'd'), { recursive: true });
    rmSync(join(folder, 'a'), { recursive: true });
    expect((await site(folder)).status).toBe(0);
    expect(filesIn(join(out, 'board'))).toEqual(['2025-03-02/note.txt']);
    expect(filesIn(join(out, 'oekonomiudvalget/2026-10-07'))).toEqual(['meeting.json']);
  });

  it('follows no link and no path out of its folder when it removes', async () => {
    const folder = folderWith({ ...collection, 'other/index.html': 'x', 'secret.txt': 'x' });
    const hash = '2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881';
    mkdirSync(join(folder, 'out'));
    symlinkSync(join(folder, 'other'), join(folder, 'out/linked'));
    writeFileSync(
      join(folder, 'out/.agenda-site.json'),
      JSON.stringify({ 'linked/index.html': hash, '../secret.txt': hash, 'a/../../secret.txt': hash }),
    );
    expect((await site(folder)).status).toBe(0);
    expect(existsSync(join(folder, 'other/index.html')) && existsSync(join(folder, 'secret.txt'))).toBe(true);
  });

  it('writes over no file of the user’s, and leaves the site as it was where a meeting has errors', async () => {
    const folder = folderWith({ ...collection, 'out/index.html': 'mine' });
    expect(await site(folder)).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('out/index.html'),
    });
    expect(filesIn(join(folder, 'out'))).toEqual(['index.html']);
    const wrong = folderWith({
      ...collection,
      'b/items/3-x.md': '---\ntitle: X\nattachments: [gone.pdf]\n---\n',
    });
    expect((await site(wrong)).status).toBe(1);
    expect(existsSync(join(wrong, 'out'))).toBe(false);
  });

  it('keeps the address of a meeting that is moved, and every address when meetings come', async () => {
    const folder = folderWith(collection);
    await site(folder);
    const before = filesIn(join(folder, 'out'));
    const moved = meeting('Økonomiudvalget', '2026-10-14', 'publish: true\nmoved-from: 2026-10-07\n');
    writeFileSync(join(folder, 'a/meeting.md'), moved['meeting.md']);
    for (const [path, text] of Object.entries(meeting('Board', '2027-01-01', 'publish: true\n'))) {
      mkdirSync(join(folder, '0/items'), { recursive: true });
      writeFileSync(join(folder, '0', path), text);
    }
    await site(folder);
    const after = filesIn(join(folder, 'out'));
    expect(before.filter(file => !after.includes(file))).toEqual([]);
    expect(after.length).toBe(before.length + 4);
  });

  it('hands out open attachments under numbers, and leads to them from the page and the data', async () => {
    const attached = meeting(
      'Board',
      '2026-10-07',
      'publish: true\nformats: [pack]\nattachment-base: https://old.example/\n',
    );
    const folder = folderWith({
      ...attached,
      'items/1-roads.md': `---
title: Roads
allow: [attachment-claims, attachment-pageless]
attachments:
  - file: Jensen dismissed.pdf
    title: Map
  - file: table.xlsx
  - file: secret.pdf
    title: Salaries
    status: closed
  - file: other.pdf
    url: https://elsewhere.example/other
  - file: Jensen dismissed.pdf
    title: The map again
---
`,
      'items/2-staff.md': '---\ntitle: Dismissal of Jensen\nstatus: closed\nattachments: staff.pdf\n---\n',
      ...Object.fromEntries(
        ['Jensen dismissed', 'secret', 'other', 'staff'].map(name => [`attachments/${name}.pdf`, '']),
      ),
      'attachments/table.xlsx': '',
    });
    const pdf = (text: string) => onePage(`BT /F1 20 Tf 50 700 Td (${text}) Tj ET`);
    writeFileSync(join(folder, 'attachments/Jensen dismissed.pdf'), pdf('A map'));
    for (const name of ['secret', 'other', 'staff'])
      writeFileSync(join(folder, `attachments/${name}.pdf`), pdf(`The ${name} file`));
    expect(await site(folder)).toMatchObject({ status: 0 });
    const at = join(folder, 'out/board/2026-10-07');
    expect(filesIn(at)).toEqual(
      ['1-1.pdf', 'index.html', 'meeting-pack.pdf', 'meeting.ics', 'meeting.json', 'meeting.pdf'].sort(),
    );
    expect(readFileSync(join(at, '1-1.pdf'))).toEqual(Buffer.from(pdf('A map')));
    const page = readFileSync(join(at, 'index.html'), 'utf8');
    expect(page).toContain('<a href="1-1.pdf">Map</a>');
    expect(page).toContain('<a href="1-1.pdf">The map again</a>');
    expect(page).toContain('<a href="https://elsewhere.example/other">');
    expect(page).toContain('<a href="meeting-pack.pdf">');
    expect(page).not.toMatch(/Jensen|dismissed|secret|staff\.pdf/);
    const data = JSON.parse(readFileSync(join(at, 'meeting.json'), 'utf8'));
    expect(data.items[0].attachments[0]).toMatchObject({ title: 'Map', url: '1-1.pdf' });
    // What is withheld is not in them, and what its pages do not show is not there.
    writeFileSync(join(folder, 'attachments/Jensen dismissed.pdf'), pdf('On the dismissal of Jensen'));
    expect(await site(folder)).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('attachment-leak'),
    });
    writeFileSync(join(folder, 'attachments/Jensen dismissed.pdf'), 'no PDF');
    expect(await site(folder)).toMatchObject({
      status: 1,
      stderr: expect.stringContaining('attachment-unread'),
    });
    expect(readFileSync(join(at, '1-1.pdf'))).toEqual(Buffer.from(pdf('A map')));
  });

  it('hands out attached pictures without what their files say beside, and none that is damaged', async () => {
    const folder = folderWith({
      ...meeting('Board', '2026-10-07', 'publish: true\n'),
      'items/1-roads.md':
        '---\ntitle: Roads\nattachments:\n  - { file: secret bridge.JPEG, title: The bridge }\n  - { file: plan.png, title: Plan }\n---\n',
      'attachments/secret bridge.JPEG': '',
      'attachments/plan.png': '',
    });
    const comment = Buffer.from('\xff\xfe\0\x0eby Jensen 26', 'latin1');
    const jpeg = Buffer.from(makeJpeg());
    writeFileSync(
      join(folder, 'attachments/secret bridge.JPEG'),
      Buffer.concat([jpeg.subarray(0, 2), comment, jpeg.subarray(2)]),
    );
    const png = Buffer.from(tinyPng.bytes);
    const text = pngChunk('tEXt', Buffer.from('Author\0Jensen'));
    writeFileSync(
      join(folder, 'attachments/plan.png'),
      Buffer.concat([png.subarray(0, 33), text, png.subarray(33)]),
    );
    expect(await site(folder)).toMatchObject({ status: 0, stderr: '' });
    const at = join(folder, 'out/board/2026-10-07');
    expect(filesIn(at)).toEqual([
      '1-1.jpg',
      '1-2.png',
      'index.html',
      'meeting.ics',
      'meeting.json',
      'meeting.pdf',
    ]);
    for (const name of ['1-1.jpg', '1-2.png'])
      expect(readFileSync(join(at, name), 'latin1')).not.toMatch(/Jensen/);
    expect(readFileSync(join(at, '1-2.png'))).toEqual(png);
    const page = readFileSync(join(at, 'index.html'), 'utf8');
    expect(page).toContain('<a href="1-1.jpg">The bridge</a>');
    expect(page).toContain('<a href="1-2.png">Plan</a>');
    writeFileSync(join(folder, 'attachments/plan.png'), png.subarray(0, 60));
    expect((await site(folder)).status).toBe(1);
    expect(readFileSync(join(at, '1-2.png'))).toEqual(png);
  });

  it('makes again what has changed, and takes the rest as it is', () => {
    const folder = folderWith({ ...collection, 'defaults.md': '---\nsite: https://town.example/\n---\n' });
    const build = (...more: readonly string[]) => {
      const args = [resolve('bin/agenda.js'), 'site', '.', '-o', 'out', ...more];
      const env = { ...process.env, XDG_CACHE_HOME: join(folder, '.cache') };
      return execFileSync(process.execPath, args, { cwd: folder, env, encoding: 'utf8' }).split('\n');
    };
    const contents = () =>
      filesIn(join(folder, 'out')).map(file => [file, readFileSync(join(folder, 'out', file), 'latin1')]);
    expect(build()).toContain('out/board/2025-03-02/meeting.pdf');
    expect(build()).toEqual(['']);
    const item = join(folder, 'b/items/1-roads.md');
    writeFileSync(item, readFileSync(item, 'utf8').replace('26/17', '26/18'));
    const meetingFiles = ['index.html', 'meeting.pdf', 'meeting.json'];
    expect(build()).toEqual([
      'out/search.json',
      ...meetingFiles.map(name => `out/oekonomiudvalget/2026-11-04/${name}`),
      'out/cases/26-17/index.html',
      'out/cases/26-18/index.html',
      'out/sitemap.xml',
      '',
    ]);
    // A report has the files of all meetings, whether they were made now or before.
    const { files } = JSON.parse(build('--force', '--reporter', 'json').join('\n'));
    expect(files).toHaveLength(16);
    expect(files.filter(({ meeting }: { meeting: string }) => meeting === 'd')).toEqual(
      ['index.html', 'meeting.pdf', 'meeting.ics', 'meeting.json'].map((name, index) => {
        const format = ['html', 'pdf', 'ics', 'json'][index];
        return { path: `out/board/2025-03-02/${name}`, meeting: 'd', edition: 'public', format };
      }),
    );
    expect(JSON.parse(build('--reporter', 'json').join('\n')).files).toEqual(files);
    // What somebody changed or removed is made again.
    const page = join(folder, 'out/board/2025-03-02/index.html');
    writeFileSync(page, readFileSync(page, 'utf8').replace('Board', 'Bored'));
    rmSync(join(folder, 'out/cases/26-18/index.html'));
    const before = contents();
    expect(build()).toEqual(['out/board/2025-03-02/index.html', 'out/cases/26-18/index.html', '']);
    const after = contents();
    expect(after).not.toEqual(before);
    build('--force');
    expect(contents()).toEqual(after);
    // Its pages say where the site lies.
    expect(build('--base-url', 'https://other.example/').filter(path => path.endsWith('.html')).length).toBe(
      4,
    );
    for (const name of ['board/2025-03-02', 'oekonomiudvalget/2026-11-04'])
      expect(
        readFileSync(join(folder, 'out', name, 'index.html'), 'utf8').split('<nav class="site"').length,
      ).toBe(2);
  }, 180_000);

  it('is the same where several machines made it', async () => {
    const folder = folderWith(collection);
    const base = ['--base-url', 'https://town.example/'];
    expect((await site(folder, ...base)).status).toBe(0);
    const contents = (root: string) =>
      Object.fromEntries(filesIn(root).map(file => [file, readFileSync(join(root, file), 'latin1')]));
    const whole = contents(join(folder, 'out'));
    rmSync(join(folder, 'out'), { recursive: true });
    const call = (...words: readonly string[]) =>
      run(testHost({ workingDirectory: folder, arguments: ['site', ...words] }));
    for (const share of [1, 2, 3])
      expect(await call('.', '-o', `.parts/${share}`, '--shard', `${share}/3`, ...base)).toBe(0);
    expect(filesIn(join(folder, '.parts/1')).length).toBeLessThan(Object.keys(whole).length);
    expect(await call('--join', '.parts/2', '.parts/1', '.parts/3', '-o', 'out')).toBe(0);
    expect(contents(join(folder, 'out'))).toEqual(whole);
    expect(await call('--join', '.parts/2', 'nothing', '-o', 'out')).toBe(2);
    const words = ['site', '--join', '.parts/1', '.parts/2', '.parts/3', '-o', 'out', '--reporter', 'json'];
    const host = testHost({ workingDirectory: folder, arguments: words });
    expect(await run(host)).toBe(0);
    // The folders of the meetings are not known, only where they lie in what is joined.
    const { files } = JSON.parse(host.printed.stdout);
    expect(files).toHaveLength(16);
    expect(files.filter(({ path }: { path: string }) => path.includes('/2025-03-02/'))).toEqual(
      ['html', 'ics', 'json', 'pdf'].map((format, index) => ({
        path: `out/board/2025-03-02/${['index.html', 'meeting.ics', 'meeting.json', 'meeting.pdf'][index]}`,
        meeting: '.parts/1/board/2025-03-02',
        edition: 'public',
        format,
      })),
    );
  });

  it('has the style and the fonts of its pages once, each under a name of its own', async () => {
    const folder = folderWith({
      ...collection,
      ...under('e', meeting('Board', '2025-05-02', 'publish: true\ntemplate: notice\n')),
    });
    await site(folder);
    const out = join(folder, 'out');
    const files = filesIn(out);
    const named = new Set<string>();
    for (const page of files.filter(file => file.endsWith('.html'))) {
      const text = readFileSync(join(out, page), 'utf8');
      expect(text).not.toMatch(/<style|data:font/);
      const [, address] = /<link rel="stylesheet" href="([^"]+)">/.exec(text)!;
      const sheet = posix.normalize(posix.join(posix.dirname(page), address!));
      named.add(sheet);
      const fonts = readFileSync(join(out, sheet), 'utf8').matchAll(/url\((font-[^)]+)\) format\("woff"\)/g);
      for (const [, font] of fonts) named.add(font!);
    }
    expect([...named].sort()).toEqual(files.filter(file => /^(style|font)-/.test(file)));
    expect(named.size).toBe(2 + 5 + 4);
    // Those of a template that no meeting has go.
    rmSync(join(folder, 'e'), { recursive: true });
    await site(folder);
    expect(filesIn(out).filter(file => /^(style|font)-/.test(file))).toHaveLength(1 + 5);
  });

  it('has meetings of one body and day at addresses in the collection’s order, whoever made them', async () => {
    const same = meeting('Board', '2026-10-07', 'publish: true\n');
    const folder = folderWith({ ...under('in/b', same), ...under('in/c', same) });
    const call = (...words: readonly string[]) =>
      run(testHost({ workingDirectory: folder, arguments: ['site', ...words] }));
    await call('in', '-o', 'one', '--shard', '1/2');
    await call('in', '-o', 'two', '--shard', '2/2');
    await call('--join', 'two', 'one', '-o', 'out');
    expect(filesIn(join(folder, 'out')).filter(file => file.endsWith('.pdf'))).toEqual([
      'board/2026-10-07-2/meeting.pdf',
      'board/2026-10-07/meeting.pdf',
    ]);
    const page = (path: string) => readFileSync(join(folder, path), 'utf8');
    expect(page('out/board/2026-10-07/index.html')).toBe(page('one/board/2026-10-07/index.html'));
    // A meeting that comes before them takes the address without a number, and the others move on.
    for (const [path, text] of Object.entries(under('in/a', same))) {
      mkdirSync(join(folder, 'in/a/items'), { recursive: true });
      writeFileSync(join(folder, path), text.replace('Roads', 'Rails'));
    }
    await call('in', '-o', 'out');
    expect(page('out/board/2026-10-07/index.html')).toContain('Rails');
    expect(page('out/board/2026-10-07-3/index.html')).toContain('Roads');
  });

  it('is not joined of a share that is not what its list says', async () => {
    const folder = folderWith(collection);
    await site(folder);
    const calendar = join(folder, 'out/board/2025-03-02/meeting.ics');
    writeFileSync(calendar, readFileSync(calendar, 'utf8').replace('Board', 'Bored'));
    const host = testHost({ workingDirectory: folder, arguments: ['site', '--join', 'out', '-o', 'joined'] });
    expect(await run(host)).toBe(2);
    expect(host.printed.stderr).toContain('out/board/2025-03-02');
    expect(existsSync(join(folder, 'joined'))).toBe(false);
  });

  it('gives nothing away of random meetings, in no file and no name', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(randomMeeting, { minLength: 1, maxLength: 3 }), async meetings => {
        const folder = makeFolder(
          Object.assign({}, ...meetings.map(({ files }, index) => under(`secret${index}`, files))),
        );
        try {
          expect((await site(folder, '--all')).status).toBe(0);
          const root = join(folder, 'out');
          for (const file of filesIn(root)) {
            const content = file.endsWith('.pdf') ? '' : readFileSync(join(root, file), 'utf8');
            const text = `${file}\n${content}`.toLowerCase();
            // Words that are withheld in one meeting may stand openly in another.
            const others = meetings.flatMap(({ open }) => open);
            const leaked = meetings.flatMap(({ withheld }) =>
              withheld.filter(word => !others.includes(word) && text.includes(word.toLowerCase())),
            );
            expect([file, leaked]).toEqual([file, []]);
          }
        } finally {
          rmSync(folder, { recursive: true });
        }
      }),
      { numRuns: rounds(40) },
    );
  }, 600_000);
});
