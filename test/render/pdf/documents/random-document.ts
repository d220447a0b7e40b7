import fc from 'fast-check';
import type {
  AttachmentGroup,
  AttachmentRow,
  Block,
  ContentsEntry,
  Document,
  Field,
  FootnoteBlock,
  Inline,
  Inlines,
  ListPoint,
  OverviewRow,
  Part,
  SlotRow,
  StatusMark,
} from '../../../../src/document/document.ts';
import type { Cover } from '../../../../src/template/template.ts';
import { tinyPng } from './tiny-png.ts';

const words = [
  ...'og i at det til sagen punktet møde udvalg budget skole kommune'.split(' '),
  ...'sygefraværsindsatsen økonomiudvalgets budgetopfølgningen udmøntningsplanen ansøgningsfristen'.split(
    ' ',
  ),
  ...'arbejdsmarkedsforvaltningens bæredygtighedsstrategi forvaltningschefgruppens mødedeltagere'.split(' '),
  '12.345.678',
  '24/7615',
  'Børne- og Ungdomsudvalget',
  'https://www.eksempel.example/sager/2026/budget-opfoelgning/bilag_3?version=12&side=4',
  'udkast_til_plan-2026-endelig.version.3.docx',
  'S'.repeat(200),
  'sammensætningsmulighedsoverblikkenes'.repeat(4),
  'AT&T',
  '“citat”',
  'Ελλάδα',
  'Кириллица',
  'שלום',
  '😀',
  '🦄',
  '→',
  '☑',
  'e\u0301te\u0301',
  'affluent',
  '½',
  '–',
];

const word = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...words.slice(0, 20)) },
  fc.constantFrom(...words),
);
const phrase = fc.array(word, { minLength: 1, maxLength: 6 }).map(parts => parts.join(' '));
const sentences = fc.array(word, { minLength: 1, maxLength: 90 }).map(parts => parts.join(' '));
const text = (of: fc.Arbitrary<string>): fc.Arbitrary<Inline> =>
  of.map(value => ({ role: 'text', value: value }));

const span = fc
  .tuple(
    fc.constantFrom('strong', 'emphasis', 'delete', 'superscript', 'subscript', 'code', 'muted', 'name'),
    text(phrase),
  )
  .map(([role, inner]): Inline => {
    const said = role === 'delete' ? { label: 'slettet', end: 'slut på slettet tekst' } : {};
    return { role, inlines: [inner], ...said } as Inline;
  });

const link = fc
  .tuple(fc.constantFrom('https://example.org/a?b=c', 'mailto:a@example.org'), text(phrase))
  .map(([url, inner]): Inline => ({ role: 'link', to: { url }, inlines: [inner] }));

const foreign = text(phrase).map(
  (inner): Inline => ({ role: 'language', language: 'en-GB', inlines: [inner] }),
);

const status: fc.Arbitrary<StatusMark> = fc.constantFrom<StatusMark>(
  { status: 'open', label: 'Åben sag' },
  { status: 'closed', label: 'Lukket sag' },
);

const inline: fc.Arbitrary<Inline> = fc.oneof(
  { weight: 6, arbitrary: text(sentences) },
  span,
  link,
  foreign,
  status.map((mark): Inline => ({ role: 'status', ...mark })),
  fc.constant<Inline>({ role: 'break' }),
  fc.constant<Inline>({ role: 'picture', picture: tinyPng, alt: 'et kort' }),
);

/** Inlines are written with a space between. */
const inlines: fc.Arbitrary<Inlines> = fc
  .array(inline, { minLength: 1, maxLength: 4 })
  .map(parts =>
    parts.flatMap((part, at): Inline[] => (at === 0 ? [part] : [{ role: 'text', value: ' ' }, part])),
  );

const line: fc.Arbitrary<Inlines> = text(phrase).map(inner => [inner]);

const paragraph: fc.Arbitrary<Block> = fc
  .tuple(inlines, fc.boolean())
  .map(([content, leadIn]) => ({ role: 'paragraph', leadIn, inlines: content }));

const cells = (count: number) =>
  fc.array(
    fc.array(fc.oneof({ weight: 4, arbitrary: paragraph }, fc.constant<Block>(shortList)), { maxLength: 2 }),
    { minLength: count, maxLength: count },
  );

const shortList: Block = {
  role: 'list',
  marks: 'bullet',
  first: 1,
  loose: false,
  points: ['første', 'anden'].map(value => ({
    blocks: [{ role: 'paragraph', leadIn: false, inlines: [{ role: 'text', value: value }] }],
  })),
};

const table: fc.Arbitrary<Block> = fc.integer({ min: 1, max: 9 }).chain(count =>
  fc
    .tuple(
      fc.array(fc.constantFrom('left', 'centre', 'right'), { minLength: count, maxLength: count }),
      fc.array(line, { minLength: count, maxLength: count }),
      fc.array(cells(count), { maxLength: 8 }),
      fc.option(fc.array(fc.option(fc.integer({ min: -9, max: 99 }), { nil: undefined }), { maxLength: 8 }), {
        nil: undefined,
        freq: 3,
      }),
    )
    .map(
      ([columns, header, rows, bars]): Block => ({
        role: 'table',
        columns: columns as ('left' | 'centre' | 'right')[],
        header: header.map(content => ({
          blocks: [{ role: 'paragraph', leadIn: false, inlines: content }],
        })),
        rows: rows.map(row => row.map(blocks => ({ blocks }))),
        bars,
      }),
    ),
);

const { block } = fc.letrec<{ block: Block; list: Block; steps: Block; quote: Block; point: ListPoint }>(
  tie => ({
    block: fc.oneof(
      { maxDepth: 4, depthIdentifier: 'block' },
      { weight: 6, arbitrary: paragraph },
      { weight: 3, arbitrary: tie('list') },
      tie('quote'),
      tie('steps'),
      table,
      fc.constant<Block>({ role: 'rule' }),
      fc.constant<Block>({ role: 'figure', picture: tinyPng, alt: 'et diagram' }),
      sentences.map((value): Block => ({ role: 'code', text: `${value}\n  ${value}` })),
    ),
    point: fc
      .tuple(
        fc.constantFrom(undefined, undefined, true, false),
        fc.array(tie('block'), { maxLength: 2, depthIdentifier: 'block' }),
      )
      .map(([checked, blocks]) => ({
        checked,
        checkedLabel: checked === undefined ? undefined : checked ? 'udført' : 'ikke udført',
        blocks,
      })),
    list: fc
      .tuple(
        fc.constantFrom('bullet', 'decimal', 'lower-alpha', 'lower-roman'),
        fc.integer({ min: 0, max: 120 }),
        fc.boolean(),
        fc.array(tie('point'), { minLength: 1, maxLength: 4, depthIdentifier: 'block' }),
      )
      .map(([marks, first, loose, points]) => ({ role: 'list', marks, first, loose, points }) as Block),
    steps: fc
      .array(
        fc.record({
          when: fc.option(line, { nil: undefined }),
          blocks: fc.array(tie('block'), { maxLength: 2, depthIdentifier: 'block' }),
        }),
        { minLength: 1, maxLength: 4, depthIdentifier: 'block' },
      )
      .map((steps): Block => ({ role: 'steps', steps })),
    quote: fc
      .array(tie('block'), { minLength: 1, maxLength: 2, depthIdentifier: 'block' })
      .map((blocks): Block => ({ role: 'quote', blocks })),
  }),
);

const passage: fc.Arbitrary<Block> = fc
  .tuple(fc.constantFrom('closed', 'decision'), fc.array(block, { maxLength: 3 }))
  .map(
    ([kind, blocks]) =>
      ({
        role: 'passage',
        kind,
        label: 'Beslutning',
        level: 3,
        ...(kind === 'closed' && { end: 'Slut på afsnittet' }),
        blocks,
      }) as Block,
  );

const other: fc.Arbitrary<Block> = fc.constantFrom<Block>(
  { role: 'page-break' },
  { role: 'withheld', text: 'Her er et lukket afsnit.' },
  {
    role: 'notice',
    kind: 'late',
    label: 'Tillægspunkt',
    inlines: [{ role: 'text', value: 'kom til senere' }],
  },
);

const slot: fc.Arbitrary<SlotRow> = fc.record({
  kind: fc.constantFrom('items', 'title', 'break', 'close'),
  time: fc.constantFrom('9.00', '10.45'),
  titles: fc.array(line, { minLength: 1, maxLength: 3 }),
  points: fc.array(line, { maxLength: 3 }),
  notes: fc.array(line, { maxLength: 2 }),
});

const overviewRow: fc.Arbitrary<OverviewRow> = fc
  .record({
    kind: fc.constantFrom('items', 'title', 'break', 'close', 'group', 'part'),
    time: fc.constantFrom(undefined, '9.00', '10.45'),
    number: fc.constantFrom(undefined, '7.', '§ 114'),
    title: line,
    target: fc.constantFrom(undefined, 'contents'),
    details: fc.array(line, { maxLength: 3 }),
    minutes: fc.option(fc.integer({ min: 0, max: 600 }), { nil: undefined }),
  })
  .map(({ minutes, ...row }) => {
    if (row.kind === 'group') return { kind: row.kind, title: row.title, target: row.target, details: [] };
    return minutes === undefined ? row : { ...row, minutes, duration: `${minutes} min.` };
  });

const attachment: fc.Arbitrary<AttachmentRow> = fc.record({
  number: fc.nat({ max: 30 }).map((value): Inlines => [{ role: 'text', value: `3.${value}` }]),
  title: line,
  document: fc.option(line, { nil: undefined }),
  status: fc.option(status, { nil: undefined }),
  pending: fc.constantFrom(undefined, 'Eftersendes'),
});

const attachmentGroup: fc.Arbitrary<AttachmentGroup> = fc.record({
  heading: fc.option(line, { nil: undefined }),
  rows: fc.array(attachment, { minLength: 1, maxLength: 8 }),
});

const special: fc.Arbitrary<Block> = fc.oneof(
  fc.array(overviewRow, { minLength: 1, maxLength: 8 }).map(
    (rows): Block => ({
      role: 'overview',
      labels: {
        ...(rows.some(({ time }) => time !== undefined) && { time: 'Tid' }),
        item: 'Punkt',
        ...(rows.some(({ minutes }) => minutes !== undefined) && { duration: 'Varighed' }),
        page: 'Side',
      },
      rows,
    }),
  ),
  fc
    .array(slot, { minLength: 1, maxLength: 8 })
    .map((slots): Block => ({ role: 'timetable', labels: { time: 'Tid', item: 'Punkt' }, slots })),
  fc.array(attachmentGroup, { minLength: 1, maxLength: 3 }).map(
    (groups): Block => ({
      role: 'attachments',
      labels: { number: 'Nr.', title: 'Titel', document: 'Dokument', status: 'Status' },
      groups,
    }),
  ),
  fc
    .array(
      fc.record({
        label: phrase,
        values: fc.array(line, { minLength: 1, maxLength: 3 }),
      }) as fc.Arbitrary<Field>,
      { maxLength: 5 },
    )
    .map((fields): Block => ({ role: 'fields', fields })),
  fc
    .array(fc.record({ name: line, role: fc.option(line, { nil: undefined }) }), {
      minLength: 1,
      maxLength: 4,
    })
    .map(
      (signatories): Block => ({
        role: 'signatures',
        of: [{ role: 'text', value: 'Udvalget – Referat' }],
        labels: { signature: 'Signature', date: 'Dato' },
        fields: true,
        signatories,
      }),
    ),
);

interface ItemContent {
  readonly title: Inlines;
  readonly status: StatusMark | undefined;
  readonly asides: readonly string[];
  readonly sections: readonly {
    readonly heading: Inlines;
    readonly depth: 0 | 1 | 2;
    readonly blocks: readonly Block[];
  }[];
  readonly notes: readonly (readonly Block[])[];
  readonly start: Part['start'];
}

const item: fc.Arbitrary<ItemContent> = fc.record({
  title: line,
  status: fc.option(status, { nil: undefined }),
  asides: fc.array(phrase, { maxLength: 2 }),
  sections: fc.array(
    fc.record({
      heading: line,
      depth: fc.constantFrom<0 | 1 | 2>(0, 0, 1, 2),
      blocks: fc.array(
        fc.oneof({ weight: 8, arbitrary: block }, { weight: 1, arbitrary: special }, passage, other),
        { maxLength: 8 },
      ),
    }),
    { maxLength: 4 },
  ),
  notes: fc.array(fc.array(paragraph, { minLength: 1, maxLength: 2 }), { maxLength: 2 }),
  start: fc.constantFrom('page', 'fit', 'follow'),
});

/** A random document as the compose stage could give it: cover, contents and items. */
export const randomDocument = (cover: Cover): fc.Arbitrary<Document> =>
  fc
    .tuple(fc.array(item, { minLength: 1, maxLength: 5 }), line)
    .map(([items, title]) => toDocument(items, title, cover === 'masthead'));

function toDocument(items: readonly ItemContent[], title: Inlines, masthead: boolean): Document {
  const text = (value: string): Inlines => [{ role: 'text', value: value }];
  const cover: Part = {
    role: masthead ? 'masthead' : 'cover',
    id: 'cover',
    start: 'page',
    blocks: [
      {
        role: 'cover',
        organisation: text('Strandbæk Kommune'),
        kind: 'Dagsorden',
        title,
        date: '4. juni 2025',
      },
      { role: 'fields', fields: [{ label: 'Sted', values: [text('Rådhuset')] }] },
    ],
  };
  const contents: Part = {
    role: 'contents',
    id: 'contents',
    start: masthead ? 'follow' : 'page',
    bookmark: 'Indholdsfortegnelse',
    blocks: [
      { role: 'part-heading', level: 2, inlines: text('Indholdsfortegnelse') },
      { role: 'contents', entries: items.map(toEntry) },
    ],
  };
  return {
    edition: 'full',
    language: 'da',
    names: [],
    metadata: {
      title: 'Direktionen',
      author: 'A & B',
      subject: 'Dagsorden',
      date: { year: 2025, month: 6, day: 4 },
    },
    parts: [cover, contents, ...items.map(toPart)],
    header: [text('Direktionen'), [], text('4. juni 2025')],
    footer: [
      text('Strandbæk Kommune'),
      [],
      [
        { role: 'text', value: 'Side ' },
        { role: 'page-number' },
        { role: 'text', value: ' af ' },
        { role: 'page-count' },
      ],
    ],
  };
}

function toEntry(content: ItemContent, index: number): ContentsEntry {
  return {
    kind: 'item',
    target: `item-${index + 1}`,
    number: String(index + 1),
    inlines: content.title,
    marks: content.status && [content.status],
  };
}

function toPart(content: ItemContent, index: number): Part {
  const id = `item-${index + 1}`;
  let level = 2;
  const sections = content.sections.flatMap(({ heading, depth, blocks }, at): Block[] => {
    level = Math.min(depth + 3, level + 1);
    const head: Block = {
      role: 'heading',
      level,
      depth: (level - 3) as 0 | 1 | 2,
      id: `${id}.section-${at + 1}`,
      bookmark: level === 3 ? 'Afsnit' : undefined,
      inlines: heading,
    };
    return [head, ...blocks];
  });
  const notes: FootnoteBlock[] = content.notes.map((blocks, at) => ({
    id: `${id}.note-${at + 1}`,
    number: at + 1,
    back: `Tilbage til teksten, note ${at + 1}`,
    blocks,
  }));
  const references: Block[] = notes.map(note => ({
    role: 'paragraph',
    leadIn: false,
    inlines: [
      { role: 'text', value: 'se' },
      {
        role: 'note-reference',
        target: note.id,
        number: note.number,
        label: `Note ${note.number}`,
        id: `${note.id}.ref`,
      },
    ],
  }));
  return {
    role: 'item',
    id,
    start: content.start,
    bookmark: `${index + 1}. punkt`,
    blocks: [
      {
        role: 'item-heading',
        level: 2,
        number: String(index + 1),
        inlines: content.title,
        marks: content.status && [content.status],
        asides: content.asides,
      },
      ...sections,
      ...references,
      ...(notes.length > 0 ? [{ role: 'footnotes', label: 'Noter', notes } as const] : []),
    ],
  };
}
