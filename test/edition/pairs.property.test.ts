import { rmSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { buildMeeting } from '../../src/build.ts';
import type { Built } from '../../src/built.ts';
import { builtInNames } from '../../src/template/built-in.ts';
import { makeFolder } from '../read/make-folder.ts';
import { rounds } from '../rounds.ts';
import { type Pair, randomPair } from './random-pair.ts';
import { search } from './traces.ts';

/** `ROUNDS=25` tries a thousand (issue 16). */
it('gives meetings that differ in what is withheld alone the same public bytes', async () => {
  await fc.assert(
    fc.asyncProperty(randomPair, fc.constantFrom(...builtInNames()), async (pair, template) => {
      const [a, b] = [await build(pair, 0, template), await build(pair, 1, template)];
      expect(errorsOf(a)).toEqual([]);
      expect(errorsOf(b)).toEqual([]);
      expect(Buffer.from(a.files[0]!.bytes).equals(b.files[0]!.bytes)).toBe(true);
      const file = await search(a.files[0]!.bytes);
      expect(pair.withheld[0].filter(word => file.tracesOf(word).length > 0)).toEqual([]);
      expect(file.tracesOf('closed.example')).toEqual([]);
    }),
    { numRuns: rounds(40), endOnFailure: true },
  );
}, 3_600_000);

function errorsOf({ diagnostics }: Built) {
  return diagnostics.filter(({ severity }) => severity === 'error');
}

async function build({ files }: Pair, which: 0 | 1, template: string): Promise<Built> {
  const folder = makeFolder(files[which]);
  try {
    const request = { location: folder, root: folder, workingDirectory: folder, template } as const;
    return await buildMeeting({ ...request, edition: 'public' });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
