import type { Table, TableCell } from '../../../document/document.ts';
import type { StructureElement } from '../file/structure.ts';
import { type Flow, hangingColumn, within } from '../flow.ts';
import { type Strip, spaced } from '../layout/strip.ts';
import { setCell } from './table-cell.ts';
import { type Column, tableColumns } from './table-columns.ts';
import { headerStrip, labelFlow } from './table-header.ts';
import { tableRow } from './table-row.ts';
import { tableStrips } from './table-strips.ts';

/** Rows between hair rules, the header in accent over a strong rule. No verticals, no fills; the first column flush left. */
export function table(block: Table, flow: Flow): readonly Strip[] {
  const set = tableFlow(block, flow);
  const columns = tableColumns(block, set);
  const element = flow.element.add('Table');
  const header = headerRow(block.header, columns, set, element);
  const body = element.add('TBody');
  const rows = block.rows.map(cells => bodyRow(cells, columns, set, body, header));
  return spaced(tableStrips(header, rows), flow.style.space.table);
}

/** A table of many columns is set over the hanging column too, in smaller type and closer. */
function tableFlow(block: Table, flow: Flow): Flow {
  const { style } = flow;
  const many = block.columns.length;
  if (many <= 6) return flow;
  const scale = Math.max(0.5, Math.min(0.9, 9 / many + 0.2));
  const column = hangingColumn(style);
  const wide = flow.left > column.left && !flow.tight;
  return within(flow, {
    left: wide ? column.left : flow.left,
    width: wide ? flow.left + flow.width - column.left : flow.width,
    text: { ...flow.text, size: flow.text.size * scale },
    leading: flow.leading * scale,
  });
}

function headerRow(
  cells: readonly TableCell[],
  columns: readonly Column[],
  flow: Flow,
  table: StructureElement,
): Strip {
  return headerStrip(
    columns.map((column, index) => ({ column, blocks: cells[index]?.blocks ?? [] })),
    labelFlow(flow),
    table.add('THead').add('TR'),
  );
}

function bodyRow(
  cells: readonly TableCell[],
  columns: readonly Column[],
  flow: Flow,
  body: StructureElement,
  header: Strip,
): Strip {
  const tr = body.add('TR');
  const strips = columns.map((column, index) =>
    setCell(cells[index]?.blocks ?? [], column, within(flow, { element: tr.add('TD') })),
  );
  return tableRow(strips, columns, flow, header);
}
