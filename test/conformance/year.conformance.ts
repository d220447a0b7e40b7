import { execFileSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, posix } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { HtmlValidate } from 'html-validate';
import ICAL from 'ical.js';
import nodeIcal from 'node-ical';
import { SaxesParser } from 'saxes';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type MeetingData, meetingData } from '../../src/render/json/schema.ts';
import { dataSchema } from '../../src/validate/schema/json-schema.ts';
import { closeBrowser } from '../browser.ts';
import { runAction } from '../ci/run-action.ts';
import { violationsIn } from '../render/html/browser.ts';

// A body's whole year, 40 meetings in five languages, is published from a clean clone by the action's steps, and read
// (issue 21).

const root = realpathSync(mkdtempSync(join(tmpdir(), 'agenda-year-')));
const clone = join(root, 'clone');
const outside = join(root, 'outside');
const pages = join(outside, 'pages');
const base = 'https://town.example/meetings/';
const bodies = [
  ['examples/direktionen', 'Direktionen'],
  ['examples/council', 'Full Council'],
  ['examples/board/agenda', 'Board of Directors'],
  ['test/meetings/de', 'Ausschuss'],
  ['test/meetings/fi', 'Lautakunta'],
] as const;
const changes = [
  '',
  'cancelled: Too few items\n',
  'moved-from: 2026-01-02\n',
  'kind: minutes\n',
  'formats: [pdf, pack]\n',
];

function git(folder: string, ...args: readonly string[]): void {
  const own = ['-c', 'user.name=A', '-c', 'user.email=a@example.org', '-c', 'init.defaultBranch=main'];
  execFileSync('git', [...own, ...args], { cwd: folder });
}

/** What the names of folders say is nobody's business. */
function folderOf(index: number): string {
  return `meetings/${index % bodies.length}/secret-${index}`;
}

/** Meetings of all bodies through the year: each its own day, some cancelled, moved, minutes, with a pack. */
function makeYear(repository: string): void {
  for (let index = 0; index < 40; index++) {
    const [source, title] = bodies[index % bodies.length]!;
    const folder = join(repository, folderOf(index));
    cpSync(source, folder, { recursive: true, filter: path => !path.endsWith('.txt') });
    const file = join(folder, 'meeting.md');
    const date = new Date(Date.UTC(2026, 0, 5 + index * 9)).toISOString().slice(0, 10);
    const more = changes[Math.floor(index / bodies.length) % changes.length]!;
    const zone = index % 2 === 0 ? 'timezone: Europe/Copenhagen\n' : '';
    const fields = readFileSync(file, 'utf8')
      .replace(/^(title|date|kind|formats|publish|timezone|cancelled):.*\n/gm, '')
      .replace(/^---\r?\n/, `---\ntitle: ${title}\ndate: ${date}\npublish: true\n${zone}${more}`);
    writeFileSync(file, fields);
  }
}

beforeAll(async () => {
  const repository = join(root, 'repository');
  mkdirSync(repository);
  git(repository, 'init', '-q');
  makeYear(repository);
  for (const name of ['alder-lane.svg', 'defaults.md'])
    cpSync(`examples/board/${name}`, join(repository, 'meetings/2', name));
  git(repository, 'add', '-A');
  git(repository, 'commit', '-q', '-m', 'A year');
  execFileSync('git', ['clone', '-q', repository, clone]);
  const inputs = { folder: 'meetings', publish: 'pages', 'base-url': base };
  const ran = await runAction({ repository: clone, outside, event: 'push', inputs });
  expect(ran.log.match(/^::error.*/gm) ?? []).toEqual([]);
  expect(ran.isRight).toBe(true);
}, 1_800_000);
afterAll(async () => {
  await closeBrowser();
  rmSync(root, { recursive: true, force: true });
});

function filesIn(ending: string): readonly string[] {
  return readdirSync(pages, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && entry.name.endsWith(ending))
    .map(({ parentPath, name }) => join(parentPath, name).slice(pages.length + 1))
    .sort();
}

const read = (file: string) => readFileSync(join(pages, file), 'utf8');

describe('a year of 40 meetings', () => {
  it('has a page, a PDF, a calendar and data of each', () => {
    for (const name of ['meeting.pdf', 'meeting.ics', 'meeting.json']) expect(filesIn(name)).toHaveLength(40);
    expect(filesIn('').some(file => file.includes('secret'))).toBe(false);
  });

  it('is right by html-validate, on every page', async () => {
    const validator = new HtmlValidate({
      extends: ['html-validate:recommended', 'html-validate:a11y'],
      rules: { 'valid-id': ['error', { relaxed: true }], 'tel-non-breaking': 'off' },
    });
    for (const file of filesIn('.html')) {
      const { results } = await validator.validateString(read(file));
      const found = results.flatMap(({ messages }) =>
        messages.map(({ ruleId, message }) => `${ruleId}: ${message}`),
      );
      expect([file, found]).toEqual([file, []]);
    }
  }, 600_000);

  it('keeps nobody out by axe, on every page, wide, dark and 320 pixels narrow', async () => {
    const style = (page: string) => {
      // The page is given to the browser as a text, so that its style sheet comes with it.
      const name = /<link rel="stylesheet" href="(?:\.\.\/)*([^"]+)">/.exec(page)?.[1];
      return name === undefined ? page : page.replace('</head>', `<style>${read(name)}</style></head>`);
    };
    for (const file of filesIn('.html'))
      expect([file, await violationsIn(style(read(file)))]).toEqual([file, []]);
  }, 1_800_000);

  it('has no dead link', () => {
    const anchors = (file: string) => new Set([...read(file).matchAll(/ id="([^"]*)"/g)].map(([, id]) => id));
    for (const file of filesIn('.html')) {
      for (const [, address] of read(file).matchAll(/ (?:href|src)="([^"]*)"/g)) {
        if (/^(?:https?|mailto|tel|data):/.test(address!)) continue;
        const [path = '', anchor] = address!.split('#');
        const target =
          path === '' ? file : posix.join(posix.dirname(file), path, path.endsWith('/') ? 'index.html' : '');
        expect([file, address, existsSync(join(pages, target))]).toEqual([file, address, true]);
        if (anchor)
          expect([file, address, anchors(target).has(decodeURIComponent(anchor))]).toEqual([
            file,
            address,
            true,
          ]);
      }
    }
    for (const [, address] of read('sitemap.xml').matchAll(/<loc>([^<]*)<\/loc>/g))
      expect([address, existsSync(join(pages, address!.slice(base.length), 'index.html'))]).toEqual([
        address,
        true,
      ]);
  });

  it('has calendars that two parsers read alike', () => {
    for (const file of filesIn('calendar.ics')) {
      const text = read(file);
      const events = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
      const others = Object.values(nodeIcal.sync.parseICS(text)).filter(each => each?.type === 'VEVENT');
      const days = events.map(event => String(event.getFirstPropertyValue('dtstart')).slice(0, 10)).sort();
      expect(events.map(event => event.getFirstPropertyValue('uid')).sort()).toEqual(
        others.map(each => (each as nodeIcal.VEvent).uid).sort(),
      );
      expect(days.length).toBe(8);
    }
  });

  it('has feeds whose entries lead to its pages', () => {
    const feeds = filesIn('atom.xml');
    expect(feeds).toHaveLength(bodies.length);
    for (const file of feeds) {
      const text = read(file);
      new SaxesParser({ xmlns: true }).write(text).close();
      const links = [
        ...text.matchAll(/<entry>[\s\S]*?<link rel="alternate" type="text\/html" href="([^"]*)"/g),
      ];
      expect(links).toHaveLength(8);
      for (const [, href] of links)
        expect(existsSync(join(pages, href!.slice(base.length), 'index.html'))).toBe(true);
    }
  });

  it('is data by its schema', () => {
    const validate = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true }).compile(
      dataSchema(meetingData, 'Exported meeting', ''),
    );
    for (const file of filesIn('meeting.json')) {
      const data = JSON.parse(read(file)) as MeetingData;
      expect([file, validate(data), validate.errors]).toEqual([file, true, null]);
      for (const { attachments } of data.items)
        for (const { url } of attachments)
          if (url && !url.startsWith('https:'))
            expect(existsSync(join(pages, posix.dirname(file), url))).toBe(true);
    }
  });

  it('keeps its addresses over three later commits', async () => {
    const before = filesIn('').filter(file => !file.includes('style-'));
    for (const index of [1, 2, 3]) {
      const file = join(clone, folderOf(index), 'meeting.md');
      writeFileSync(
        file,
        readFileSync(file, 'utf8')
          .replace(/^date: (.*)$/m, `date: 2026-12-2${index}\nmoved-from: $1`)
          .replace(/^moved-from: .*\n(moved-from)/m, '$1'),
      );
      cpSync(join(clone, folderOf(0)), join(clone, `meetings/0/a-new-${index}`), { recursive: true });
      const added = join(clone, `meetings/0/a-new-${index}/meeting.md`);
      writeFileSync(added, readFileSync(added, 'utf8').replace(/^date: .*$/m, `date: 2027-01-0${index}`));
      git(clone, 'add', '-A');
      git(clone, 'commit', '-q', '-m', 'Later');
      const inputs = { folder: 'meetings', publish: 'pages', 'base-url': base };
      rmSync(pages, { recursive: true });
      const { isRight, log } = await runAction({ repository: clone, outside, event: 'push', inputs });
      expect([isRight, log.match(/^::error.*/gm)]).toEqual([true, null]);
      const after = new Set(filesIn(''));
      expect(before.filter(path => !after.has(path))).toEqual([]);
    }
  }, 1_800_000);
});
