import { rmSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { buildMeeting } from '../../src/build.ts';
import type { Built } from '../../src/built.ts';
import type { FormatName } from '../../src/render/index.ts';
import { builtInNames } from '../../src/template/built-in.ts';
import { makeFolder } from '../read/make-folder.ts';
import { rounds } from '../rounds.ts';
import { type Pair, randomPair } from './random-pair.ts';
import { search } from './traces.ts';

const formats: readonly FormatName[] = ['pdf', 'html', 'json', 'ics'];

/** `ROUNDS=25` tries a thousand (issue 16). */
it('gives meetings that differ in what is withheld alone the same public bytes', async () => {
  await fc.assert(
    fc.asyncProperty(randomPair, fc.constantFrom(...builtInNames()), async (pair, template) => {
      const [a, b] = [await build(pair, 0, template), await build(pair, 1, template)];
      expect(errorsOf(a)).toEqual([]);
      expect(errorsOf(b)).toEqual([]);
      const words = [...pair.withheld[0], 'closed.example'];
      expect(a.files.map(({ format }) => format)).toEqual(formats);
      for (const [index, { format, bytes }] of a.files.entries()) {
        expect([format, Buffer.from(bytes).equals(b.files[index]!.bytes)]).toEqual([format, true]);
        const text = Buffer.from(bytes).toString().toLowerCase();
        expect(words.filter(word => text.includes(word.toLowerCase()))).toEqual([]);
      }
      const file = await search(a.files[0]!.bytes);
      expect(words.filter(word => file.tracesOf(word).length > 0)).toEqual([]);
    }),
    { numRuns: rounds(40), endOnFailure: true },
  );
}, 3_600_000);

function errorsOf({ diagnostics }: Built) {
  return diagnostics.filter(({ severity }) => severity === 'error');
}

async function build({ files }: Pair, which: 0 | 1, template: string): Promise<Built> {
  // The identifier of the calendar's event is made from the folder's name, too.
  const folder = makeFolder(
    Object.fromEntries(Object.entries(files[which]).map(([path, content]) => [`meeting/${path}`, content])),
  );
  try {
    const location = join(folder, 'meeting');
    const request = { location, root: location, workingDirectory: location, template } as const;
    return await buildMeeting({ ...request, edition: 'public', formats });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
