import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';
import type { Job } from '../../src/commands/job.ts';
import { startProgress } from '../../src/commands/progress.ts';
import { runJobs } from '../../src/commands/run-jobs.ts';
import { testHost } from './host.ts';
import { folderWith, meetingFiles } from './temporary.ts';

const items = (count: number) =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => [
      `items/${100 + index}-x.md`,
      `---\ntitle: Item ${index}\n---\n`,
    ]),
  );

it.each([
  [1, 'check', 1, false],
  [100, 'check', 1, true],
  [1, 'build', 1, true],
  [1, 'check', 10, true],
])(
  'on a terminal, with %i items, to %s %i meetings takes threads: %s',
  async (count, what, meetings, takes) => {
    const folder = folderWith({ ...meetingFiles(), ...items(count) });
    const request = { location: folder, root: folder, workingDirectory: folder, edition: 'full' } as const;
    const job: Job = { request, ...(what === 'build' && { target: { folder, root: folder } }) };
    let asked = false;
    const host = testHost({
      isTerminal: true,
      program: pathToFileURL(`${folder}/`),
      beforeThreads() {
        asked = true;
        throw new Error('no thread is started');
      },
    });
    const progress = startProgress(meetings, { edition: 'full', reporter: 'text' }, host);
    const results = runJobs(
      Array.from({ length: meetings }, () => job),
      host,
      progress,
    );
    await results.next().catch(() => undefined);
    expect(asked).toBe(takes);
  },
);
