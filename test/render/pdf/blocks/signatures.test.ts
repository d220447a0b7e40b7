import { expect, test } from 'vitest';
import type { Block } from '../../../../src/document/document.ts';
import { setBlocks } from '../../../../src/render/pdf/blocks/blocks.ts';
import { within } from '../../../../src/render/pdf/flow.ts';
import { paginate } from '../../../../src/render/pdf/layout/paginate.ts';
import { builtInStyles } from '../documents/built-in-styles.ts';
import { flowOf } from './flow-of.ts';
import { frameOf, painted } from './painted-texts.ts';

const text = (value: string) => [{ role: 'text', value }] as const;

/** Where the names of so many signatories are painted, and what is signed. */
function placesOf(count: number, template: string) {
  const style = builtInStyles[template]!;
  const block: Block = {
    role: 'signatures',
    labels: { signature: 'Underskrift:', date: 'Dato' },
    of: text('Udvalget'),
    fields: false,
    signatories: Array.from({ length: count }, (_, index) => ({ name: text(`Navn${index}`) })),
  };
  const frame = frameOf(style.page);
  const strips = setBlocks([block], within(flowOf(style), { part: 'signature-page' }));
  const { texts } = painted(paginate(strips, frame, { page: 0, top: frame.top }));
  const names = texts.filter(run => run.text.startsWith('Navn'));
  return { names, of: texts.find(run => run.text.startsWith('Udvalget'))!, page: style.page };
}

test.each(Object.keys(builtInStyles))(
  'in %s, signatures stand under what is signed, in two columns where there are more than four',
  template => {
    const { names: four, of } = placesOf(4, template);
    expect(new Set(four.map(({ left }) => left))).toEqual(new Set([of.left]));
    expect(four[0]!.baseline).toBeGreaterThan(of.baseline);
    const { names: five, page } = placesOf(5, template);
    expect(five.map(({ text: name }) => name)).toEqual(['Navn0', 'Navn1', 'Navn2', 'Navn3', 'Navn4']);
    const [left, right] = [five[0]!.left, five[1]!.left];
    expect(five.map(run => run.left)).toEqual([left, right, left, right, left]);
    expect(five[1]!.baseline).toBe(five[0]!.baseline);
    expect(right).toBeGreaterThan(five[0]!.right);
    expect(Math.max(...five.map(run => run.right))).toBeLessThan(page.width - page.margins[1]);
  },
);
