import type { AttachmentGroup, AttachmentRow, AttachmentTable } from '../../../document/document.ts';
import { inlines, statusMark } from '../inlines.ts';
import { fixedAttributes as fixed } from '../own-attributes.ts';
import { block, element, type Html, joined, nothing, text } from '../write.ts';
import { headerCell, wideTable } from './table.ts';

/** Attachments, those of each item under its title in the index; columns that no row has are left out. */
export function attachments({ labels, groups }: AttachmentTable): Html {
  const rows = groups.flatMap(group => group.rows);
  const columns = [
    { label: labels.document, cell: (row: AttachmentRow) => row.document && inlines(row.document) },
    { label: labels.status, cell: statusOf },
  ].filter(({ cell }) => rows.some(row => cell(row) !== undefined));
  const heads = [labels.number, labels.title, ...columns.map(({ label }) => label)];
  const headingOf = ({ heading }: AttachmentGroup) =>
    heading
      ? [block('tr', {}, element('th', { ...fixed.rows, colspan: String(heads.length) }, inlines(heading)))]
      : [];
  return wideTable(
    heads.join(', '),
    block('thead', {}, block('tr', {}, ...heads.map(head => headerCell(text(head))))),
    ...groups.map(group =>
      block(
        'tbody',
        {},
        ...headingOf(group),
        ...group.rows.map(row =>
          block(
            'tr',
            {},
            element('td', {}, inlines(row.number)),
            element('th', fixed.row, inlines(row.title)),
            ...columns.map(({ cell }) => element('td', {}, cell(row) ?? nothing)),
          ),
        ),
      ),
    ),
  );
}

/** Open or closed, and that it is sent later. */
function statusOf({ status, pending }: AttachmentRow): Html | undefined {
  const parts = [...(status ? [statusMark(status)] : []), ...(pending ? [text(pending)] : [])];
  return parts.length > 0 ? joined(parts, ' ') : undefined;
}
