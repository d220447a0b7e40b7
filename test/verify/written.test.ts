import { rmSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { buildMeeting } from '../../src/build.ts';
import { compose } from '../../src/compose/compose.ts';
import { publicEdition } from '../../src/edition/public.ts';
import { languages } from '../../src/languages/index.ts';
import type { Meeting } from '../../src/meeting/meeting.ts';
import { formats } from '../../src/render/index.ts';
import { renderPdf } from '../../src/render/pdf/render-pdf.ts';
import { blankMeeting, verify } from '../../src/verify/verify.ts';
import { standingIn } from '../../src/verify/written.ts';
import { makePng } from '../pictures/make-png.ts';
import { makeFolder } from '../read/make-folder.ts';

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

const open = 'https://www.example.org/plan?a=1&b=2';
const closed = 'https://intranet.example/staff/holm';

/** An open item in which each way to write an address stands, and withheld ones in each kind of block. */
const body = `See [it](https://www.example.org/plan?a=1&amp;b=2), <https://www.example.org/b>, www.example.org/c,
a@example.org, [d](https://www.example.org/a\\_b), [e][e] and[^1]. ![f](../pictures/a%20b.png)

:::closed
[x]: ${closed}

See [x] ![y][y] ![z](../pictures/z.png)

[y]: <../pictures/y.png> "title"
:::

:::decision
> [w]:
> https://intranet.example/w

[w]
:::

[e]: https://www.example.org/e

[^1]: See <https://www.example.org/note>.
`;

describe('what open text got from elsewhere', () => {
  it('is none in a meeting that is read as it should be', async () => {
    expect(await told(meeting => meeting)).toEqual([]);
  });

  it.each([closed, 'https://intranet.example/w'])('is found as the address of a link: %s', async address => {
    expect(await told(meeting => replaced(meeting, open, address))).toEqual([
      expect.stringContaining('intranet'),
    ]);
  });

  it.each(['../pictures/y.png', '../pictures/z.png'])('is found as a picture: %s', async file => {
    expect(await told(meeting => replaced(meeting, '../pictures/a%20b.png', file))).toEqual([file]);
  });

  it('is found where a passage is taken for open text', async () => {
    const opened = (meeting: Meeting) => replaced(meeting, 'closed', 'blockquote');
    expect((await told(opened)).length).toBeGreaterThan(0);
  });
});

describe('an address stands in a text', () => {
  it.each([
    ['https://a.dk/?x=1&y', 'a <https://a.dk/?x=1&amp;y> b'],
    ['https://a.dk/ø', '[a](https://a.dk/%C3%B8)'],
    ['https://a.dk/b_c', '[a]:\n  https://a.dk/b\\_c'],
    ['http://www.a.dk', 'www.a.dk.'],
    ['mailto:a@b.dk', 'a@b.dk'],
    ['https://a.dk/(b', 'https&#58;//a.dk/&#x28;b'],
    ['https://a.dk/ö', 'https://a.dk/&ouml;'],
  ])('%s', (address, text) => {
    expect(standingIn(text, [address])).toEqual(new Set([address]));
  });

  it('or not', () => {
    expect(standingIn('See https://a.dk/b', ['https://a.dk/c', 'https://b.dk'])).toEqual(new Set());
  });
});

/** What verify says of the file of a meeting that the parse stage got wrong. */
async function told(fault: (meeting: Meeting) => Meeting): Promise<readonly string[]> {
  const folder = makeFolder({
    'meeting.md': '---\ntitle: Board\ndate: 2026-10-07\nlanguage: en\nstatus: open\n---\n',
    'items/1-budget.md': `---\ntitle: Budget\n---\n\n${body}`,
    'pictures/a b.png': makePng({}),
    'pictures/y.png': makePng({ width: 6 }),
    'pictures/z.png': makePng({ width: 7 }),
  });
  folders.push(folder);
  const built = await buildMeeting({
    location: folder,
    root: folder,
    workingDirectory: folder,
    edition: 'public',
  });
  expect(built.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  const template = built.template!;
  const meeting = fault(built.meeting!);
  const pdf = await formats.pdf.load();
  const document = compose(publicEdition(meeting), template, languages.en);
  const found = pdf.read((await renderPdf(document, template.style, {})).output);
  const blank = () => compose(blankMeeting(publicEdition(meeting)), template, languages.en);
  const diagnostics = verify(() => found, meeting, { blank, sources: built.sources });
  return diagnostics.map(({ data }) => ('text' in data ? String(data.text) : ''));
}

/** With another value for one: an address, or a type of block. */
function replaced(meeting: Meeting, from: string, to: string): Meeting {
  const seen = (value: unknown): unknown => {
    if (value === from) return to;
    if (Array.isArray(value)) return value.map(seen);
    if (typeof value !== 'object' || value === null || ArrayBuffer.isView(value)) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, seen(inner)]));
  };
  return seen(meeting) as Meeting;
}
