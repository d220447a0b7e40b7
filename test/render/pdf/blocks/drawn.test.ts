import { describe, expect, test } from 'vitest';
import type { Block, Steps, Table } from '../../../../src/document/document.ts';
import { steps } from '../../../../src/render/pdf/blocks/steps.ts';
import { table } from '../../../../src/render/pdf/blocks/table.ts';
import { heightOf, type RuleContent, type Strip } from '../../../../src/render/pdf/layout/strip.ts';
import { builtInStyles } from '../documents/built-in-styles.ts';
import { flowOf } from './flow-of.ts';

const text = (value: string): readonly Block[] => [
  { role: 'paragraph', leadIn: false, inlines: [{ role: 'text', value }] },
];
const cell = (value: string) => ({ blocks: text(value) });

function tableOf(bars: readonly (number | undefined)[], name = 'Område'): Table {
  return {
    role: 'table',
    columns: ['left', 'right'],
    header: [cell('Område'), cell('Beløb')],
    rows: bars.map(bar => [cell(name), cell(String(bar ?? '–'))]),
    bars,
  };
}

/** The rules that hang beside the cells of a row, the bar last. */
function barsIn(strip: Strip): readonly RuleContent[] {
  if (strip.kind !== 'row') return [];
  const hanging = strip.cells.flatMap(cell => cell.flatMap(({ beside = [] }) => beside));
  return hanging
    .flatMap(each => (each.kind === 'strips' ? each.strips : []))
    .filter((each): each is Strip & RuleContent => each.kind === 'rule');
}

describe.each(Object.entries(builtInStyles))('in %s', (_, style) => {
  const flow = flowOf(style);
  const right = flow.left + flow.width;

  test('bars are as long as their figures, from one line, within the table', () => {
    const [, ...rows] = table(tableOf([10, 5, 0, undefined]), flow);
    const bars = rows.map(barsIn);
    expect(bars.map(each => each.length)).toEqual([1, 1, 0, 0]);
    expect(bars[0]![0]!.width).toBeCloseTo(bars[1]![0]!.width * 2);
    expect(bars[0]![0]!.left).toBe(bars[1]![0]!.left);
    expect(bars[0]![0]!.left + bars[0]![0]!.width).toBeCloseTo(right);
  });

  test('negative figures have theirs to the left of the line', () => {
    const [, ...rows] = table(tableOf([10, -5]), flow);
    const [positive, negative] = rows.map(row => barsIn(row).find(({ thickness }) => thickness < 12)!);
    expect(negative!.left + negative!.width).toBeCloseTo(positive!.left);
    expect(positive!.width).toBeCloseTo(negative!.width * 2);
  });

  test('a table without room for bars has none', () => {
    const crowded = {
      ...tableOf([10]),
      columns: Array(5).fill('left'),
      rows: [[...'abcde'].map(letter => cell(letter.repeat(16)))],
    };
    expect(table(crowded, { ...flow, width: 200 }).flatMap(barsIn)).toEqual([]);
  });

  test('steps stand at the right of their times', () => {
    const block: Steps = {
      role: 'steps',
      steps: [
        { when: [{ role: 'text', value: '3. marts 2026' }], blocks: text('Høring') },
        { blocks: text('Vedtagelse') },
      ],
    };
    const strips = steps(block, flow);
    const lefts = strips.map(strip => (strip.kind === 'line' ? strip.left : Number.NaN));
    expect(new Set(lefts).size).toBe(1);
    const labels = strips[0]!.beside!.flatMap(each => (each.kind === 'strips' ? each.strips : []));
    const label = labels.find(each => each.kind === 'line')!;
    expect(label.kind === 'line' && label.left + label.line.width).toBeLessThan(lefts[0]! - 10);
    const roles = [label, strips[0]!].map(each => (each.kind === 'line' ? each.element?.role : undefined));
    expect(roles).toEqual(['Lbl', 'P']);
  });

  test('a disc beside which nothing stands is not the last of a page', () => {
    const strips = steps({ role: 'steps', steps: [{ blocks: [] }, { blocks: text('Vedtagelse') }] }, flow);
    expect(strips.map(({ breakAfter }) => breakAfter)).toEqual([false, true]);
  });

  test('a time of several lines stands beside its text, and not below the page', () => {
    const when = [{ role: 'text' as const, value: 'en to tre fire fem seks syv otte ni ti '.repeat(3) }];
    const strips = steps({ role: 'steps', steps: [{ when, blocks: text('ord '.repeat(400)) }] }, flow);
    const beside = strips[0]!.beside!.flatMap(each => (each.kind === 'strips' ? each.strips : []));
    const label = heightOf(beside.filter(({ kind }) => kind === 'line'));
    const kept = strips.findIndex(({ breakAfter }) => breakAfter) + 1;
    expect(label).toBeGreaterThan(flow.leading * 2);
    expect(heightOf(strips.slice(0, kept))).toBeGreaterThanOrEqual(label - 0.1);
  });
});
