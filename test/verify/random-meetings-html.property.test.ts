import { rmSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { buildMeeting } from '../../src/build.ts';
import type { Built } from '../../src/built.ts';
import { compose } from '../../src/compose/compose.ts';
import { publicEdition } from '../../src/edition/public.ts';
import { languages } from '../../src/languages/index.ts';
import { html } from '../../src/render/html/html.ts';
import { blankMeeting, verify } from '../../src/verify/verify.ts';
import { makeFolder } from '../read/make-folder.ts';
import { type RandomMeeting, randomMeeting } from './random-meeting.ts';

/** 200 meetings of which any part may be closed: nothing withheld in any byte, no false alarm, no open text lost (issue 21). */
it('publishes pages of random meetings without what they withhold, and with all else', async () => {
  await fc.assert(
    fc.asyncProperty(randomMeeting, async meeting => {
      const built = await build(meeting);
      expect(built.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
      const page = Buffer.from(built.files[0]!.bytes).toString();
      expect(meeting.withheld.filter(word => page.includes(word))).toEqual([]);
      expect(meeting.open.filter(word => !page.includes(word))).toEqual([]);
      const known = JSON.stringify(built.meeting);
      const [word] = meeting.withheld.filter(each => known.includes(each));
      if (!word) return;
      for (const leaky of [`<main>${word}`, `<main title="${word}">`, `<!--${word}--><main>`])
        expect(foundIn(page.replace('<main>', leaky), built)).toEqual(['leak']);
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
      formats: ['html'],
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function foundIn(page: string, { meeting, template }: Built): readonly string[] {
  const blank = () => compose(blankMeeting(publicEdition(meeting!)), template!, languages[meeting!.language]);
  const read = () => html.read({ bytes: Buffer.from(page) });
  return verify(read, meeting!, { blank }).map(({ code }) => code);
}
