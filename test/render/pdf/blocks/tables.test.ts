import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, Heading, Table } from '../../../../src/document/document.ts';
import { setBlocks } from '../../../../src/render/pdf/blocks/blocks.ts';
import { tableColumns, tableNeeds } from '../../../../src/render/pdf/blocks/table-columns.ts';
import type { Flow } from '../../../../src/render/pdf/flow.ts';
import { paginate } from '../../../../src/render/pdf/layout/paginate.ts';
import { rounds } from '../../../rounds.ts';
import { builtInStyles } from '../documents/built-in-styles.ts';
import { flowOf } from './flow-of.ts';
import { frameOf, painted } from './painted-texts.ts';

const words =
  'og 12.345.678,90 kommune § sagsfremstilling 2027-06-15 budgetopfølgningen Arbejdsmarkedsforvaltningens plan-2026-endelig.docx x'.split(
    ' ',
  );

const paragraph = (text: string): Block => ({
  role: 'paragraph',
  leadIn: false,
  inlines: [{ role: 'text', value: text }],
});
const code = (text: string): Block => ({
  role: 'paragraph',
  leadIn: false,
  inlines: [{ role: 'code', inlines: [{ role: 'text', value: text }] }],
});
const bullets = (text: string): Block => ({
  role: 'list',
  marks: 'bullet',
  first: 1,
  loose: false,
  points: text.split(' ').map(point => ({ blocks: [paragraph(point)] })),
});

const text = (most: number) =>
  fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: most }).map(parts => parts.join(' '));
const cell = fc.oneof(
  { weight: 6, arbitrary: text(4).map(value => [paragraph(value)]) },
  { weight: 1, arbitrary: text(300).map(value => [paragraph(value)]) },
  { weight: 1, arbitrary: text(4).map(value => [code(value), bullets(value)]) },
  { weight: 1, arbitrary: fc.constant([]) },
);
const table: fc.Arbitrary<Table> = fc.integer({ min: 1, max: 14 }).chain(count => {
  const cells = fc.array(
    cell.map(blocks => ({ blocks })),
    { minLength: count, maxLength: count },
  );
  return fc
    .tuple(
      fc.array(text(2), { minLength: count, maxLength: count }),
      fc.array(cells, { minLength: 1, maxLength: 12 }),
    )
    .map(
      ([header, rows]): Table => ({
        role: 'table',
        columns: header.map(() => 'left'),
        header: header.map(value => ({ blocks: [paragraph(value)] })),
        rows,
      }),
    );
});

const heading: Heading = {
  role: 'heading',
  level: 2,
  depth: 0,
  inlines: [{ role: 'text', value: 'Vurdering af risici og af hvad der gøres ved dem' }],
};

function setOn(flow: Flow, blocks: readonly Block[]) {
  const frame = frameOf(flow.style.page);
  return painted(paginate(setBlocks(blocks, flow), frame, { page: 0, top: frame.top }));
}

function letters(text: string): string {
  return [...text.replace(/[\s•]/g, '')].sort().join('');
}

function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(textOf).join('');
  if (typeof value !== 'object' || value === null) return '';
  return 'value' in value ? String(value.value) : Object.values(value).map(textOf).join('');
}

describe.each(Object.entries(builtInStyles))('tables in %s', (_, style) => {
  it('lose and double no letter, leave the page nowhere, and have no type under 7 points', () => {
    const frame = frameOf(style.page);
    fc.assert(
      fc.property(table, fc.boolean(), (block, headed) => {
        const flow = flowOf(style);
        const blocks = headed ? [heading, block] : [paragraph('Tekst'), block];
        const { texts } = setOn(flow, blocks);
        const once = texts.filter(({ again }) => !again);
        expect(letters(once.map(({ text }) => text).join(''))).toBe(letters(textOf(blocks)));
        for (const { left, right, baseline, size, sideways } of texts) {
          expect(size).toBeGreaterThanOrEqual(7);
          expect(left).toBeGreaterThanOrEqual(20);
          const width = sideways ? style.page.height : style.page.width;
          expect(right).toBeLessThanOrEqual(width - style.page.margins[1] + 0.5);
          expect(baseline).toBeGreaterThan(frame.top - 0.1);
          expect(baseline).toBeLessThan((sideways ? frame.sidewaysBottom! : frame.bottom) + 0.1);
        }
      }),
      { numRuns: rounds(40), endOnFailure: true },
    );
  }, 120_000);

  it('have columns that fill the measure with the gaps between them', () => {
    fc.assert(
      fc.property(table, block => {
        const flow = flowOf(style);
        const columns = tableColumns(block, tableNeeds(block, flow), flow);
        const last = columns.at(-1)!;
        expect(last.left + last.width).toBeCloseTo(flow.left + flow.width, 4);
        for (const [index, { left, width }] of columns.entries()) {
          expect(width).toBeGreaterThan(0);
          const next = columns[index + 1];
          if (next) expect(left + width).toBeLessThanOrEqual(next.left);
        }
      }),
      { numRuns: rounds(60) },
    );
  });

  it('print over no heading, and no line over another', () => {
    fc.assert(
      fc.property(table, block => {
        const { texts } = setOn(flowOf(style), [heading, block]);
        const over: unknown[] = [];
        for (const [index, a] of texts.entries())
          for (const b of texts.slice(index + 1)) {
            const apart =
              a.page !== b.page || Math.abs(a.baseline - b.baseline) > 0.6 * Math.min(a.size, b.size);
            if (!apart && a.right > b.left + 0.5 && b.right > a.left + 0.5) over.push([a, b]);
          }
        expect(over).toEqual([]);
      }),
      { numRuns: rounds(25), endOnFailure: true },
    );
  }, 120_000);

  it('show where a row goes on on the next page', () => {
    const sentences = 'Forvaltningen har gennemgået høringssvarene og foreslår tre ændringer. '.repeat(70);
    const row = [{ blocks: [paragraph('1')] }, { blocks: [paragraph(sentences)] }];
    const block: Table = {
      role: 'table',
      columns: ['left', 'left'],
      header: ['Nr.', 'Tekst'].map(label => ({ blocks: [paragraph(label)] })),
      rows: [row, row],
    };
    const { texts, drawings } = setOn(flowOf(style), [block]);
    const pages = texts.at(-1)!.page + 1;
    expect(pages).toBeGreaterThan(1);
    for (let page = 0; page < pages; page++) {
      const bottom = Math.max(...texts.filter(text => text.page === page).map(({ baseline }) => baseline));
      const isLast = page === pages - 1;
      const below = drawings.filter(drawing => drawing.page === page && drawing.top > bottom);
      expect(below).toHaveLength(isLast ? 0 : 1);
    }
  });
});
