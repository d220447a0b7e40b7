import type { OverviewRow, SlotRow, Timetable } from '../../../document/document.ts';
import { type Flow, hangingColumn, sized, within } from '../flow.ts';
import { namesClosed, pieces, textPiece } from '../inlines.ts';
import { hung, spaced } from '../layout/arrange.ts';
import { lineStrips } from '../layout/set-lines.ts';
import { type Strip, TARGET } from '../layout/strip.ts';
import { type Element, elementIn } from '../structure.ts';
import { measure } from '../text/paragraph.ts';
import {
  type Column,
  headerStrip,
  labelCell,
  labelFlow,
  rowHeader,
  tableRow,
  tableStrips,
} from './table-rows.ts';

/** Times in the hanging column, or in a column of their own; what is no item (breaks, the close) set apart. */
export function timetable(block: Timetable, flow: Flow): readonly Strip[] {
  const columns = timetableColumns(block, flow);
  const element = elementIn(flow.element, 'Table', { summary: block.summary });
  const { time, item } = block.labels;
  const header = headerStrip(
    [labelCell(time, columns[0]), labelCell(item, columns[1])],
    labelFlow(sized(flow, 'field', 'text')),
    element,
  );
  const body = elementIn(element, 'TBody');
  const rows = block.slots.map(slot => slotRow(slot, columns, flow, body, header));
  return spaced(tableStrips(header, rows, flow), flow.style.space.table);
}

/** White space between times and what they are of, and the least width of times; in points. */
const GAP = 8;
const TIMES = 42;

/** Times hang beside the text, which is moved in where they need more room than there is. */
function timetableColumns({ slots, labels }: Timetable, flow: Flow): readonly [Column, Column] {
  const base = sized(flow, 'field', 'text');
  const bold = within(base, { text: { ...base.text, bold: true } });
  const times = slots.flatMap(slot => textPiece(`${slot.time}\n`, isApart(slot) ? base : bold));
  const needed = measure([...times, ...textPiece(labels.time, labelFlow(base))], flow.fonts).max;
  const column = hangingColumn(flow.style);
  const hangs = flow.style.look === 'hanging' && column.left < flow.left;
  const left = hangs ? column.left : flow.left;
  const width = Math.max(hangs ? column.width : TIMES, needed);
  const text = left + width + (hangs ? flow.style.page.gutter : GAP);
  return [
    { left, width, align: 'left' },
    { left: text, width: flow.left + flow.width - text, align: 'left' },
  ];
}

/** Breaks and the close are set apart from what is dealt with. */
export function isApart({ kind }: Pick<OverviewRow, 'kind'>): boolean {
  return kind === 'break' || kind === 'close';
}

function slotRow(
  slot: SlotRow,
  columns: readonly [Column, Column],
  flow: Flow,
  body: Element,
  header: Strip,
): Strip {
  const apart = isApart(slot);
  const tr = elementIn(body, 'TR');
  const elements = [rowHeader(tr), elementIn(tr, 'TD')] as const;
  const base = sized(flow, 'field', apart ? 'muted' : 'text');
  const time = within(base, { ...columns[0], text: { ...base.text, bold: !apart } });
  const times = lineStrips(textPiece(slot.time, time), time, elementIn(elements[0], 'P'), {
    hyphenate: false,
    origin: slot.place,
  });
  const text = within(base, {
    ...columns[1],
    element: elements[1],
    text: { ...base.text, bold: !apart, italic: apart },
  });
  const strips = [...titles(slot, text), ...points(slot, text), ...notes(slot, text)];
  const closed = slot.titles.some(namesClosed);
  return { ...tableRow([times, strips], elements, columns, flow, header), closed };
}

function titles(slot: SlotRow, flow: Flow): readonly Strip[] {
  return slot.titles.flatMap((inlines, index) =>
    lineStrips(pieces(inlines, flow), flow, elementIn(flow.element, 'P'), {
      before: index > 0 ? belowLink(flow) : 0,
      origin: slot.place,
    }),
  );
}

/** White space between titles, and below the last: links reach into half of it. */
function belowLink({ leading }: Flow): number {
  return Math.max(1.5, TARGET - leading);
}

function points(slot: SlotRow, flow: Flow): readonly Strip[] {
  if (slot.points.length === 0) return [];
  const set = within(sized(flow, 'field', 'text'), { tight: true });
  const list = elementIn(set.element, 'L', { listNumbering: 'Disc' });
  const indent = Math.min(flow.style.space.indent, 14);
  return slot.points.flatMap((inlines, index) => {
    const item = elementIn(list, 'LI');
    const mark = within(set, { text: { ...set.text, colour: flow.style.colours.muted } });
    const bullet = lineStrips(textPiece('•', mark), mark, elementIn(item, 'Lbl'), { origin: slot.place });
    const body = within(set, { left: set.left + indent, width: set.width - indent });
    const strips = lineStrips(pieces(inlines, body), body, elementIn(elementIn(item, 'LBody'), 'P'), {
      origin: slot.place,
    });
    return hung(spaced(strips, index > 0 ? 1.5 : belowLink(flow)), bullet);
  });
}

/** Who attends, and the note: small and grey. */
function notes(slot: SlotRow, flow: Flow): readonly Strip[] {
  const set = sized(flow, 'small', 'muted');
  return slot.notes.flatMap((inlines, index) =>
    lineStrips(pieces(inlines, set), set, elementIn(set.element, 'P'), {
      before: index > 0 ? 0 : belowLink(flow),
      origin: slot.place,
    }),
  );
}
