import { rmSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type Built, buildMeeting, type Edition } from '../../src/build.ts';
import { search } from '../edition/traces.ts';
import { makeFolder } from '../read/make-folder.ts';
import { type RandomMeeting, randomMeeting } from './random-meeting.ts';

const templates = ['standard', 'kommune', 'board'] as const;

/** 200 meetings of which any part may be closed: no leak, no false alarm, no open text lost (issue 3). */
it('publishes random meetings without what they withhold, and with all else', async () => {
  await fc.assert(
    fc.asyncProperty(randomMeeting, fc.constantFrom(...templates), async (meeting, template) => {
      const built = await build(meeting, 'public', template);
      const errors = built.diagnostics.filter(({ severity }) => severity === 'error');
      expect(errors).toEqual([]);
      const file = await search(built.file!.bytes);
      expect(meeting.withheld.filter(word => file.tracesOf(word).length > 0)).toEqual([]);
      expect(meeting.open.filter(word => !file.shows(word))).toEqual([]);
    }),
    { numRuns: Number(process.env.RUNS ?? 200), endOnFailure: process.env.NOSHRINK === '1' },
  );
}, 1_200_000);

async function build({ files }: RandomMeeting, edition: Edition, template: string): Promise<Built> {
  const folder = makeFolder(files);
  try {
    return await buildMeeting({
      location: folder,
      root: folder,
      workingDirectory: folder,
      edition,
      template,
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
