import type { Block, Document, Inline, Inlines, StatusMark } from '../../../../src/document/document.ts';
import { ordinal } from '../../../../src/render/pdf/blocks/list.ts';

/** What a reader is to get out of a document's pages, in order: its words, marks, labels and alternative texts. */
export function documentText(document: Document, pageOf: (target: string) => number): string {
  return document.parts
    .flatMap(part =>
      part.blocks.flatMap(
        block => (part.role === 'masthead' && mastheadText(block)) || blockText(block, pageOf),
      ),
    )
    .join(' ');
}

/** On a masthead the kind stands behind the title. */
function mastheadText(block: Block): readonly string[] | undefined {
  if (block.role !== 'cover') return undefined;
  const { notice } = block;
  return [
    inlineText(block.organisation),
    notice?.warns ? notice.text : '',
    inlineText(block.title),
    block.kind,
    block.date,
    notice?.warns ? '' : (notice?.text ?? ''),
  ];
}

function blockText(block: Block, pageOf: (target: string) => number): readonly string[] {
  const inside = (blocks: readonly Block[]) => blocks.flatMap(inner => blockText(inner, pageOf));
  switch (block.role) {
    case 'cover':
      return [
        inlineText(block.organisation),
        block.notice?.warns ? block.notice.text : '',
        block.kind,
        inlineText(block.title),
        block.date,
        block.notice?.warns ? '' : (block.notice?.text ?? ''),
      ];
    case 'part-heading':
    case 'group-heading':
    case 'heading':
    case 'paragraph':
      return [inlineText(block.inlines)];
    case 'item-heading':
      return [
        block.number,
        inlineText(block.inlines),
        ...(block.marks ?? []).map(statusText),
        block.asides.join(' · '),
      ];
    case 'way-back':
      return [block.label];
    case 'fields':
      return block.fields.flatMap(({ label, values }) => [label, ...values.map(inlineText)]);
    case 'notice':
      return [block.label ?? '', inlineText(block.inlines)];
    case 'list':
      return block.points.flatMap((point, index) => [
        point.checkedLabel === undefined || block.marks !== 'bullet'
          ? ordinal(block.marks, block.first + index)
          : '',
        point.checkedLabel ?? '',
        ...inside(point.blocks),
      ]);
    case 'overview':
      return [
        block.labels.time ?? '',
        block.labels.item,
        block.labels.duration ?? '',
        block.labels.page,
        ...block.rows.flatMap(row => [
          row.time ?? '',
          row.number ?? '',
          inlineText(row.title),
          ...row.details.map(inlineText),
          row.duration ?? '',
          row.target === undefined || row.kind === 'group' ? '' : String(pageOf(row.target)),
        ]),
      ];
    case 'steps':
      return block.steps.flatMap(step => [inlineText(step.when), ...inside(step.blocks)]);
    case 'table':
      return [block.header, ...block.rows].flatMap(row => row.flatMap(cell => inside(cell.blocks)));
    case 'quote':
      return inside(block.blocks);
    case 'code':
      return [block.text];
    case 'figure':
      return [block.alt];
    case 'rule':
    case 'page-break':
      return [];
    case 'passage':
      return [block.label, ...inside(block.blocks), block.end ?? ''];
    case 'withheld':
      return [block.text];
    case 'timetable':
      return [
        block.labels.time,
        block.labels.item,
        ...block.slots.flatMap(slot => [
          slot.time,
          ...slot.titles.map(inlineText),
          ...slot.points.map(point => `• ${inlineText(point)}`),
          ...slot.notes.map(inlineText),
        ]),
      ];
    case 'contents':
      return block.entries.flatMap(entry => [
        entry.number === undefined ? '' : entry.number,
        inlineText(entry.inlines),
        ...(entry.marks ?? []).map(statusText),
        entry.kind === 'group' ? '' : String(pageOf(entry.target)),
      ]);
    case 'attachments':
      return attachmentsText(block);
    case 'signatures':
      return [
        inlineText(block.of),
        ...block.signatories.flatMap(({ name, role }) => [
          block.labels.signature,
          inlineText(name),
          inlineText(role),
          block.labels.date,
        ]),
      ];
    case 'footnotes':
      return block.notes.flatMap(note => [note.back, ...inside(note.blocks)]);
  }
}

/** Columns that no row fills are left out. */
function attachmentsText({ labels, groups }: Extract<Block, { role: 'attachments' }>): readonly string[] {
  const rows = groups.flatMap(group => group.rows);
  const hasDocument = rows.some(row => row.document);
  const hasStatus = rows.some(row => row.status || row.pending);
  const header = [labels.number, labels.title, hasDocument && labels.document, hasStatus && labels.status];
  return [
    ...header.filter(label => label !== false),
    ...groups.flatMap(group => [
      inlineText(group.heading),
      ...group.rows.flatMap(row => [
        inlineText(row.number),
        inlineText(row.title),
        inlineText(row.document),
        statusText(row.status),
        row.pending ?? '',
      ]),
    ]),
  ];
}

function statusText(status: StatusMark | undefined): string {
  return status?.label ?? '';
}

function inlineText(inlines: Inlines | undefined): string {
  return (inlines ?? []).map(textOf).join('');
}

function textOf(inline: Inline): string {
  switch (inline.role) {
    case 'text':
      return inline.value;
    case 'break':
      return '\n';
    case 'status':
      return inline.label;
    case 'picture':
      return inline.alt;
    case 'note-reference':
      return inline.label;
    case 'delete':
      return ` ${inline.label} ${inlineText(inline.inlines)} ${inline.end} `;
    default:
      return inlineText(inline.inlines);
  }
}
