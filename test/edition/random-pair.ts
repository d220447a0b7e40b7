import fc from 'fast-check';
import { makePng } from '../pictures/make-png.ts';

type Files = Readonly<Record<string, string | Uint8Array>>;

/** The files of two meetings that are alike in all that is public, and differ in all that is withheld. */
export interface Pair {
  readonly files: readonly [Files, Files];
  /** The words of each that no public edition may hold. */
  readonly withheld: readonly [readonly string[], readonly string[]];
}

/** Labels that open text refers to, and that open and withheld texts define. */
const labels = ['plan', 'Kort', 'ÅRET', '1'] as const;
const label = fc.constantFrom(...labels);
const depth = fc.constantFrom('##', '###', '####');

/** A block of open text, in which `W` is a word. */
const openBlock = fc.oneof(
  fc.constantFrom('W W W.', 'W:', '1. W\n2. W\n   1. W', '- W', '> W', '| W | W |\n| --- | --- |\n| W | W |'),
  depth.map(marks => `${marks} W W`),
  label.map(each => `W [W][${each}], [${each}] og [${each.toUpperCase()}][] *W [W*][${each}].`),
  label.map(each => `W[^${each}] ![W][${each}] [^${each}]`),
  label.map(each => `[${each}]: https://open.example/W`),
  label.map(each => `[^${each}]: W [${each}] W`),
  label.map(each => `[^${each}]: W\n\n    [${each}]: https://open.example/W`),
  label.map(each => `3. W [${each}]\n4. W`),
);

/** A block of withheld text. */
const withheldBlock = fc.oneof(
  fc.constantFrom(
    'W W W.',
    'W:',
    '7. W\n8. W\n   1. W',
    '- W\n  - W\n    - W',
    '> W\n>\n> ## W',
    '| W | W | W |\n| --- | --- | --- |\n| W | W | W |',
    '```\nW\n```',
    '::pagebreak',
    '<!-- W -->',
    '<span lang="en">W W</span> <sup>W</sup> <b>W</b>',
    '***',
    '![W](../pictures/closed.png)',
    '[W](https://closed.example/W) <https://W.example/> [](item:FIRST)',
  ),
  depth.map(marks => `${marks} W W`),
  fc
    .tuple(label, fc.constantFrom('https://closed.example/W', '../pictures/closed.png'))
    .chain(([each, address]) =>
      fc.constantFrom(
        `[${each}]: ${address}`,
        `[${each.toUpperCase()}]:\n  ${address}\n  "W"`,
        `- W\n\n  [${each.toLowerCase()}]: ${address}`,
        `> [${each}]: ${address}`,
        `1. > [${each}]: ${address}\n   > W [${each}]`,
        `W[^W]\n\n[^W]: W\n\n    [${each}]: ${address}`,
      ),
    ),
  label.map(each => `[^${each}]: W W`),
  label.map(each => `[^${each}]: W\n\n    > [^W]: W`),
  label.map(each => `W [${each}] ![W][${each}] W[^${each}]`),
);

/** What stands in one withheld place of each of the two. */
const twice = <T>(each: fc.Arbitrary<T>) => fc.tuple(each, each);
const withheldText = twice(fc.array(withheldBlock, { maxLength: 4 }));
const withheldField = twice(fc.integer({ min: 1, max: 12 }));
const maybe = <T>(each: fc.Arbitrary<T>) => fc.option(each, { nil: undefined });

const segment = fc.oneof(
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('open' as const), text: openBlock }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('closed' as const), text: withheldText }) },
);
const body = fc.array(segment, { maxLength: 6 });

const attachment = fc.record({ closed: fc.boolean(), title: withheldField, pending: twice(fc.boolean()) });

const item = fc.record({
  closed: fc.boolean(),
  publicTitle: fc.boolean(),
  group: fc.boolean(),
  attachments: fc.array(attachment, { maxLength: 2 }),
  more: twice(fc.nat(3)),
  fields: withheldField,
  body,
  /** In the agenda, and where there is a public decision, withheld. */
  decision: fc.tuple(
    maybe(fc.array(withheldBlock, { maxLength: 3 })),
    maybe(fc.array(withheldBlock, { maxLength: 3 })),
  ),
  publicDecision: maybe(fc.array(openBlock, { minLength: 1, maxLength: 3 })),
  /** Behind all passages: notes that only they may refer to. */
  after: body,
});

const slot = fc.record({
  item: fc.nat(5),
  texts: withheldField,
  has: twice(
    fc.record({ title: fc.boolean(), note: fc.boolean(), points: fc.nat(2), attendees: fc.boolean() }),
  ),
});

const shape = fc.record({
  minutes: fc.boolean(),
  note: body,
  items: fc.array(item, { minLength: 1, maxLength: 4 }),
  slots: fc.array(slot, { maxLength: 3 }),
});
type Shape = typeof shape extends fc.Arbitrary<infer Value> ? Value : never;

export const randomPair: fc.Arbitrary<Pair> = shape.map(each => {
  const [a, b] = [write(each, 0), write(each, 1)];
  return { files: [a.files, b.files], withheld: [a.withheld, b.withheld] };
});

/** Of a note that stands by itself. */
const noteStart = /^\[\^/gm;

const png = { 'pictures/closed.png': makePng({ width: 4 }), 'pictures/open.png': makePng({}) };

function write(shape: Shape, which: 0 | 1): { readonly files: Files; readonly withheld: readonly string[] } {
  const withheld: string[] = [];
  let openWords = 0;
  const digits = (count: number) =>
    [...String(count).padStart(3, '0')].map(d => 'bdfgklmnpr'[Number(d)]).join('a');
  const yes = () => `qw${digits(openWords++)}zk`;
  const no = () => {
    const word = `q${'vx'[which]}${digits(withheld.length)}zk${'y'.repeat(withheld.length % 7)}`;
    withheld.push(word);
    return word;
  };
  const filled = (text: string, word: () => string) => text.replace(/W/g, word);
  const secret = (lines: readonly string[]) =>
    lines.map(line => filled(line, no).replace('item:FIRST', `item:${ids[0]}`)).join('\n\n');
  const words = (count: number) => Array.from({ length: count }, no).join(' ');
  const bodyOf = (segments: Shape['note'], isClosed: boolean) =>
    segments
      .map(each =>
        each.kind === 'closed'
          ? `:::closed\n${secret(each.text[which])}\n:::`
          : filled(each.text, isClosed ? no : yes),
      )
      .join('\n\n');

  const ids = shape.items.map(({ closed }, index) => (closed ? no() : `open-${index}`));
  const items = shape.items.map((each, index) => [
    `items/${index + 1}-${ids[index]}.md`,
    each.closed ? closedItem(each) : openItem(each),
  ]);
  const slots = shape.slots.flatMap(({ item, texts, has }) => {
    const index = item % shape.items.length;
    const isClosed = shape.items[index]!.closed;
    const { title, note, points, attendees } = has[which];
    const own = [
      ...(title ? [`    title: ${words(texts[which])}`] : []),
      ...(note ? [`    note: "${words(texts[which])} [${labels[0]}]"`] : []),
      ...(attendees ? [`    attendees: { name: ${no()} }`] : []),
      ...(points > 0 ? [`    points: [${Array.from({ length: points }, no).join(', ')}]`] : []),
    ];
    return [`  - item: ${ids[index]}`, '    duration: 10', ...(isClosed ? own : [])];
  });
  const meeting = [
    '---\ntitle: Direktionen\ndate: 2026-10-07\nstart: 9.00\nlanguage: da\nstatus: open',
    `kind: ${shape.minutes ? 'minutes' : 'agenda'}`,
    ...(slots.length > 0 ? ['timetable:', ...slots] : []),
    '---\n',
    bodyOf(shape.note, false).replaceAll('::pagebreak', 'a').replaceAll('../pictures/', 'pictures/'),
    '',
  ].join('\n');
  return { files: { 'meeting.md': meeting, ...Object.fromEntries(items), ...png }, withheld };

  function openItem({
    group,
    attachments,
    body,
    decision,
    publicDecision,
    after,
  }: Shape['items'][number]): string {
    const isDecisionOpen = shape.minutes && !publicDecision;
    return [
      `---\ntitle: ${yes()}`,
      ...(group ? [`group: ${yes()}`] : []),
      ...(attachments.length > 0 ? ['attachments:'] : []),
      ...attachments.map(({ closed, title, pending }) =>
        closed
          ? `  - { title: ${words(title[which])}, document: ${no()}, status: closed, pending: ${pending[which]} }`
          : `  - title: ${yes()}`,
      ),
      '---\n',
      bodyOf(body, false),
      '',
      ...(decision[which] && !isDecisionOpen ? [`\n:::decision\n${secret(decision[which])}\n:::`] : []),
      ...(publicDecision
        ? [
            `\n:::public-decision\n${publicDecision.map(each => filled(each, shape.minutes ? yes : no)).join('\n\n')}\n:::`,
          ]
        : []),
      '',
      bodyOf(after, false),
      '',
    ].join('\n');
  }

  function closedItem(each: Shape['items'][number]): string {
    const { publicTitle, group, more, fields, body, decision, publicDecision, after } = each;
    return [
      `---\ntitle: ${words(fields[which])}\nstatus: closed\ncase: ${no()}\nresponsible: { name: ${no()} }\nrecused: { name: ${no()} }`,
      ...(publicTitle ? [`public-title: ${yes()}`] : []),
      ...(group ? [`group: ${no()}`] : []),
      ...(more[which] > 0
        ? [
            `late: ${no()}\nattachments: [${Array.from({ length: more[which] }, no)
              .map(title => `{ title: ${title} }`)
              .join(', ')}]`,
          ]
        : []),
      '---\n',
      // A note here that the public decision refers to would be public.
      bodyOf(body, true).replace(noteStart, 'a[^'),
      ...(decision[which] ? [`\n:::decision\n${secret(decision[which])}\n:::`] : []),
      ...(publicDecision
        ? [
            `\n:::public-decision\n${publicDecision.map(text => filled(text, shape.minutes ? yes : no)).join('\n\n')}\n:::`,
          ]
        : []),
      '',
      secret(decision[1 - which] ?? []).replace(noteStart, 'a[^'),
      '',
      bodyOf(after, true).replace(noteStart, 'a[^'),
      '',
    ].join('\n');
  }
}
