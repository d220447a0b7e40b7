import { rmSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { buildMeeting } from '../../src/build.ts';
import type { Built } from '../../src/built.ts';
import { compose } from '../../src/compose/compose.ts';
import { publicEdition } from '../../src/edition/public.ts';
import { languages } from '../../src/languages/index.ts';
import { type FormatName, formats } from '../../src/render/index.ts';
import { blankMeeting, verify } from '../../src/verify/verify.ts';
import { makeFolder } from '../read/make-folder.ts';
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

/** 200 meetings of which any part may be closed: nothing withheld in any byte, no false alarm (issue 21). */
it('publishes random meetings in every format without what they withhold', async () => {
  await fc.assert(
    fc.asyncProperty(randomMeeting, async meeting => {
      const built = await build(meeting);
      expect(built.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
      const known = JSON.stringify(built.meeting);
      const [word] = meeting.withheld.filter(each => known.includes(each));
      for (const [index, name] of names.entries()) {
        const file = Buffer.from(built.files[index]!.bytes).toString();
        expect(meeting.withheld.filter(each => file.includes(each))).toEqual([]);
        // No open text is lost; a calendar has few of them.
        if (name !== 'ics') expect(meeting.open.filter(each => !file.includes(each))).toEqual([]);
        if (!word) continue;
        for (const [before, after] of leaky[name]!) {
          const changed = file.replace(before, () => after.replace('$', word));
          expect(changed).not.toBe(file);
          expect(await foundIn(changed, name, built)).toEqual(['leak']);
        }
      }
    }),
    { numRuns: 200 },
  );
}, 600_000);

async function build({ files }: RandomMeeting): Promise<Built> {
  const folder = makeFolder(files);
  try {
    return await buildMeeting({
      location: folder,
      root: folder,
      workingDirectory: folder,
      edition: 'public',
      formats: names,
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function foundIn(
  file: string,
  name: FormatName,
  { meeting, template }: Built,
): Promise<readonly string[]> {
  const renderer = await formats[name].load();
  const blank = () => compose(blankMeeting(publicEdition(meeting!)), template!, languages[meeting!.language]);
  const read = () => renderer.read({ bytes: Buffer.from(file) });
  return verify(read, meeting!, { blank }).map(({ code }) => code);
}
