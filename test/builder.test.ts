import {
  appendFileSync,
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildMeeting, checkMeeting } from '../src/build.ts';
import type { Edition } from '../src/build-request.ts';
import { createBuilder } from '../src/builder.ts';
import { rounds } from './rounds.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'builder-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe.each([
  ['examples/direktionen', 'full'],
  ['examples/direktionen', 'public'],
  ['examples/council', 'full'],
  ['test/meetings/sv', 'public'],
] as const)('%s, %s, built again after an edit', (example, edition: Edition) => {
  it('has the bytes of a build that knows nothing of the last one', async () => {
    cpSync(example, folder, { recursive: true });
    const request = { location: folder, root: folder, workingDirectory: folder, edition };
    const { build } = createBuilder();
    const items = readdirSync(join(folder, 'items')).sort();
    for (const item of [undefined, ...items.slice(0, rounds(3)), undefined]) {
      if (item) appendFileSync(join(folder, 'items', item), '\n\nEn ny linje til sidst.\n');
      const warm = await build(request);
      const cold = await buildMeeting(request);
      expect(warm.diagnostics).toEqual(cold.diagnostics);
      expect(Buffer.compare(warm.files[0]!.bytes, cold.files[0]!.bytes)).toBe(0);
    }
  });
});

describe('a text that is open in an editor', () => {
  it('is read instead of what is on disk, by checks and builds', async () => {
    cpSync('examples/direktionen', folder, { recursive: true });
    const request = { location: folder, root: folder, workingDirectory: folder, edition: 'full' as const };
    const [item = ''] = readdirSync(join(folder, 'items')).sort();
    const path = join(realpathSync(folder), 'items', item);
    const text = `${readFileSync(path, 'utf8')}\n\nSe [punktet](item:findes-ikke).\n`;
    const builder = createBuilder();
    await builder.check(request);
    const open = await builder.check({ ...request, texts: new Map([[path, text]]) });
    expect((await builder.build(request)).diagnostics).toEqual([]);
    writeFileSync(path, text);
    const saved = await checkMeeting(request);
    expect(saved.diagnostics.map(({ code }) => code)).toEqual(['item-unknown']);
    expect(open.diagnostics).toEqual(saved.diagnostics);
  });
});

describe('the print of a page', () => {
  it('is the same as long as the page looks the same, and another where anything on it does', async () => {
    cpSync('examples/direktionen', folder, { recursive: true });
    const request = {
      location: folder,
      root: folder,
      workingDirectory: folder,
      edition: 'full' as const,
      areas: true,
    };
    const { build } = createBuilder();
    const printsOf = async () => (await build(request)).files[0]!.prints!;
    const before = await printsOf();
    const item = readdirSync(join(folder, 'items')).sort()[2]!;
    const path = join(folder, 'items', item);
    const text = readFileSync(path, 'utf8');
    const body = text.indexOf('\n---\n');
    const prose = /^\p{L}.{30,}$/mu.exec(text.slice(body))![0];
    writeFileSync(path, text.replace(prose, prose.replace('e', 'o')));
    const after = await printsOf();
    expect(after).toHaveLength(before.length);
    expect(after.filter((print, page) => print !== before[page])).toHaveLength(1);
    expect((await buildMeeting(request)).files[0]!.prints).toEqual(after);
    writeFileSync(path, text);
    expect(await printsOf()).toEqual(before);
    // A new title is in the running lines of every page but the cover.
    const meeting = join(folder, 'meeting.md');
    writeFileSync(meeting, readFileSync(meeting, 'utf8').replace(/^title: .*$/m, 'title: Another body'));
    const renamed = await printsOf();
    expect(renamed.filter((print, page) => print === before[page])).toEqual([]);
  });
});
