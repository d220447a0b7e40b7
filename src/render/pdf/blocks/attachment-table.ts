import type {
  AttachmentGroup,
  AttachmentRow,
  AttachmentTable,
  Inlines,
  StatusMark,
} from '../../../document/document.ts';
import { type Flow, overHangingColumn, sized, within } from '../flow.ts';
import { namesClosed, pieces } from '../inlines.ts';
import { spaced } from '../layout/arrange.ts';
import { lineStrips } from '../layout/set-lines.ts';
import type { Strip } from '../layout/strip.ts';
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
  withoutLoneRows,
} from './table-rows.ts';

/**
 * Number, title, document number and status of each attachment; columns that all rows leave empty are left out. In the
 * index the attachments of an item are rows under its title, which the hanging column holds too.
 */
export function attachmentTable(block: AttachmentTable, text: Flow): readonly Strip[] {
  const rows = block.groups.flatMap(group => group.rows);
  if (rows.length === 0) return [];
  const flow = text.part === 'attachment-index' ? overHangingColumn(text) : text;
  const set = sized(flow, 'field', 'text');
  const shown = shownColumns(block.labels, rows, set);
  const element = elementIn(flow.element, 'Table', { summary: block.summary });
  const header = headerStrip(
    shown.map(({ label, column }) => labelCell(label, column)),
    labelFlow(set),
    element,
  );
  const groups = block.groups.map((group, index) => {
    const body = elementIn(element, 'TBody');
    const strips = group.rows.map(attachment => attachmentRow(attachment, shown, set, body, header));
    if (!group.heading) return strips;
    const heading = groupRow(group, shown, within(set, { element: body }), header);
    return [
      { ...heading, before: index > 0 ? flow.style.space.paragraph : 0 },
      ...withoutLoneRows(strips, set),
    ];
  });
  const all = groups.flat();
  const isIndex = block.groups.some(group => group.heading);
  return spaced(isIndex ? [header, ...all] : tableStrips(header, all, set), flow.style.space.table);
}

/** An item's title over its attachments; it stays with the first of them. */
function groupRow(
  { heading = [], place: origin }: AttachmentGroup,
  shown: readonly ShownColumn[],
  flow: Flow,
  header: Strip,
): Strip {
  const [first, last] = [shown[0]!.column, shown.at(-1)!.column];
  const column = { left: first.left, width: last.left + last.width - first.left, align: 'left' as const };
  const attributes = { scope: 'Column', columnSpan: shown.length } as const;
  const cell = elementIn(elementIn(flow.element, 'TR'), 'TH', attributes);
  const set = within(flow, { ...column, measure: column.width, text: { ...flow.text, bold: true } });
  const strips = lineStrips(pieces(heading, set), set, elementIn(cell, 'P'), { origin, whole: true });
  return {
    ...tableRow([strips], [cell], [column], flow, header),
    breakAfter: false,
    closed: namesClosed(heading),
  };
}

interface ShownColumn {
  readonly label: string;
  readonly content: (row: AttachmentRow) => Inlines;
  /** Its least width, in em. */
  readonly least: number;
  readonly column: Column;
}

type Candidate = Omit<ShownColumn, 'column'>;

function shownColumns(
  labels: AttachmentTable['labels'],
  rows: readonly AttachmentRow[],
  flow: Flow,
): readonly ShownColumn[] {
  const candidates: readonly Candidate[] = [
    { label: labels.number, content: row => row.number, least: LEAST_EM.number },
    { label: labels.title, content: row => row.title, least: 0 },
    { label: labels.document, content: row => row.document ?? [], least: LEAST_EM.document },
    { label: labels.status, content: statusInlines, least: LEAST_EM.status },
  ];
  const used = candidates.filter(
    (candidate, index) => index < 2 || rows.some(row => candidate.content(row).length > 0),
  );
  const gap = flow.style.space.cell[0] * 2;
  const widths = used.map((candidate, index) => (index === 1 ? 0 : candidateWidth(candidate, rows, flow)));
  const title = flow.width - gap * (used.length - 1) - widths.reduce((sum, width) => sum + width, 0);
  let left = flow.left;
  return used.map((candidate, index) => {
    const width = index === 1 ? title : widths[index]!;
    const column = { left, width, align: 'left' as const };
    left += width + gap;
    return { ...candidate, column };
  });
}

/** How many em a column has at the least: the same in the tables of all items, where texts are of usual length. */
const LEAST_EM = { number: 2.4, document: 5.7, status: 4.9 };

/** As wide as its widest text, at most a quarter of the table, or a third where a word needs it. */
function candidateWidth(candidate: Candidate, rows: readonly AttachmentRow[], flow: Flow): number {
  const texts = [[{ role: 'text' as const, value: candidate.label }], ...rows.map(candidate.content)];
  const bold = within(flow, { text: { ...flow.text, bold: true } });
  const widths = texts.map(inlines => measure(pieces(inlines, bold), flow.fonts));
  const widest = Math.max(...widths.map(({ max }) => max)) + 1;
  const word = Math.max(...widths.map(({ word }) => word)) + 1;
  const least = candidate.least * flow.text.size;
  return Math.min(Math.max(widest, least), Math.max(flow.width / 4, least, Math.min(word, flow.width / 3)));
}

/** In words, with icon; what follows later says so instead. */
function statusInlines(row: AttachmentRow): Inlines {
  const status: Inlines = row.status ? [statusInline(row.status)] : [];
  if (!row.pending) return status;
  const pending: Inlines = [
    { role: 'muted', inlines: [{ role: 'emphasis', inlines: [{ role: 'text', value: row.pending }] }] },
  ];
  return status.length > 0 ? [...status, { role: 'break' }, ...pending] : pending;
}

function statusInline(status: StatusMark): Inlines[number] {
  return { role: 'status', ...status };
}

function attachmentRow(
  attachment: AttachmentRow,
  shown: readonly ShownColumn[],
  flow: Flow,
  body: Element,
  header: Strip,
): Strip {
  // The title says what its row is about.
  const tr = elementIn(body, 'TR');
  const elements = shown.map((_, index) => (index === 1 ? rowHeader(tr) : elementIn(tr, 'TD')));
  const cells = shown.map(({ column, content }, index) => {
    const inside = within(flow, { ...column, measure: column.width });
    const inlines = content(attachment);
    if (inlines.length === 0) return [];
    const { place: origin } = attachment;
    return lineStrips(pieces(inlines, inside), inside, elementIn(elements[index]!, 'P'), { origin });
  });
  const columns = shown.map(({ column }) => column);
  return {
    ...tableRow(cells, elements, columns, flow, header),
    closed: attachment.status?.status === 'closed',
  };
}
