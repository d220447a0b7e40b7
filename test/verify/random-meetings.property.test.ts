import { rmSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { buildMeeting } from '../../src/build.ts';
import type { Built } from '../../src/built.ts';
import { compose } from '../../src/compose/compose.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { publicEdition } from '../../src/edition/public.ts';
import { languages } from '../../src/languages/index.ts';
import { formats } from '../../src/render/index.ts';
import { blankMeeting, verify } from '../../src/verify/verify.ts';
import { search } from '../edition/traces.ts';
import { makeFolder } from '../read/make-folder.ts';
import { type RandomMeeting, randomMeeting } from './random-meeting.ts';

const templates = ['standard', 'kommune', 'board'] as const;

/** 200 meetings of which any part may be closed: no leak, no false alarm, no open text lost (issue 3). */
it('publishes random meetings without what they withhold, and with all else', async () => {
  await fc.assert(
    fc.asyncProperty(randomMeeting, fc.constantFrom(...templates), async (meeting, template) => {
      const built = await build(meeting, template);
      expect(built.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
      const file = await search(built.files[0]!.bytes);
      expect(meeting.withheld.filter(word => file.tracesOf(word).length > 0)).toEqual([]);
      expect(meeting.open.filter(word => !file.shows(word))).toEqual([]);
      // What nothing refers to is in no Meeting.
      const known = JSON.stringify(built.meeting);
      for (const word of meeting.withheld.filter(word => known.includes(word)).slice(0, 3))
        expect((await verifiedWith(word, built)).map(({ code }) => code)).toEqual(['leak']);
    }),
    { numRuns: 200 },
  );
}, 600_000);

async function build({ files }: RandomMeeting, template: string): Promise<Built> {
  const folder = makeFolder(files);
  try {
    const request = {
      location: folder,
      root: folder,
      workingDirectory: folder,
      edition: 'public',
      template,
    } as const;
    return await buildMeeting(request);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** What verify says of the file with one word more on its first page. */
async function verifiedWith(
  word: string,
  { files: [file], meeting, template }: Built,
): Promise<readonly Diagnostic[]> {
  const found = (await formats.pdf.load()).read({ bytes: file!.bytes });
  const [first, ...others] = found;
  const leaky = [{ ...first!, text: `${first!.text}\n${word}` }, ...others];
  const blank = () => compose(blankMeeting(publicEdition(meeting!)), template!, languages[meeting!.language]);
  return verify(() => leaky, meeting!, { blank });
}
