import { expect, it } from 'vitest';
import { sameOutputs } from '../../src/commands/failed-job.ts';
import type { Job } from '../../src/commands/job.ts';

function job(location: string, target: Job['target']): Job {
  return { request: { location, root: '/m', workingDirectory: '/m', edition: 'full' }, target };
}

it('finds folders that are one but for case or the way their letters are stored', () => {
  const jobs = [
    job('/m/Åsum', { folder: '/out/Åsum', root: '/' }),
    job('/m/b', { folder: '/out/b', root: '/' }),
    job('/m/a\u030asum', { folder: '/out/a\u030asum', root: '/' }),
  ];
  const clashes = sameOutputs(jobs);
  expect([...clashes.keys()]).toEqual([2]);
  expect(clashes.get(2)).toMatchObject({
    refused: true,
    diagnostics: [
      { code: 'output-twice', place: { file: 'a\u030asum/meeting.md' }, data: { other: 'Åsum' } },
    ],
  });
});

it('finds nothing among other targets', () => {
  expect(
    sameOutputs([job('/m/a', 'memory'), job('/m/b', { file: '/x.pdf' }), job('/m/c', undefined)]).size,
  ).toBe(0);
});
