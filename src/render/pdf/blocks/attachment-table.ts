import type { AttachmentRow, AttachmentTable, Inlines, StatusMark } from '../../../document/document.ts';
import { type Flow, sized, textStyle, within } from '../flow.ts';
import { pieces } from '../inlines.ts';
import { spaced } from '../layout/arrange.ts';
import { lineStrips } from '../layout/set-lines.ts';
import type { Strip } from '../layout/strip.ts';
import { type Element, elementIn } from '../structure.ts';
import { measure } from '../text/paragraph.ts';
import {
  type Column,
  cellElements,
  headerStrip,
  labelCell,
  labelFlow,
  tableRow,
  tableStrips,
} from './table-rows.ts';

/** Number, title, document number and status of each attachment; columns that all rows leave empty are left out. */
export function attachmentTable(block: AttachmentTable, flow: Flow): readonly Strip[] {
  if (block.rows.length === 0) return [];
  const set = sized(flow, 'field', 'text');
  const shown = shownColumns(block, set);
  const element = elementIn(flow.element, 'Table');
  const header = headerStrip(
    shown.map(({ label, column }) => labelCell(label, column)),
    block.again ? within(flow, { text: textStyle(flow.style, 'small', 'muted') }) : labelFlow(set),
    element,
    block.again ? 'hair' : 'strong',
  );
  const body = elementIn(element, 'TBody');
  const rows = block.rows.map(attachment => attachmentRow(attachment, shown, set, body, header));
  return spaced(tableStrips(header, rows), flow.style.space.table);
}

interface ShownColumn {
  readonly label: string;
  readonly content: (row: AttachmentRow) => Inlines;
  /** Its least width, in em. */
  readonly least: number;
  readonly column: Column;
}

type Candidate = Omit<ShownColumn, 'column'>;

function shownColumns(block: AttachmentTable, flow: Flow): readonly ShownColumn[] {
  const { labels, rows } = block;
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

/** How many em a column has at the least: the same in the tables of an index, where texts are of usual length. */
const LEAST_EM = { number: 3.8, document: 5.7, status: 4.9 };

/** As wide as its widest text, at most a quarter of the table. */
function candidateWidth(candidate: Candidate, rows: readonly AttachmentRow[], flow: Flow): number {
  const texts = [[{ role: 'text' as const, value: candidate.label }], ...rows.map(candidate.content)];
  const bold = within(flow, { text: { ...flow.text, bold: true } });
  const widest = Math.max(...texts.map(inlines => measure(pieces(inlines, bold), flow.fonts).max));
  const least = candidate.least * flow.text.size;
  return Math.min(Math.max(widest + 1, least), Math.max(flow.width / 4, least));
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
  const elements = cellElements(elementIn(body, 'TR'), shown, 'TD');
  const cells = shown.map(({ column, content }, index) => {
    const inside = within(flow, { ...column, measure: column.width });
    const inlines = content(attachment);
    if (inlines.length === 0) return [];
    const { place: origin } = attachment;
    return lineStrips(pieces(inlines, inside), inside, elementIn(elements[index]!, 'P'), { origin });
  });
  return tableRow(
    cells,
    elements,
    shown.map(({ column }) => column),
    flow,
    header,
  );
}
