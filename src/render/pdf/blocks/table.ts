import { diagnose } from '../../../diagnostics/diagnostic.ts';
import type { Table, TableCell } from '../../../document/document.ts';
import { LEAST_TYPE } from '../../../fonts/least-type.ts';
import type { StructureElement } from '../file/structure.ts';
import { type Flow, hangingColumn, within } from '../flow.ts';
import { type Strip, spaced } from '../layout/strip.ts';
import { setCell } from './table-cell.ts';
import { type Column, leastWidth, tableColumns } from './table-columns.ts';
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
  const strips = spaced(tableStrips(header, rows), flow.style.space.table);
  return set.left < flow.left ? strips.map(strip => ({ ...strip, isWide: true })) : strips;
}

/** More columns than these are many. */
const MANY = 6;

/** The type of a table of many columns, of the text's. */
const SMALLER = 0.9;

/**
 * A table of many columns, or of words that do not fit, is set over the hanging column too, closer, and in smaller type:
 * so small that it fits, but never too small to be read. Its author is told where that is not enough.
 */
function tableFlow(block: Table, flow: Flow): Flow {
  if (block.columns.length <= MANY && leastWidth(block, flow) <= flow.width) return flow;
  const { left } = hangingColumn(flow.style);
  const isWide = flow.left > left && flow.left === flow.style.page.margins[3] && !flow.tight;
  const wide = isWide ? within(flow, { left, width: flow.left + flow.width - left }) : flow;
  const smallest = Math.min(1, LEAST_TYPE / flow.text.size);
  let scale = Math.max(SMALLER, smallest);
  // Labels are in a size of their own while that is the smaller one: type and table do not shrink quite alike.
  for (let attempt = 0; attempt < 3 && scale > smallest; attempt++) {
    const fits = wide.width / leastWidth(block, scaled(wide, scale));
    if (fits >= 1) break;
    scale = Math.max(smallest, scale * fits * 0.995);
  }
  const set = scaled(wide, scale);
  if (block.origin && scale === smallest && leastWidth(block, set) > set.width)
    flow.report(diagnose('table-crowded', block.origin, { columns: block.columns.length }));
  return set;
}

function scaled(flow: Flow, scale: number): Flow {
  const { text, leading } = flow;
  return within(flow, { text: { ...text, size: text.size * scale }, leading: leading * scale });
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
