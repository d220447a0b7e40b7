import fc from 'fast-check';
import { expect, test } from 'vitest';
import { setBlocks } from '../../../../src/render/pdf/blocks/blocks.ts';
import { within } from '../../../../src/render/pdf/flow.ts';
import { lostText } from '../../../../src/render/pdf/layout/fill-pages.ts';
import { paginate } from '../../../../src/render/pdf/layout/paginate.ts';
import { heightOf } from '../../../../src/render/pdf/layout/strip.ts';
import { flowOf } from '../blocks/flow-of.ts';
import { frameOf } from '../blocks/painted-texts.ts';
import { builtInStyles } from '../documents/built-in-styles.ts';
import { randomDocument } from '../documents/random-document.ts';

test.each(Object.entries(builtInStyles))(
  'in %s, a block can be set again, in another width too',
  (_, style) => {
    const flow = flowOf(style);
    fc.assert(
      fc.property(randomDocument(style.cover), ({ parts }) => {
        for (const { blocks } of parts) {
          const strips = setBlocks(blocks, flow);
          expect(heightOf(setBlocks(blocks, within(flow, { width: flow.width * 0.8 })))).toBeGreaterThan(0);
          expect(setBlocks(blocks, flow)).toEqual(strips);
        }
      }),
      { numRuns: 3 },
    );
  },
);

test('what is set and stands on no page is known by its place', () => {
  const style = builtInStyles.kommune!;
  const frame = frameOf(style.page);
  const at = (line: number) => ({ file: 'a.md', start: { line, column: 1 }, end: { line, column: 9 } });
  const strips = setBlocks(
    [3, 7].map(line => ({
      role: 'paragraph',
      leadIn: false,
      inlines: [{ role: 'text', value: 'Tekst' }],
      place: at(line),
    })),
    flowOf(style),
  );
  const placed = paginate(strips, frame, { page: 0, top: frame.top });
  expect(lostText(strips, placed)).toEqual([]);
  expect(lostText(strips, placed.slice(0, 1))).toEqual([at(7)]);
});
