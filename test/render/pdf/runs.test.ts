import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, Part } from '../../../src/document/document.ts';
import { fillPages } from '../../../src/render/pdf/layout/fill-pages.ts';
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

  it('are those that no page holds, where the page before would else be nearly empty and one is saved', () => {
    const both = (lines: number, long: number) => runsOf([item(1, lines), item(2, long)]);
    expect(both(4, 40)).toEqual([['1', '2']]);
    expect(both(12, 40)).toEqual([['1'], ['2']]);
    expect(both(4, 29)).toEqual([['1'], ['2']]);
    expect(both(9, 58)).toEqual([['1'], ['2']]);
    expect(runsOf([item(1, 4), item(2, 40), item(3, 2), item(4, 40)])).toEqual([['1', '2', '3'], ['4']]);
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

const text = (value: string) => [{ role: 'text', value }] as const;

/** A cover with the facts of a council, so many members, and a note of so many paragraphs. */
function coverOf(members: number, notes: number): Part {
  const fields = ['Tid', 'Sted', 'Mødeleder', 'Sekretær', 'Afbud'].map(label => ({
    label,
    values: [text('Mette Aagaard Lund, Direktør for Børn og Skole')],
  }));
  const names = Array.from({ length: members }, (_, index) => text(`Medlem ${index}, Strandbæk Byråd`));
  const note = 'Spørgsmål til dagsordenen rettes til sekretariatet inden mødet. '.repeat(2);
  return {
    role: 'cover',
    id: 'cover',
    start: 'page',
    blocks: [
      { role: 'cover', kind: 'Dagsorden', title: text('Direktionen'), date: '4. juni 2025' },
      { role: 'fields', fields: [...fields, { label: 'Medlemmer', values: names }] },
      ...Array<Block>(notes).fill({ role: 'paragraph', leadIn: false, inlines: text(note) }),
    ],
  };
}

function coverPages(name: string, part: Part): number {
  const own = builtInStyles[name]!;
  const { page } = own;
  const ownFrame = { top: page.margins[0], bottom: page.height - page.margins[2] };
  const { strips } = new Runs(flowOf(own), ownFrame, undefined).take(part);
  return fillPages([strips], ownFrame).at(-1)!.page + 1;
}

describe('a cover', () => {
  it.each([
    ['clear', 7, 2],
    ['tablet', 8, 1],
  ] as const)(
    'of the template %s has its facts closer where they then fit its page',
    (name, members, notes) => {
      expect(coverPages(name, coverOf(members, notes))).toBe(1);
    },
  );

  const contents: Part = { ...item(1, 8, 'page'), role: 'contents' };
  const titles = (parts: readonly Part[]) => runsOf(parts.map((part, at) => ({ ...part, id: `part-${at}` })));

  it('of one page stands alone on it', () => {
    expect(titles([coverOf(1, 0), contents])).toEqual([['0'], ['1']]);
  });

  it('that needs a second page leaves the rest of that to the contents', () => {
    expect(titles([coverOf(60, 6), contents])).toEqual([['0', '1']]);
  });
});
