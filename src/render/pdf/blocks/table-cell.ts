import type { Block } from '../../../document/document.ts';
import { type Flow, within } from '../flow.ts';
import { pieces } from '../inlines.ts';
import { lineStrips } from '../layout/lines.ts';
import type { Strip } from '../layout/strip.ts';
import type { Column } from './table-columns.ts';

/** Sets what stands in a cell, in its column; one paragraph alone is ranged as the column is. */
export function setCell(blocks: readonly Block[], column: Column, flow: Flow): readonly Strip[] {
  const inside = within(flow, { left: column.left, width: column.width, measure: column.width, tight: true });
  const only = blocks.length === 1 && blocks[0]!.role === 'paragraph' ? blocks[0]! : undefined;
  if (!only) return flow.set(blocks, inside);
  return lineStrips(pieces(only.inlines, inside), inside, inside.element.add('P'), {
    align: column.align === 'left' ? 'start' : column.align,
    origin: only.origin,
  });
}

/** The white space in a cell, in points; less where the table is set in smaller type. */
export function cellPadding(flow: Flow): readonly [x: number, y: number] {
  const { cell } = flow.style.space;
  const scale = flow.text.size / flow.style.sizes.body[0];
  return scale >= 0.95 ? cell : [cell[0] * scale * 0.5, cell[1] * scale];
}
