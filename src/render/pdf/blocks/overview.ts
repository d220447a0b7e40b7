import type { Overview, OverviewRow } from '../../../document/document.ts';
import { type Flow, sized, within } from '../flow.ts';
import { namesClosed, pieces, textPiece } from '../inlines.ts';
import { hung, spaced } from '../layout/arrange.ts';
import { lineStrips } from '../layout/set-lines.ts';
import { type RowLink, row, ruled, type Strip } from '../layout/strip.ts';
import { plainText } from '../plain-text.ts';
import { type Element, elementIn, linkIn } from '../structure.ts';
import { measure } from '../text/paragraph.ts';
import { edges, groupName, pageNumber } from './contents.ts';
import { type Column, headerStrip, labelCell, labelFlow, listStrips, tableRow } from './table-rows.ts';
import { isApart } from './timetable.ts';

/** A minute as a bar, in points, where the longest bar then takes no more than its share of the table. */
const MINUTE = 2;
const MOST = 0.16;
/** How high a bar is, of the text's size; the strokes of one that is hatched, in points. */
const HIGH = 0.7;
const STROKE = 1;

/**
 * Contents and timetable in one table: time, number and title with what belongs to it, how long it takes as a bar, and
 * the page. Bars are drawings beside a duration in words; those of breaks are hatched.
 */
export function overview(block: Overview, flow: Flow): readonly Strip[] {
  const set = sized(flow, 'field', 'text');
  const table = columnsOf(block, set);
  const element = elementIn(flow.element, 'Table', {
    summary: Object.values(block.labels).join(', '),
  });
  const { labels } = block;
  const heads = {
    time: labels.time,
    number: '',
    title: labels.item,
    duration: labels.duration,
    page: labels.page,
  };
  const header = headerStrip(
    table.names.map(name => labelCell(heads[name] ?? '', { ...table.columns[name]!, bars: 0 })),
    labelFlow(set),
    element,
  );
  const body = elementIn(element, 'TBody');
  const rows = block.rows.map(each =>
    each.kind === 'group'
      ? groupRow(each, table, set, body, header)
      : slotRow(each, table, set, body, header),
  );
  return spaced(
    listStrips({ ...header, elements: [...header.elements!, body] }, rows, set),
    flow.style.space.list,
  );
}

type ColumnName = 'time' | 'number' | 'title' | 'duration' | 'page';

interface TableColumns {
  /** Those that there are, from left to right. */
  readonly names: readonly ColumnName[];
  readonly columns: Partial<Record<ColumnName, Column>> & { readonly title: Column };
  /** Of a minute, in points. */
  readonly scale: number;
}

/** Times hang beside the text where the template hangs numbers; columns that all rows leave empty are left out. */
function columnsOf({ rows, labels }: Overview, flow: Flow): TableColumns {
  // In some fonts a regular figure is wider than a bold one.
  const weights = [flow, within(flow, { text: { ...flow.text, bold: true } })];
  const widthOf = (text: string) =>
    Math.max(...weights.map(set => measure(textPiece(text, set), flow.fonts).max));
  const widest = (texts: readonly (string | undefined)[]) =>
    Math.max(0, ...texts.map(text => (text ? widthOf(text) : 0)));
  const gap = flow.style.space.cell[0] * 2;
  const { left, right } = edges(flow);
  const times = widest([labels.time, ...rows.map(({ time }) => time)]);
  const numbers = widest(rows.map(({ number }) => number));
  const durations = widest(rows.map(({ duration }) => duration));
  const longest = Math.max(0, ...rows.map(({ minutes = 0 }) => minutes));
  const scale = longest > 0 ? Math.min(MINUTE, ((right - left) * MOST) / longest) : 0;
  const page = Math.max(widest([labels.page]), flow.text.size * 2.6) + 1;
  const widths = {
    time: labels.time ? times + 1 : 0,
    number: numbers > 0 ? numbers + 1 : 0,
    duration: labels.duration
      ? Math.max(durations + gap / 2 + longest * scale, widest([labels.duration])) + 1
      : 0,
    page,
  };
  const names = (['time', 'number', 'title', 'duration', 'page'] as const).filter(
    name => name === 'title' || widths[name] > 0,
  );
  const others = names.reduce((sum, name) => sum + (name === 'title' ? 0 : widths[name]), 0);
  const title = Math.max(right - left - others - gap * (names.length - 1), flow.text.size * 4);
  let at = left;
  const columns = Object.fromEntries(
    names.map(name => {
      const width = name === 'title' ? title : widths[name];
      const column: Column = {
        left: at,
        width,
        align: name === 'page' ? 'right' : 'left',
        ...(name === 'duration' && { bars: longest * scale + gap / 2 }),
      };
      at += width + gap;
      return [name, column];
    }),
  ) as Partial<Record<ColumnName, Column>> & { readonly title: Column };
  return { names, columns, scale };
}

/** A group's name over its rows. */
function groupRow(
  { title, place, target }: OverviewRow,
  table: TableColumns,
  flow: Flow,
  body: Element,
  header: Strip,
): Strip {
  const columnSpan = table.names.length;
  const cell = elementIn(elementIn(body, 'TR'), 'TH', { scope: 'Column', columnSpan });
  const link = target === undefined ? undefined : rowLink(target, plainText(title), cell, table);
  const element = link?.element ?? elementIn(cell, 'P');
  const name = groupName(title, 'label', flow, { link, element, origin: place, header });
  return { ...name, before: flow.style.space.section[0] * 0.5, breakAfter: false };
}

function slotRow(slot: OverviewRow, table: TableColumns, flow: Flow, body: Element, header: Strip): Strip {
  const { names, columns } = table;
  const apart = isApart(slot);
  const tr = elementIn(body, 'TR');
  const elements = names.map(name =>
    name === 'title' ? elementIn(tr, 'TH', { scope: 'Row' }) : elementIn(tr, 'TD'),
  );
  const base = apart ? sized(flow, 'field', 'muted') : flow;
  const setters: Record<ColumnName, (column: Column, element: Element) => readonly Strip[]> = {
    time: (column, element) =>
      words(slot.time, within(base, { ...column, text: { ...base.text, bold: !apart } }), element),
    number: (column, element) => {
      const text = { ...base.text, bold: true, colour: flow.style.colours.accent };
      return words(slot.number, within(base, { ...column, text }), element);
    },
    title: (column, element) => titleCell(slot, within(base, column), element, table),
    duration: (column, element) => durationCell(slot, column, base, element, table.scale),
    page: (column, element) =>
      slot.target === undefined
        ? []
        : [pageNumber(slot.target, within(flow, column), elementIn(element, 'P'), slot.place)],
  };
  function words(text: string | undefined, set: Flow, element: Element): readonly Strip[] {
    if (text === undefined) return [];
    const options = { hyphenate: false, whole: true, origin: slot.place };
    return lineStrips(textPiece(text, set), set, elementIn(element, 'P'), options);
  }
  const strips = names.map((name, index) => setters[name](columns[name]!, elements[index]!));
  const all = names.map(name => columns[name]!);
  const set = tableRow(strips, elements, all, flow, header);
  const before = slot.leavesGroup ? flow.style.space.section[0] * 0.5 : 0;
  return { ...set, before, closed: namesClosed(slot.title) };
}

function titleCell(slot: OverviewRow, flow: Flow, element: Element, table: TableColumns): readonly Strip[] {
  const apart = isApart(slot);
  const isPlain = apart || slot.kind === 'part';
  const set = within(flow, { text: { ...flow.text, bold: !isPlain, italic: apart } });
  const words = [slot.number, plainText(slot.title)].filter(Boolean).join(' ');
  const link = slot.target === undefined ? undefined : rowLink(slot.target, words, element, table);
  const origin = slot.place;
  const title = lineStrips(pieces(slot.title, set), set, link?.element ?? elementIn(element, 'P'), {
    origin,
  });
  const linked = link ? [row({ cells: [title], padding: [0, 0], link }, { late: true })] : title;
  const small = within(sized(flow, 'small', 'muted'), { left: flow.left, width: flow.width });
  const details = slot.details.flatMap(inlines =>
    lineStrips(pieces(inlines, small), small, elementIn(element, 'P'), { origin, before: 1 }),
  );
  return [...linked, ...details];
}

/** The link that a title is. */
function rowLink(
  target: string,
  words: string,
  cell: Element,
  { columns: { title } }: TableColumns,
): RowLink {
  return { ...linkIn(elementIn(cell, 'P'), { target }, words), left: title.left, width: title.width };
}

/** In words, ranged right, and as a bar beside them. */
function durationCell(
  { kind, minutes = 0, duration, place: origin }: OverviewRow,
  column: Column,
  flow: Flow,
  element: Element,
  scale: number,
): readonly Strip[] {
  if (duration === undefined) return [];
  const bars = column.bars ?? 0;
  const set = within(flow, { left: column.left, width: column.width - bars });
  const strips = lineStrips(textPiece(duration, set), set, elementIn(element, 'P'), {
    align: 'right',
    hyphenate: false,
    whole: true,
    origin,
  });
  const left = column.left + column.width - bars + flow.style.space.cell[0];
  return barOf(minutes * scale, left, kind === 'break', flow).reduce((all, bar) => hung(all, [bar]), strips);
}

/** Solid, or hatched. */
function barOf(width: number, left: number, isHatched: boolean, flow: Flow): readonly Strip[] {
  const thickness = flow.text.size * HIGH;
  const drop = (flow.leading - thickness) / 2;
  const { accent, muted } = flow.style.colours;
  const stroke = (left: number, width: number, colour: string) =>
    ruled(flow.leading, { left, width, thickness, colour, drop });
  if (!isHatched) return [stroke(left, width, accent)];
  const strokes = Math.max(1, Math.round(width / (STROKE * 3)));
  return Array.from({ length: strokes }, (_, index) => stroke(left + index * STROKE * 3, STROKE, muted));
}
