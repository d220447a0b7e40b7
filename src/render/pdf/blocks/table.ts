import { diagnose } from '../../../diagnostics/diagnostic.ts';
import type { Block, Table, TableCell } from '../../../document/document.ts';
import { LEAST_TYPE } from '../../../fonts/typefaces.ts';
import { type Flow, hangingColumn, sideways, within } from '../flow.ts';
import { hung, spaced } from '../layout/arrange.ts';
import type { Strip } from '../layout/strip.ts';
import { plainText } from '../plain-text.ts';
import { type Element, elementIn } from '../structure.ts';
import {
  barsOf,
  isSqueezed,
  leastWidth,
  type TableNeeds,
  tableColumns,
  tableNeeds,
} from './table-columns.ts';
import {
  type Column,
  cellElements,
  headerStrip,
  labelFlow,
  rowHeader,
  setCell,
  tableRow,
  tableStrips,
} from './table-rows.ts';

/** Rows between hair rules, the header in accent over a strong rule. No verticals, no fills; the first column flush left. */
export function table(block: Table, flow: Flow): readonly Strip[] {
  const bars = block.bars && barsOf(block, flow);
  const { flow: set, columns } = bars ? { flow, columns: bars.columns } : setColumns(block, flow);
  const element = flow.captioned ?? tableElement(block, flow);
  const header = headerRow(block.header, columns, set, element);
  const body = elementIn(element, 'TBody');
  const rows = block.rows.map((cells, index) =>
    bodyRow(cells, columns, set, { body, header, isHeaded: block.rowHeaders, bars: bars?.of(index) }),
  );
  const strips = spaced(
    tableStrips({ ...header, elements: [...header.elements!, body] }, rows, set),
    flow.style.space.table,
  );
  const isTurned = set.style !== flow.style;
  if (!isTurned && set.left === flow.left) return strips;
  return strips.map(strip => ({ ...strip, isWide: true, ...(isTurned && { sideways: true }) }));
}

/** More columns than these are many. */
const MANY = 6;

/** The type of a table of many columns, of the text's. */
const SMALLER = 0.9;

interface SetColumns {
  readonly flow: Flow;
  readonly columns: readonly Column[];
}

/**
 * A table of many columns, or of words that do not fit, is set over the hanging column too, closer, and in smaller type:
 * so small that it fits, but never too small to be read. Where that is not enough it stands on a page on its side; its
 * author is told where that is not enough either. One with a text that would stand high and narrow is set over the
 * hanging column, too.
 */
function setColumns(block: Table, flow: Flow): SetColumns {
  const needs = tableNeeds(block, flow);
  if (block.columns.length > MANY || leastWidth(needs, flow) > flow.width) return fittedOnPage(block, flow);
  const set = withColumns(block, needs, flow);
  const wide = overColumn(flow);
  return wide !== flow && isSqueezed(needs, set.columns, flow) ? withColumns(block, needs, wide) : set;
}

function withColumns(block: Table, needs: TableNeeds, flow: Flow): SetColumns {
  return { flow, columns: tableColumns(block, needs, flow) };
}

/** What hangs beside the text of a list, a quotation or a passage stays free. */
function overColumn(flow: Flow): Flow {
  const { left } = hangingColumn(flow.style);
  const isFree = flow.left > left && flow.left === flow.style.page.margins[3] && !flow.tight;
  return isFree ? within(flow, { left, width: flow.left + flow.width - left }) : flow;
}

function fittedOnPage(block: Table, flow: Flow): SetColumns {
  const upright = fitted(block, overColumn(flow));
  if (upright.fits) return upright;
  const { page } = flow.style;
  const turned = page.height > page.width ? fitted(block, sideways(flow)) : upright;
  if (!turned.fits && block.place)
    flow.report(diagnose('table-crowded', block.place, { columns: block.columns.length }));
  return turned;
}

function fitted(block: Table, flow: Flow): SetColumns & { readonly fits: boolean } {
  const smallest = Math.min(1, LEAST_TYPE / flow.text.size);
  let scale = Math.max(SMALLER, smallest);
  let set = scaled(flow, scale);
  let needs = tableNeeds(block, set);
  // Labels are in a size of their own while that is the smaller one: type and table do not shrink quite alike.
  for (let attempt = 0; attempt < 3 && scale > smallest; attempt++) {
    const fits = flow.width / leastWidth(needs, set);
    if (fits >= 1) break;
    scale = Math.max(smallest, scale * fits * 0.995);
    set = scaled(flow, scale);
    needs = tableNeeds(block, set);
  }
  const fits = scale > smallest || leastWidth(needs, set) <= set.width;
  return { ...withColumns(block, needs, set), fits };
}

function scaled(flow: Flow, scale: number): Flow {
  const { text, leading } = flow;
  return within(flow, { text: { ...text, size: text.size * scale }, leading: leading * scale });
}

function headerRow(
  cells: readonly TableCell[],
  columns: readonly Column[],
  flow: Flow,
  table: Element,
): Strip {
  return headerStrip(
    columns.map((column, index) => ({ column, blocks: cells[index]?.blocks ?? [] })),
    labelFlow(flow),
    table,
  );
}

/** The element of a table; what is heard before its cells is its caption, or its columns. */
export function tableElement({ header, captioned }: Table, { element }: Flow): Element {
  const columns = header.map(({ blocks }) => blocks.map(wordsOf).join(' ')).filter(Boolean);
  return elementIn(element, 'Table', captioned ? {} : { summary: columns.join(', ') });
}

function wordsOf(block: Block): string {
  if (block.role === 'paragraph') return plainText(block.inlines).trim();
  return block.role === 'list' ? block.points.flatMap(({ blocks }) => blocks.map(wordsOf)).join(' ') : '';
}

interface BodyRow {
  readonly body: Element;
  readonly header: Strip;
  readonly isHeaded?: boolean;
  readonly bars?: readonly Strip[];
}

function bodyRow(
  cells: readonly TableCell[],
  columns: readonly Column[],
  flow: Flow,
  { body, header, isHeaded = false, bars = [] }: BodyRow,
): Strip {
  const tr = elementIn(body, 'TR');
  const [first] = cells;
  const isHead = isHeaded && first !== undefined && first.blocks.length > 0;
  const head = isHead ? rowHeader(tr) : elementIn(tr, 'TD');
  const elements = [head, ...cellElements(tr, columns.slice(1), 'TD')];
  const strips = columns.map((column, index) => {
    const cell = setCell(cells[index]?.blocks ?? [], column, within(flow, { element: elements[index] }));
    return column.bars ? bars.reduce((strips, bar) => hung(strips, [bar]), cell) : cell;
  });
  return tableRow(strips, elements, columns, flow, header);
}
