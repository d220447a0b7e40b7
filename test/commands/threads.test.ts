import { describe, expect, it } from 'vitest';
import { overThreads } from '../../src/commands/threads.ts';

const ways = {
  script: new URL('worker.mjs', import.meta.url),
  lost: () => 'lost',
  failed: (_: unknown, fault: unknown) => (fault as Error).message,
};

async function results(jobs: readonly object[], count: number, steps: unknown[] = []): Promise<unknown[]> {
  const all: unknown[] = [];
  const threads = { ...ways, count, onStep: (job: object, step: unknown) => steps.push([job, step]) };
  for await (const result of overThreads(jobs, threads)) all.push(result);
  return all;
}

describe('jobs over threads', () => {
  it('give their results in the order of the jobs, whichever is done first', async () => {
    const jobs = [{ wait: 200, give: 'a' }, { wait: 0, give: 'b' }, { wait: 50, give: 'c' }, { give: 'd' }];
    expect(await results(jobs, 3)).toEqual(['a', 'b', 'c', 'd']);
  });

  it('are more than the threads, or fewer', async () => {
    const jobs = Array.from({ length: 20 }, (_, give) => ({ give }));
    expect(await results(jobs, 2)).toEqual(jobs.map(({ give }) => give));
    expect(await results(jobs.slice(0, 1), 8)).toEqual([0]);
    expect(await results([], 8)).toEqual([]);
  });

  it('are taken one by one, each when a thread is free', async () => {
    let taken = 0;
    function* jobs() {
      for (; taken < 20; taken++) yield { give: taken };
    }
    const seen: unknown[] = [];
    for await (const result of overThreads(jobs(), { ...ways, count: 1, onStep() {} }))
      seen.push([result, taken]);
    expect(seen[0]).toEqual([0, 1]);
    expect(seen.at(-1)).toEqual([19, 20]);
  });

  it('say which step they are at', async () => {
    const steps: unknown[] = [];
    const job = { step: 'render', give: 1 };
    await results([job], 1, steps);
    expect(steps).toEqual([[job, 'render']]);
  });

  it('at which the program fails do not keep the others from being done', async () => {
    const jobs = [
      { give: 'a' },
      { fault: 'broken' },
      { die: true },
      { give: 'c' },
      { die: true },
      { give: 'd' },
    ];
    for (const count of [1, 3])
      expect(await results(jobs, count)).toEqual(['a', 'broken', 'died', 'c', 'died', 'd']);
  });

  it.each([{ exit: 0 }, { exit: 1 }, { die: 'ERR_WORKER_OUT_OF_MEMORY' }])(
    'whose thread ends are told of, and the others are done: %j',
    async end => {
      const jobs = [{ give: 'a' }, end, { give: 'b' }, end, { give: 'c' }, end];
      for (const count of [1, 2])
        expect(await results(jobs, count)).toEqual(['a', 'lost', 'b', 'lost', 'c', 'lost']);
    },
  );

  it('that can not be taken end all of it, when their turn comes', async () => {
    function* jobs() {
      yield { give: 'a' };
      yield { give: 'b' };
      throw new Error('broken');
    }
    const seen: unknown[] = [];
    const run = async () => {
      for await (const result of overThreads(jobs(), { ...ways, count: 1 })) seen.push(result);
    };
    await expect(run()).rejects.toThrow('broken');
    expect(seen).toEqual(['a', 'b']);
  });

  it('end their threads when no more results are wanted', async () => {
    for await (const result of overThreads([{ give: 'a' }, { wait: 60_000 }], { ...ways, count: 2 })) {
      expect(result).toBe('a');
      break;
    }
  });
});
