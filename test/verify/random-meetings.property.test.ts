import { rmSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { buildMeeting } from '../../src/build.ts';
import type { Built, BuiltFile } from '../../src/built.ts';
import { compose } from '../../src/compose/compose.ts';
import { publicEdition } from '../../src/edition/public.ts';
import { languages } from '../../src/languages/index.ts';
import { type FormatName, formats } from '../../src/render/index.ts';
import type { FoundText } from '../../src/render/renderer.ts';
import { builtInNames } from '../../src/template/built-in.ts';
import { blankMeeting, verify } from '../../src/verify/verify.ts';
import { search } from '../edition/traces.ts';
import { makeFolder } from '../read/make-folder.ts';
import { rounds } from '../rounds.ts';
import { type RandomMeeting, randomMeeting } from './random-meeting.ts';

/** How a file of a format could give a word away; the word stands for `$`. */
const leaky: Readonly<Partial<Record<FormatName, readonly (readonly [before: string, after: string])[]>>> = {
  html: [
    ['<main>', '<main>$'],
    ['<main>', '<main title="$">'],
    ['<main>', '<!--$--><main>'],
  ],
  ics: [
    ['STATUS:', 'COMMENT:$\r\nSTATUS:'],
    ['UID:', 'UID:$-'],
    ['DTSTART:', 'DTSTART;X-NAME=$:'],
    ['DESCRIPTION:', 'DESCRIPTION:$\\n'],
  ],
  json: [['"items": [', '"secret": "$", "items": [']],
};
const names = Object.keys(leaky) as FormatName[];

/** `notice` leaves out fields of items, whose words are then no loss. */
const templates = builtInNames().filter(name => name !== 'notice');

/** 200 meetings of which any part may be closed: no leak in any format, no false alarm, no open text lost (issues 3, 21). */
it('publishes random meetings in every format without what they withhold, and with all else', async () => {
  await fc.assert(
    fc.asyncProperty(randomMeeting, fc.constantFrom(...templates), async (meeting, template) => {
      const built = await build(meeting, template);
      expect(built.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
      const [pdf, ...others] = built.files;
      const file = await search(pdf!.bytes);
      expect(meeting.withheld.filter(word => file.tracesOf(word).length > 0)).toEqual([]);
      expect(meeting.open.filter(word => !file.shows(word))).toEqual([]);
      // What nothing refers to is in no Meeting.
      const known = JSON.stringify(built.meeting);
      const words = meeting.withheld.filter(word => known.includes(word)).slice(0, 3);
      for (const word of words) expect(foundIn(await withWord(word, pdf!), built)).toEqual(['leak']);
      for (const { format, bytes } of others) await expectNothing(meeting, words[0], format, bytes, built);
    }),
    { numRuns: rounds(200) },
  );
}, 600_000);

async function expectNothing(
  { withheld, open }: RandomMeeting,
  word: string | undefined,
  format: FormatName,
  bytes: Uint8Array,
  built: Built,
): Promise<void> {
  const file = Buffer.from(bytes).toString();
  expect(withheld.filter(each => file.includes(each))).toEqual([]);
  // No open text is lost; a calendar has few of them.
  if (format !== 'ics') expect(open.filter(each => !file.includes(each))).toEqual([]);
  if (!word) return;
  const renderer = await formats[format].load();
  for (const [before, after] of leaky[format]!) {
    const changed = file.replace(before, () => after.replace('$', word));
    expect(changed).not.toBe(file);
    expect(foundIn(renderer.read({ bytes: Buffer.from(changed) }), built)).toEqual(['leak']);
  }
}

async function build({ files }: RandomMeeting, template: string): Promise<Built> {
  const folder = makeFolder(files);
  try {
    const request = {
      location: folder,
      root: folder,
      workingDirectory: folder,
      edition: 'public',
      template,
      formats: ['pdf', ...names],
    } as const;
    return await buildMeeting(request);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What is read of a PDF with one word more on its first page. */
async function withWord(word: string, { bytes }: BuiltFile): Promise<readonly FoundText[]> {
  const [first, ...others] = (await formats.pdf.load()).read({ bytes });
  return [{ ...first!, text: `${first!.text}\n${word}` }, ...others];
}

function foundIn(read: readonly FoundText[], { meeting, template }: Built): readonly string[] {
  const blank = () => compose(blankMeeting(publicEdition(meeting!)), template!, languages[meeting!.language]);
  return verify(() => read, meeting!, { blank }).map(({ code }) => code);
}
