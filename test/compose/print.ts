import type {
  AttachmentRow,
  Block,
  ContentsEntry,
  Document,
  Running,
  RunningInline,
  RunningInlines,
  SlotRow,
  StatusMark,
} from '../../src/document/document.ts';

/** A Document as text that a person can read: a line for each block and text, moved in by what it stands in. */
export function printDocument(document: Document): string {
  const { metadata } = document;
  const head = [
    `${document.edition} edition, ${document.language}`,
    `title: ${metadata.title}`,
    `author: ${metadata.author}`,
    `subject: ${metadata.subject}`,
    `header: ${running(document.header)}`,
    `footer: ${running(document.footer)}`,
  ];
  const parts = document.parts.map(({ role, id, start, bookmark, group, blocks }) =>
    [
      `${role} #${id}, ${start}${bookmark === undefined ? '' : `, bookmark "${bookmark}"`}${group === undefined ? '' : `, in #${group}`}`,
      ...moved(blocks),
    ].join('\n'),
  );
  return `${[head.join('\n'), ...parts].join('\n\n')}\n`;
}

function running(line: Running): string {
  return line.map(printInlines).join(' | ');
}

function moved(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap(printBlock).map(indented);
}

function indented(line: string): string {
  return `  ${line}`;
}

function printBlock(block: Block): readonly string[] {
  switch (block.role) {
    case 'cover':
      return [
        ...(block.organisation ? [`organisation: ${printInlines(block.organisation)}`] : []),
        ...(block.logo ? [`logo: ${block.logo.format} "${block.logoAlt}"`] : []),
        `${block.kind}: ${printInlines(block.title)}`,
        `date: ${block.date}`,
        ...(block.notice ? [`${block.notice.warns ? 'warning' : 'notice'}: ${block.notice.text}`] : []),
      ];
    case 'part-heading':
      return [`H${block.level} ${printInlines(block.inlines)}`];
    case 'group-heading':
      return [`H${block.level} ${printInlines(block.inlines)} #${block.id}`];
    case 'item-heading':
      return [
        `H${block.level} ${block.number} ${printInlines(block.inlines)}${markAll(block.marks)}`,
        ...(block.asides.length > 0 ? [`  beside: ${block.asides.join(' · ')}`] : []),
      ];
    case 'way-back':
      return [`way back: ${block.label} -> ${block.target}`];
    case 'fields':
      return block.fields.flatMap(({ label, values }) => [
        `${label}:`,
        ...values.map(printInlines).map(indented),
      ]);
    case 'notice':
      return [
        `notice (${block.kind})${block.label ? ` ${block.label}` : ':'} ${printInlines(block.inlines)}`,
      ];
    case 'heading':
      return [
        `H${block.level} ${printInlines(block.inlines)} (look ${block.depth})${block.id ? ` #${block.id}` : ''}`,
      ];
    case 'paragraph':
      return [`${block.leadIn ? 'lead-in' : 'p'} ${printInlines(block.inlines)}`];
    case 'list':
      return [
        `list, ${block.marks} from ${block.first}${block.loose ? ', loose' : ''}`,
        ...block.points.flatMap(({ checkedLabel, blocks }) =>
          hung(checkedLabel ? `- [${checkedLabel}] ` : '- ', blocks),
        ),
      ];
    case 'overview':
      return [
        `overview: ${Object.values(block.labels).join(', ')}`,
        ...block.rows.flatMap(({ kind, time, number, title, duration, minutes, target, details }) => [
          `  ${[kind, time, number, printInlines(title), duration && `${duration} (${minutes})`].filter(Boolean).join(' | ')}${target ? ` -> ${target}` : ''}`,
          ...details.map(detail => `    ${printInlines(detail)}`),
        ]),
      ];
    case 'steps':
      return [
        'steps',
        ...block.steps.flatMap(({ when, blocks }) =>
          hung(when ? `- ${printInlines(when)} | ` : '- ', blocks),
        ),
      ];
    case 'table':
      return [
        `table, ${block.columns.join(', ')}${block.bars ? `, bars ${block.bars.map(bar => bar ?? '-').join(' ')}` : ''}`,
        ...[block.header, ...block.rows].flatMap((cells, index) => [
          index === 0 ? '  header' : '  row',
          ...cells.flatMap(({ blocks }) => hung('| ', blocks)).map(line => `    ${line}`),
        ]),
      ];
    case 'quote':
      return ['quote', ...moved(block.blocks)];
    case 'code':
      return block.text.split('\n').map(line => `code ${line}`);
    case 'figure':
      return [`figure ${block.picture.format} "${block.alt}"`];
    case 'rule':
      return ['rule'];
    case 'page-break':
      return ['page break'];
    case 'passage':
      return [
        `passage (${block.kind}) H${block.level} ${block.label}${block.id ? ` #${block.id}` : ''}`,
        ...moved(block.blocks),
        ...(block.end ? [`  end: ${block.end}`] : []),
      ];
    case 'withheld':
      return [`withheld: ${block.text}`];
    case 'timetable':
      return [
        `timetable: ${block.labels.time}, ${block.labels.item}`,
        ...block.slots.flatMap(printSlot).map(indented),
      ];
    case 'contents':
      return block.entries.map(printEntry);
    case 'attachments': {
      const { number, title, document, status } = block.labels;
      return [
        `attachments: ${[number, title, document, status].join(', ')}`,
        ...block.groups.flatMap(({ heading, rows }) =>
          heading
            ? [indented(`under ${printInlines(heading)}`), ...rows.map(printRow).map(indented).map(indented)]
            : rows.map(printRow).map(indented),
        ),
      ];
    }
    case 'signatures':
      return [
        `signed: ${printInlines(block.of)}`,
        ...block.signatories.map(
          ({ name, role }) => `signature: ${printInlines(name)}${role ? `, ${printInlines(role)}` : ''}`,
        ),
      ];
    case 'footnotes':
      return [
        `footnotes: ${block.label}`,
        ...block.notes.flatMap(({ number, id, blocks }) => hung(`${number} #${id} `, blocks)).map(indented),
      ];
  }
}

/** Blocks behind a mark, those after the first moved in. */
function hung(mark: string, blocks: readonly Block[]): readonly string[] {
  const [first = '', ...rest] = blocks.flatMap(printBlock);
  return [`${mark}${first}`.trimEnd(), ...rest.map(line => `${' '.repeat(mark.length)}${line}`)];
}

function printSlot({ kind, time, titles, points, notes }: SlotRow): readonly string[] {
  const [first = [], ...rest] = titles;
  return [
    `${time} ${kind}: ${printInlines(first)}`,
    ...rest.map(title => `  and: ${printInlines(title)}`),
    ...points.map(point => `  - ${printInlines(point)}`),
    ...notes.map(note => `  note: ${printInlines(note)}`),
  ];
}

function printEntry({ kind, target, number, inlines, marks, leavesGroup }: ContentsEntry): string {
  return `${leavesGroup ? 'apart, ' : ''}${kind}: ${number === undefined ? '' : `${number} `}${printInlines(inlines)}${markAll(marks)} -> ${target}`;
}

function printRow({ number, title, document, status, pending }: AttachmentRow): string {
  return [
    printInlines(number),
    printInlines(title),
    document && printInlines(document),
    status?.label,
    pending,
  ]
    .filter(Boolean)
    .join(' | ');
}

function markAll(marks: readonly StatusMark[] = []): string {
  return marks.map(({ status, label }) => ` [${status}: ${label}]`).join('');
}

export function printInlines(inlines: RunningInlines): string {
  return inlines.map(printInline).join('');
}

function printInline(inline: RunningInline): string {
  switch (inline.role) {
    case 'text':
      return inline.value;
    case 'break':
      return ' ⏎ ';
    case 'link':
      return `<${printInlines(inline.inlines)} -> ${'target' in inline.to ? inline.to.target : inline.to.url}>`;
    case 'abbreviation':
      return `{${printInlines(inline.inlines)}: ${inline.expansion}}`;
    case 'note-reference':
      return `[${inline.number} -> ${inline.target}${inline.id ? `, here #${inline.id}` : ''}]`;
    case 'picture':
      return `(${inline.picture.format} "${inline.alt}")`;
    case 'status':
      return `[${inline.status}: ${inline.label}]`;
    case 'page-number':
      return '{page}';
    case 'page-count':
      return '{pages}';
    case 'page-item':
      return `{item${inline.before || inline.after ? ` with "${inline.before}" "${inline.after}"` : ''}}`;
    case 'page-closed':
      return `{closed: ${inline.label}}`;
    case 'language':
      return `{${inline.language} ${printInlines(inline.inlines)}}`;
    default:
      return `{${inline.role} ${printInlines(inline.inlines)}}`;
  }
}
