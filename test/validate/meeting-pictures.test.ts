import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Image } from 'mdast';
import { afterAll, expect, it } from 'vitest';
import { walk } from '../../src/validate/bodies.ts';
import { makePng } from '../pictures/make-png.ts';
import { told, validated } from './validated.ts';

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'agenda-meeting-')));
afterAll(() => rmSync(folder, { recursive: true }));
mkdirSync(join(folder, 'items'));
for (const [index, name] of ['logo.png', 'Map A.png', 'items/near.png'].entries()) {
  writeFileSync(join(folder, name), makePng({ width: index + 1 }));
}
const start = 'title: Board\ndate: 2025-06-04\nlanguage: en';

it('pictures are read wherever a text may have one', async () => {
  const { value, diagnostics } = await validated({
    folder,
    meeting: `---\n${start}\nlogo: logo.png\ntimetable:\n  - title: Talk\n    time: 9.00\n    note: "![a](logo.png)"\n  - item: a\n    time: 10.00\n---\n![b](logo.png)\n`,
    items: {
      '1-a':
        '---\ntitle: A\n---\n> - *![c](near.png)*\n\n| t |\n| --- |\n| ![d](../Map%20A.png) |\n\n:::closed\n![e](<../Map A.png>)\n:::\n',
    },
  });
  expect(told(diagnostics)).toEqual([]);
  const images: Image[] = [];
  const slotNotes = value!.slots.flatMap(({ note = [] }) => note);
  walk([...slotNotes, ...value!.note, ...value!.items[0]!.body], node => {
    if (node.type === 'image') images.push(node);
  });
  expect(images.map(({ alt, data }) => [alt, data?.picture?.width])).toEqual([
    ['a', 1],
    ['b', 1],
    ['c', 3],
    ['d', 2],
    ['e', 2],
  ]);
  expect(value?.logo).toMatchObject({ format: 'png', width: 1, location: join(folder, 'logo.png') });
});

it('pictures that can not be used are told where they stand, and the others are read', async () => {
  const { value, diagnostics } = await validated({
    folder,
    meeting: `${start}\nlogo: Logo.png`,
    items: { '1-a': '---\ntitle: A\n---\n![](near.png) ![x](logo.png)\n\n![y](../map%20a.png)\n' },
  });
  expect(told(diagnostics)).toEqual([
    'meeting.md:5:7 picture-name Logo.png logo.png',
    'items/1-a.md:4:1 picture-alt near.png',
    'items/1-a.md:4:15 picture-missing logo.png ../logo.png true',
    'items/1-a.md:6:1 picture-name ../map%20a.png ../Map%20A.png',
  ]);
  expect(value?.logo).toBeUndefined();
});

it('the logo of defaults.md lies beside it', async () => {
  const other = await validated({
    folder,
    meeting: start,
    defaults: 'logo: ../logo.png',
    items: { '1-a': 'title: A' },
  });
  expect(told(other.diagnostics)).toEqual(['../defaults.md:2:7 picture-outside ../logo.png defaults']);
  const found = await validated({
    folder,
    meeting: start,
    defaults: 'logo: logo.png',
    items: { '1-a': 'title: A' },
  });
  expect(found.value?.logo?.width).toBe(1);
});

it('a logo is no address, and may be meant by the name of its file alone', async () => {
  const ofLogo = async (logo: string) =>
    told(
      (await validated({ folder, meeting: `${start}\nlogo: ${logo}`, items: { '1-a': 'title: A' } }))
        .diagnostics,
    );
  expect(await ofLogo('https://example.org/logo.png')).toEqual([
    'meeting.md:5:7 picture-scheme https://example.org/logo.png meeting',
  ]);
  expect(await ofLogo('pictures\\logo.png')).toEqual([
    'meeting.md:5:7 picture-missing pictures\\logo.png logo.png false',
  ]);
});
