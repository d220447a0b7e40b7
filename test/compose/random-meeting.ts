import fc from 'fast-check';
import type { BlockContent, FootnoteDefinition, Node, PhrasingContent, TableCell, TableRow } from 'mdast';
import type { Block } from '../../src/meeting/body.ts';
import type { AgendaItem, Attachment, Kind, Meeting, Person, Slot } from '../../src/meeting/meeting.ts';
import type { Picture } from '../../src/meeting/picture.ts';
import type { Text } from '../../src/meeting/place.ts';
import { aMeeting, anItem, place, placed } from './samples.ts';

/** Stands for a text: each becomes a word that no other text has. */
const TEXT = 'x';

const ids = ['i0', 'i1', 'i2', 'i3', 'i4', 'i5'];
const notes = ['a', 'b', 'c'];
const picture: Picture = { format: 'png', width: 4, height: 3, bytes: new Uint8Array() };

const text = fc.constant<Text>({ value: TEXT, place });
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const some = <T>(value: fc.Arbitrary<T>) => fc.array(value, { maxLength: 2 });
const person = fc.record<Person>({ name: text, role: maybe(text), note: maybe(text) });

const plain = fc.constant<PhrasingContent>({ type: 'text', value: TEXT });

const phrase: fc.Arbitrary<PhrasingContent> = fc.oneof(
  { weight: 6, arbitrary: plain },
  plain.map((child): PhrasingContent => ({ type: 'strong', children: [child] })),
  fc.constant<PhrasingContent>({ type: 'inlineCode', value: TEXT }),
  fc.constant<PhrasingContent>({ type: 'break' }),
  plain.map((child): PhrasingContent => ({ type: 'link', url: 'https://example.org/', children: [child] })),
  fc
    .tuple(fc.constantFrom(...ids), some(plain))
    .map(([id, children]): PhrasingContent => ({ type: 'link', url: `item:${id}`, children })),
  fc
    .constantFrom(...notes)
    .map((identifier): PhrasingContent => ({ type: 'footnoteReference', identifier, label: identifier })),
  fc.constant<PhrasingContent>({ type: 'image', url: 'map.png', alt: TEXT, data: { picture } }),
);
const phrases = fc.array(phrase, { minLength: 1, maxLength: 4 });

const leaf: fc.Arbitrary<BlockContent> = fc.oneof(
  phrases.map((children): BlockContent => ({ type: 'paragraph', children })),
  fc
    .tuple(fc.constantFrom(2, 3, 4), phrases)
    .map(([depth, children]): BlockContent => ({ type: 'heading', depth: depth as 2, children })),
  fc.constantFrom<BlockContent>({ type: 'code', value: TEXT }, { type: 'thematicBreak' }),
  fc
    .array(
      fc
        .array(phrases, { minLength: 1, maxLength: 3 })
        .map((cells): TableRow => ({ type: 'tableRow', children: cells.map(tableCell) })),
      { minLength: 1, maxLength: 3 },
    )
    .map((children): BlockContent => ({ type: 'table', align: ['left', 'right'], children })),
);

function tableCell(children: PhrasingContent[]): TableCell {
  return { type: 'tableCell', children };
}

const definition = fc
  .tuple(fc.constantFrom(...notes), fc.array(leaf, { maxLength: 3 }))
  .map(
    ([identifier, children]): FootnoteDefinition => ({ type: 'footnoteDefinition', identifier, children }),
  );

const { block } = fc.letrec<{ block: BlockContent | FootnoteDefinition }>(tie => {
  const blocks = fc.array(tie('block'), { maxLength: 3, depthIdentifier: 'block' });
  return {
    block: fc.oneof(
      { depthIdentifier: 'block', depthSize: 'small', withCrossShrink: true },
      leaf,
      definition,
      blocks.map((children): BlockContent => ({ type: 'blockquote', children })),
      fc.tuple(fc.boolean(), fc.nat(4), fc.array(blocks, { minLength: 1, maxLength: 3 })).map(
        ([ordered, orderedDepth, points]): BlockContent => ({
          type: 'list',
          ordered,
          data: { orderedDepth },
          children: points.map(children => ({ type: 'listItem', children })),
        }),
      ),
    ),
  };
});

const blocks = fc.array(
  fc.oneof({ weight: 9, arbitrary: block }, fc.constant({ type: 'pageBreak' } as const)),
  {
    maxLength: 5,
  },
);

/** `:::` blocks stand at a body's own level. */
const body: fc.Arbitrary<readonly Block[]> = fc
  .array(
    fc.oneof(
      { weight: 5, arbitrary: block as fc.Arbitrary<Block> },
      fc
        .tuple(fc.constantFrom('closed', 'decision', 'publicDecision'), blocks)
        .map(([type, children]): Block => ({ type, children }) as Block),
    ),
    { maxLength: 5 },
  )
  .map(nodes => eachNoteOnce(nodes));

/** Of two notes of one name the first counts, and the other is reported: see the parse stage. */
function eachNoteOnce<N extends Node>(nodes: readonly N[], seen = new Set<string>()): N[] {
  return nodes.flatMap(node => {
    if (node.type === 'footnoteDefinition' && 'identifier' in node) {
      if (seen.has(String(node.identifier))) return [];
      seen.add(String(node.identifier));
    }
    return 'children' in node ? [{ ...node, children: eachNoteOnce(node.children as Node[], seen) }] : [node];
  });
}

const attachment = fc.record({
  title: text,
  document: maybe(text),
  fileName: maybe(text),
  status: fc.constantFrom('open', 'closed'),
  pending: fc.boolean(),
}) as fc.Arbitrary<Omit<Attachment, 'number' | 'place'>>;

const item: fc.Arbitrary<Partial<AgendaItem>> = fc
  .record({
    title: text,
    status: fc.constantFrom('open', 'open', 'closed'),
    publicTitle: maybe(text),
    case: maybe(text),
    classification: maybe(text),
    route: some(text),
    responsible: some(person),
    attendees: some(person),
    recused: some(person),
    purpose: maybe(fc.constantFrom('decision', 'discussion')),
    duration: maybe(fc.nat(200)),
    group: maybe(text),
    attachments: some(attachment),
    late: maybe(text),
    withdrawn: fc.option(text, { nil: undefined, freq: 5 }),
    body,
  })
  .map(({ attachments, ...fields }) => ({
    ...fields,
    attachments: attachments.map((attachment, index) => ({ ...attachment, number: index + 1, place })),
  })) as fc.Arbitrary<Partial<AgendaItem>>;

const details = {
  place: fc.constant(place),
  time: fc.nat(2000).map(placed),
  attendees: some(person),
  note: maybe(phrases),
  points: some(phrases),
};

const slot: fc.Arbitrary<Slot> = fc.oneof(
  fc.record({
    ...details,
    kind: fc.constant('items' as const),
    items: fc.array(fc.constantFrom(...ids), { minLength: 1, maxLength: 3 }),
    title: maybe(text),
  }),
  fc.record({
    ...details,
    kind: fc.constantFrom('title' as const, 'break' as const, 'close' as const),
    title: text,
  }),
);

const numbers = fc.uniqueArray(fc.constantFrom('1', '2', '7', '7a', '7A.1', '7 a', '§ 3', '3', 'Ø'), {
  minLength: ids.length,
  maxLength: ids.length,
});

const whole = fc
  .record({
    kind: fc.constantFrom<Kind>('agenda', 'minutes'),
    title: text,
    organisation: maybe(text),
    location: maybe(text),
    chair: maybe(person),
    members: some(person),
    apologies: some(person),
    signatories: some(person),
    note: body.map(blocks => blocks.filter(({ type }) => !/decision/i.test(type))),
    slots: some(slot),
    numbers,
    items: fc.array(item, { minLength: ids.length, maxLength: ids.length }),
    holder: fc.nat(ids.length * 2),
  })
  .map(
    ({ numbers, items, holder, ...facts }): Meeting =>
      aMeeting({
        ...facts,
        withholds: true,
        items: items.map((fields, index) =>
          anItem(ids[index]!, numbers[index]!, {
            ...fields,
            ...(index === holder && { body: [...fields.body!, { type: 'timetable' }] }),
          }),
        ),
      }),
  );

/** A meeting in which every text is a word of its own: "word1", "word2" … */
export const randomMeeting: fc.Arbitrary<Meeting> = whole.map(meeting => {
  let count = 0;
  const name = (value: unknown): unknown => {
    if (value === TEXT) return `word${++count}z`;
    if (Array.isArray(value)) return value.map(name);
    if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, name(inner)]));
  };
  return name(meeting) as Meeting;
});
