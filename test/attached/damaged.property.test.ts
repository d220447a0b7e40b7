import { resolve } from 'node:path';
import fc from 'fast-check';
import { beforeAll, expect, it } from 'vitest';
import { Unreadable } from '../../src/attached/foreign-pdf.ts';
import { readPages } from '../../src/attached/read-pages.ts';
import { buildMeeting } from '../../src/build.ts';
import { rounds } from '../rounds.ts';
import { onePage } from './make-pdf.ts';

const words = { link: 'Side', picture: 'Billede uden tekst' };
let whole: readonly Uint8Array[];

beforeAll(async () => {
  const location = resolve('examples/board/agenda');
  const request = { location, root: location, workingDirectory: location, edition: 'full' } as const;
  const own = (await buildMeeting(request)).files[0]!.bytes;
  const messy = onePage(
    'q /OC /L BDC BT /F1 9 Tf 9 9 Td (a) Tj ET EMC Q',
    '/Properties<</L 6 0 R>>/XObject<</X 7 0 R>>/Annots[<</Subtype/Link/Rect[1 1 9 9]/A<</S/URI/URI(https://a.example)>>>>]',
    ['<</Type/OCG>>', { entries: '/Type/XObject/Subtype/Form/BBox[0 0 9 9]', data: '/X Do', deflate: true }],
    '/OCProperties<</D<</OFF[6 0 R]>>>>/MarkInfo<</Marked true>>/StructTreeRoot<</K<</S/P/Pg 3 0 R/K 0>>>>',
  );
  whole = [own, messy];
});

/** Bytes that are changed, and where the file is cut off. */
const damage = fc.record({
  file: fc.nat(1),
  cut: fc.option(fc.integer({ min: 1, max: 1000 }), { freq: 1 }),
  changes: fc.array(fc.tuple(fc.integer({ min: 1, max: 999_999 }), fc.nat(255)), { maxLength: 20 }),
});

it('a damaged file gives pages, or a reason', async () => {
  let [tried, read] = [0, 0];
  await fc.assert(
    fc.asyncProperty(damage, async ({ file, cut, changes }) => {
      tried++;
      const bytes = new Uint8Array(whole[file]!);
      for (const [at, value] of changes) bytes[at % bytes.length] = value;
      const damaged = cut === null ? bytes : bytes.slice(0, Math.floor((cut / 1000) * bytes.length));
      try {
        const { pages, objects, keys } = await readPages(damaged, words);
        read++;
        expect(pages.length).toBeGreaterThan(0);
        for (const { object, contents, key } of pages) {
          expect(Math.max(object, ...contents)).toBeLessThan(objects.length);
          expect(key).toBeLessThan(keys.length);
        }
      } catch (error) {
        expect(error).toBeInstanceOf(Unreadable);
      }
    }),
    { numRuns: rounds(150) },
  );
  expect(read).toBeGreaterThan(tried / 10);
});
