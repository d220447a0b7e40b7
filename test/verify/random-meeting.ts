import fc from 'fast-check';

/** The files of a random meeting, with words that stand once and are withheld or open. */
export interface RandomMeeting {
  readonly files: Readonly<Record<string, string>>;
  readonly withheld: readonly string[];
  readonly open: readonly string[];
}

/** Words that stand in open and in withheld texts alike, and in labels, dates and numbers. */
const common = [
  ...[
    'budget',
    'skole',
    'forslag',
    'for',
    'slag',
    'og',
    'i',
    'en',
    'den',
    'på',
    'over',
    'havn',
    'havnebyggeri',
  ],
  ...[
    'Anna',
    'Holm',
    'Anna Holm',
    'Bo',
    'juni',
    'onsdag',
    'Beslutning',
    'Bilag',
    'Eftersendes',
    'Offentlig',
    'Punkt',
  ],
  ...[
    '12',
    '2025',
    '9.00',
    '1.204',
    '24/7615',
    'KL-sag',
    'ii',
    'iv',
    'c',
    '§ 7',
    'Bilag 1',
    '4. juni',
    'x²',
    'CO2',
  ],
  ...[
    'kommunalbestyrelsesmedlemmerne',
    'https://www.eksempel.dk/havn/byggeri/kommunalbestyrelsesmedlemmerne/bilag',
  ],
];

const words = fc
  .array(fc.constantFrom(...common), { minLength: 1, maxLength: 9 })
  .map(each => each.join(' '));
/** Words alone, or with one that stands nowhere else. */
const text = fc.record({ words, marked: fc.boolean() });
type Text = { readonly words: string; readonly marked: boolean };

const blockKinds = ['paragraph', 'heading', 'list', 'table', 'quote', 'code', 'address'] as const;
const block = fc.record({
  kind: fc.constantFrom(...blockKinds),
  text,
  /** The note of the body that it refers to. */
  note: fc.option(fc.nat(3), { nil: undefined }),
});
type Block = typeof block extends fc.Arbitrary<infer Value> ? Value : never;

const plainBlock = block.map((each): Block => ({ ...each, note: undefined }));

const passage = fc.record({
  kind: fc.constantFrom('open', 'open', 'closed', 'decision', 'public-decision'),
  blocks: fc.array(block, { minLength: 1, maxLength: 3 }),
  /** A note that is defined in it, unless it is open: then it stands with the others. */
  defines: fc.option(fc.nat(3), { nil: undefined }),
});
type Passage = typeof passage extends fc.Arbitrary<infer Value> ? Value : never;

const body = fc.record({
  passages: fc.array(passage, { maxLength: 4 }),
  /** What each note says, and which note it refers to. */
  notes: fc.array(block, { minLength: 4, maxLength: 4 }),
});
type Body = typeof body extends fc.Arbitrary<infer Value> ? Value : never;

const fields = [
  'case',
  'classification',
  'route',
  'responsible',
  'attendees',
  'recused',
  'late',
  'group',
] as const;

const attachment = fc.record({
  title: text,
  document: fc.option(text, { nil: undefined }),
  closed: fc.boolean(),
  pending: fc.boolean(),
});

const item = fc.record({
  closed: fc.boolean(),
  title: text,
  publicTitle: fc.option(text, { nil: undefined }),
  publicGroup: fc.option(text, { nil: undefined }),
  fields: fc.dictionary(fc.constantFrom(...fields), text, { maxKeys: 4, noNullPrototype: true }),
  withdrawn: fc.option(text, { nil: undefined, freq: 8 }),
  attachments: fc.array(attachment, { maxLength: 3 }),
  body,
});

const slot = fc.record({
  items: fc.array(fc.nat(9), { minLength: 1, maxLength: 2 }),
  title: fc.option(text, { nil: undefined }),
  note: fc.option(text, { nil: undefined }),
  attendees: fc.option(text, { nil: undefined }),
  points: fc.array(text, { maxLength: 2 }),
});

const shape = fc.record({
  minutes: fc.boolean(),
  title: text,
  members: fc.array(text, { maxLength: 3 }),
  note: fc.record({
    open: fc.array(plainBlock, { maxLength: 2 }),
    closed: fc.array(plainBlock, { maxLength: 2 }),
  }),
  items: fc.array(item, { minLength: 1, maxLength: 5 }),
  slots: fc.array(slot, { maxLength: 3 }),
});
type Shape = typeof shape extends fc.Arbitrary<infer Value> ? Value : never;

/** Meetings in Danish of one to five items, of which any part may be closed. */
export const randomMeeting: fc.Arbitrary<RandomMeeting> = shape.map(filesOf);

function filesOf(shape: Shape): RandomMeeting {
  const withheld: string[] = [];
  const open: string[] = [];
  const mark = (isOpen: boolean): string => {
    const digits = String(withheld.length + open.length).padStart(3, '0');
    const word = `q${isOpen ? 'w' : 'v'}${[...digits].map(digit => 'bdfgklmnpr'[Number(digit)]).join('a')}zk`;
    (isOpen ? open : withheld).push(word);
    return word;
  };
  const say = ({ words, marked }: Text, isOpen: boolean) => (marked ? `${words} ${mark(isOpen)}` : words);
  /** A field's value in quotation marks. */
  const value = (text: Text, isOpen: boolean) => JSON.stringify(say(text, isOpen));
  const closedItems = new Set(shape.items.flatMap((item, index) => (item.closed ? [index] : [])));

  return {
    files: { 'meeting.md': meetingFile(), ...Object.fromEntries(shape.items.map(itemFile)) },
    withheld,
    open,
  };

  function meetingFile(): string {
    const { minutes, title, members, note, slots } = shape;
    const closed = note.closed.length > 0 ? ['', ':::closed', ...bodyLines(note.closed, false), ':::'] : [];
    return [
      '---',
      `title: ${value(title, true)}`,
      'date: 2025-06-04',
      'start: 9.00',
      'language: da',
      'status: open',
      `kind: ${minutes ? 'minutes' : 'agenda'}`,
      ...(members.length > 0
        ? ['members:', ...members.map(name => `  - { name: ${value(name, true)} }`)]
        : []),
      ...(slots.length > 0 ? ['timetable:', ...slots.flatMap(slotLines)] : []),
      '---',
      '',
      // Where no item is open the note is withheld, too.
      ...bodyLines(
        note.open,
        shape.items.some(({ closed }) => !closed),
      ),
      ...closed,
      '',
    ].join('\n');
  }

  function slotLines({ items, title, note, attendees, points }: Shape['slots'][number]): readonly string[] {
    const named = [...new Set(items.map(number => number % shape.items.length))];
    const isOpen = !named.some(index => closedItems.has(index));
    return [
      `  - item: [${named.map(index => `item-${index}x`).join(', ')}]`,
      '    duration: 10',
      ...(title ? [`    title: ${value(title, isOpen)}`] : []),
      ...(note ? [`    note: ${value(note, isOpen)}`] : []),
      ...(attendees ? [`    attendees: { name: ${value(attendees, isOpen)} }`] : []),
      ...(points.length > 0 ? [`    points: [${points.map(point => value(point, isOpen)).join(', ')}]`] : []),
    ];
  }

  function itemFile(item: Shape['items'][number], index: number): readonly [string, string] {
    const { closed, title, publicTitle, publicGroup, fields, withdrawn, attachments, body } = item;
    const entries = Object.entries(fields).map(([name, text]) => {
      const isList = ['responsible', 'attendees', 'recused'].includes(name);
      return `${name}: ${isList ? `{ name: ${value(text, !closed)} }` : value(text, !closed)}`;
    });
    const lines = [
      '---',
      `title: ${value(title, !closed)}`,
      ...(closed ? ['status: closed'] : []),
      ...(closed && publicTitle ? [`public-title: ${value(publicTitle, true)}`] : []),
      ...(closed && publicGroup ? [`public-group: ${value(publicGroup, true)}`] : []),
      ...entries,
      ...(withdrawn ? [`withdrawn: ${value(withdrawn, !closed)}`] : []),
      ...(attachments.length > 0 ? ['attachments:'] : []),
      ...attachments.flatMap(({ title, document, closed: own, pending }) => {
        const isOpen = !closed && !own;
        return [
          `  - title: ${value(title, isOpen)}`,
          ...(document ? [`    document: ${value(document, isOpen)}`] : []),
          ...(own ? ['    status: closed'] : []),
          ...(pending ? ['    pending: true'] : []),
        ];
      }),
      '---',
      '',
      ...passageLines(body, closed, withdrawn !== undefined),
    ];
    return [`items/${String(index + 1).padStart(2, '0')}-item-${index}x.md`, `${lines.join('\n')}\n`];
  }

  /** The passages of an item, then those notes that no passage defines. */
  function passageLines({ passages, notes }: Body, closed: boolean, withdrawn: boolean): readonly string[] {
    const replaced = passages.some(({ kind }) => kind === 'public-decision');
    const isShown = ({ kind }: Passage): boolean => {
      if (withdrawn) return false;
      if (kind === 'public-decision') return shape.minutes;
      if (kind === 'decision') return !closed && shape.minutes && !replaced;
      return !closed && kind === 'open';
    };
    const homes = notes.map((_, note) =>
      passages.find(({ kind, defines }) => kind !== 'open' && defines === note),
    );
    const isOpenNote = openNotes(passages.filter(isShown), notes, homes, closed ? 'public-decision' : 'open');
    const note = (number: number) => ['', `[^n${number}]: ${noteText(notes[number]!, isOpenNote(number))}`];
    return [
      ...passages.flatMap(passage => {
        const inner = [
          ...bodyLines(passage.blocks, isShown(passage)),
          ...notes.flatMap((_, number) => (homes[number] === passage ? note(number) : [])),
        ];
        return passage.kind === 'open' ? ['', ...inner] : ['', `:::${passage.kind}`, ...inner, '', ':::'];
      }),
      ...notes.flatMap((_, number) => (homes[number] ? [] : note(number))),
    ];
  }

  function noteText({ text, note }: Block, isOpen: boolean): string {
    return `${say(text, isOpen)}${note === undefined ? '' : ` her[^n${note}]`}`;
  }

  function bodyLines(blocks: readonly Block[], isOpen: boolean): readonly string[] {
    return blocks.flatMap(({ kind, text, note }) => {
      const words = say(text, isOpen);
      return ['', ...linesOf[kind](note === undefined || !refers(kind) ? words : `${words} her[^n${note}]`)];
    });
  }
}

/** Code and addresses hold no note's mark; elsewhere it stands behind a word, as it would be a part of an address. */
function refers(kind: Block['kind']): boolean {
  return kind !== 'code' && kind !== 'address';
}

/** How a block of each kind is written. */
const linesOf: Readonly<Record<Block['kind'], (words: string) => readonly string[]>> = {
  paragraph: words => [`Så ${words}`],
  heading: words => [`## ${words}`],
  list: words => [`1. ${words}`, '   1. under', '      1. nederst'],
  table: words => ['| A | B |', '| --- | --- |', `| ${words} | c |`],
  quote: words => [`> ${words}`],
  code: words => ['```', words, '```'],
  address: words => [`[her](https://example.org/${encodeURI(words.replaceAll(' ', '-'))})`],
};

/** Which notes are shown: those that shown passages refer to, and that stand in none of another kind. `outside` is what other notes count as. */
function openNotes(
  shown: readonly Passage[],
  notes: readonly Block[],
  homes: readonly (Passage | undefined)[],
  outside: Passage['kind'],
): (note: number) => boolean {
  const waiting = shown.flatMap(({ kind: from, blocks }) =>
    blocks.map(({ kind, note }) => ({ from, note: refers(kind) ? note : undefined })),
  );
  const open = new Set<number>();
  for (const { from, note } of waiting) {
    const home = note === undefined ? undefined : homes[note]?.kind;
    if (note === undefined || open.has(note) || (home && home !== from)) continue;
    open.add(note);
    waiting.push({ from: home ?? outside, note: notes[note]!.note });
  }
  return note => open.has(note);
}
