import type { Block } from '../../../document/document.ts';
import type { StructureElement } from '../file/structure.ts';
import { type Flow, textStyle, within } from '../flow.ts';
import { row } from '../layout/row.ts';
import type { Strip } from '../layout/strip.ts';
import { cellPadding, setCell } from './table-cell.ts';
import type { Column } from './table-columns.ts';
import { ruleBelow } from './table-row.ts';

interface HeaderCell {
  readonly column: Column;
  readonly blocks: readonly Block[];
}

/** The header's labels over a strong rule, or a hair rule where they need not stand out. */
export function headerStrip(
  cells: readonly HeaderCell[],
  flow: Flow,
  tr: StructureElement,
  rule: 'strong' | 'hair' = 'strong',
): Strip {
  const { colours, space: room } = flow.style;
  const [thickness, colour] =
    rule === 'strong' ? [room.strongRule, colours.accent] : [room.hairRule, colours.line];
  const strips = cells.map(({ column, blocks }) => {
    const th = tr.add('TH', { scope: 'Column' });
    return setCell(blocks, column, within(flow, { element: th }));
  });
  return row(strips, {
    padding: [cellPadding(flow)[1] * 0.6, cellPadding(flow)[1] + thickness],
    breakAfter: false,
    draw: ruleBelow(cells[0]!.column, cells.at(-1)!.column, thickness, colour),
  });
}

/** The header's cell of a column that the program labels. */
export function labelCell(label: string, column: Column): HeaderCell {
  return {
    column,
    blocks: [{ role: 'paragraph', leadIn: false, inlines: [{ role: 'text', text: label }] }],
  };
}

/** Labels are no larger than the text of the rows. */
export function labelFlow(flow: Flow): Flow {
  const text = textStyle(flow.style, 'label', 'accent', { bold: true });
  return within(flow, { text: { ...text, size: Math.min(text.size, flow.text.size) } });
}
