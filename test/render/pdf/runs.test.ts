import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, Part } from '../../../src/document/document.ts';
import { PageMemory } from '../../../src/render/pdf/page-memory.ts';
import { Runs } from '../../../src/render/pdf/runs.ts';
import { flowOf } from './blocks/flow-of.ts';
import { builtInStyles } from './documents/built-in-styles.ts';

const style = builtInStyles.standard!;
const [top, , below] = style.page.margins;
const frame = { top, bottom: style.page.height - below };

/** An item with so many paragraphs of a line. */
function item(
  number: number,
  lines: number,
  start: Part['start'] = 'fit',
  more: readonly Block[] = [],
): Part {
  const paragraph: Block = {
    role: 'paragraph',
    leadIn: false,
    inlines: [{ role: 'text', value: `Punkt ${number}` }],
  };
  return { role: 'item', id: `item-${number}`, start, blocks: [...Array(lines).fill(paragraph), ...more] };
}

function runsOf(parts: readonly Part[], memory?: PageMemory): readonly (readonly string[])[] {
  return [...new Runs(flowOf(style), frame, memory).of(parts)].map(run => run.map(({ id }) => id.slice(5)));
}

describe('parts that share pages', () => {
  it('are those that fit whole on what is left', () => {
    expect(runsOf([item(1, 8), item(2, 8), item(3, 40), item(4, 2), item(5, 8)])).toEqual([
      ['1', '2'],
      ['3', '4', '5'],
    ]);
  });

  it('are never those that begin a page, in their midst or themselves', () => {
    const broken = [{ role: 'page-break' }, { role: 'rule' }] as const;
    expect(runsOf([item(1, 2), item(2, 2, 'page'), item(3, 2, 'fit', broken), item(4, 2)])).toEqual([
      ['1'],
      ['2'],
      ['3', '4'],
    ]);
  });

  it('fit after parts that follow each other too', () => {
    expect(runsOf([item(1, 2), item(2, 40, 'follow'), item(3, 3), item(4, 40), item(5, 2)])).toEqual([
      ['1', '2', '3'],
      ['4', '5'],
    ]);
  });

  it('are the same where their heights are known', () => {
    const parts = fc.array(
      fc.tuple(
        fc.integer({ min: 1, max: 45 }),
        fc.constantFrom<Part['start']>('fit', 'fit', 'page', 'follow'),
      ),
      { minLength: 1, maxLength: 12 },
    );
    fc.assert(
      fc.property(parts, described => {
        const items = described.map(([lines, start], index) => item(index, lines, start));
        const memory = new PageMemory();
        const first = runsOf(items);
        expect(runsOf(items, memory)).toEqual(first);
        expect(runsOf(items, memory)).toEqual(first);
        expect(first.flat()).toEqual(items.map(({ id }) => id.slice(5)));
      }),
      { numRuns: 40 },
    );
  });
});
