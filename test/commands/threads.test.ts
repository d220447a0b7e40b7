import { describe, expect, it } from 'vitest';
import { overThreads } from '../../src/commands/threads.ts';

const script = new URL('worker.mjs', import.meta.url);

async function results(jobs: readonly object[], count: number, steps: unknown[] = []): Promise<unknown[]> {
  const all: unknown[] = [];
  const threads = { script, count, onStep: (job: object, step: unknown) => steps.push([job, step]) };
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
    for await (const result of overThreads(jobs(), { script, count: 1, onStep() {} }))
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

  it('end all of it with a fault, and give what stands before it', async () => {
    const all: unknown[] = [];
    const jobs = [{ give: 'a' }, { fault: 'broken' }, { wait: 5000, give: 'c' }];
    const run = async () => {
      for await (const result of overThreads(jobs, { script, count: 3, onStep() {} })) all.push(result);
    };
    await expect(run()).rejects.toThrow('broken');
    expect(all).toEqual(['a']);
  });

  it('end with a fault where a thread dies', async () => {
    await expect(results([{ die: true }], 1)).rejects.toThrow('died');
  });
});
