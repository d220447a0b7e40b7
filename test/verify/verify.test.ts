import { describe, expect, it } from 'vitest';
import { compose } from '../../src/compose/compose.ts';
import { publicEdition } from '../../src/edition/public.ts';
import { languages } from '../../src/languages/index.ts';
import type { AgendaItem, Attachment, Meeting } from '../../src/meeting/meeting.ts';
import type { FoundText } from '../../src/render/renderer.ts';
import type { Template } from '../../src/template/template.ts';
import { blankMeeting, verify } from '../../src/verify/verify.ts';
import {
  aMeeting,
  anItem,
  aTemplate,
  attachment,
  paragraph,
  person,
  placed,
  text,
} from '../compose/samples.ts';

/** A meeting with a closed item, and what is changed of it. */
function withClosed(change: Partial<AgendaItem>, meeting: Partial<Meeting> = {}): Meeting {
  const open = anItem('aaben', '1', { title: text('Budget') });
  const closed = anItem('x', '2', { title: text('Y'), status: 'closed', ...change });
  return aMeeting({ ...meeting, items: [open, ...(meeting.items ?? []), closed] });
}

/** What verify says of a file of these pages. */
function told(meeting: Meeting, pages: readonly (string | FoundText)[], template: Partial<Template> = {}) {
  const found = pages.map((page, index): FoundText => {
    return typeof page === 'string' ? { where: 'page', page: index + 1, text: page } : page;
  });
  const blank = () =>
    compose(blankMeeting(publicEdition(meeting)), aTemplate(template), languages[meeting.language]);
  return verify(() => found, meeting, { blank }).map(({ code, severity, data }) => {
    expect({ code, severity }).toEqual({ code: 'leak', severity: 'error' });
    const { text, page } = data as { text: string; page?: number };
    return page === undefined ? text : `${text}, page ${page}`;
  });
}

const file = (path: string): Partial<Attachment> => ({
  fileName: text(path),
  file: { path, location: `/${path}`, bytes: 1 },
});

describe('the name of an item’s file', () => {
  const closed = withClosed({ id: 'grunden', title: text('Salg af grunden') });

  it('is no second leak where it is a part of the title’s', () => {
    expect(told(closed, ['Om Salg af grunden og mere'])).toEqual(['Salg af grunden, page 1']);
    expect(told(closed, ['Om grunden'])).toEqual(['grunden, page 1']);
  });

  it('is one where it stands by itself, too', () => {
    const pages = [{ where: 'destination', text: 'fyr' } as const, 'Fyr og flamme'];
    const fyr = withClosed({ id: 'fyr', title: text('Fyr og flamme') });
    expect(told(fyr, pages)).toEqual(['Fyr og flamme, page 2', 'fyr']);
  });
});

it.each(['Om salg af ”Fyret” nu', 'Om salg af «\u00a0Fyret\u00a0» nu', 'Om salg af ‘Fyret’ nu'])(
  'verify finds a title with straight quotation marks where they are set as in "%s"',
  page => {
    expect(told(withClosed({ title: text('Salg af "Fyret"') }), [page])).toHaveLength(1);
  },
);

it('verify finds the title of a picture, which is its caption where it stands alone', () => {
  const image = { type: 'image', url: 'a.png', alt: '', title: 'Molebyggeriet' } as const;
  const closed = withClosed({ body: [{ type: 'paragraph', children: [image] }] });
  expect(told(closed, ['Om Molebyggeriet'])).toEqual(['Molebyggeriet, page 1']);
});

describe('verify finds', () => {
  it.each<[string, Partial<AgendaItem>, string]>([
    ['a title', { title: text('Salg af grunden') }, 'Salg af grunden'],
    ['a title of one short word', { title: text('Fyr') }, 'Fyr'],
    ['a name of five letters', { attendees: [person('Holte')] }, 'Holte'],
    ['a name of two letters', { recused: [person('Bo')] }, 'Bo'],
    ['a name of short words', { responsible: [person('Li Ek')] }, 'Li Ek'],
    ['a role', { responsible: [person('A', 'Kontorchef')] }, 'Kontorchef'],
    ['the note of a person', { attendees: [person('A', undefined, 'telefonisk')] }, 'telefonisk'],
    ['a case number', { case: text('9/17') }, '9/17'],
    ['a file-plan code', { classification: text('0.3.A') }, '0.3.A'],
    ['a route', { route: [text('Kirkeudvalget')] }, 'Kirkeudvalget'],
    ['a group', { group: text('Fyr') }, 'Fyr'],
    ['why it is late', { late: text('Opsigelse') }, 'Opsigelse'],
    ['why it is withdrawn', { withdrawn: text('Opsigelse') }, 'Opsigelse'],
    ['the title of an attachment', { attachments: [attachment(1, 'Cv')] }, 'Cv'],
    ['a document number', { attachments: [attachment(1, 'A', { document: text('1.1') })] }, '1.1'],
    ['the name of a file', { attachments: [attachment(1, 'A', file('om/cv.pdf'))] }, 'cv.pdf'],
    [
      'an address',
      { attachments: [attachment(1, 'A', { url: text('https://a.example/q7') })] },
      'a.example/q7',
    ],
    ['the name of an item’s file', { id: 'fyr' }, 'fyr'],
    ['a word of five letters', { body: [paragraph('Om en flink mand')] }, 'flink'],
    ['a number of five digits', { body: [paragraph('Om 70412 kr')] }, '70412'],
    ['letters and digits', { body: [paragraph('Om en q7x9k')] }, 'q7x9k'],
    ['a word with signs in it', { body: [paragraph('Om 41.204 kr')] }, '41.204'],
    ['four words in a row', { body: [paragraph('Nu er vi på vej ud')] }, 'er vi på vej'],
    ['four words over a line’s end of the source', { body: [paragraph('Nu er\nvi på vej')] }, 'er vi på vej'],
    [
      'a short heading',
      { body: [{ type: 'heading', depth: 2, children: [{ type: 'text', value: 'Løn' }] }] },
      'Løn',
    ],
    ['code', { body: [{ type: 'code', value: 'hemmelig = 1' }] }, 'hemmelig'],
    [
      'an address',
      {
        body: [
          paragraph({ type: 'link', url: 'mailto:holte@ek.dk', children: [{ type: 'text', value: 'a' }] }),
        ],
      },
      'holte',
    ],
    [
      'an alternative text',
      { body: [paragraph({ type: 'image', url: 'a.png', alt: 'Kurven falder' })] },
      'Kurven',
    ],
    [
      'the name of a picture’s file',
      { body: [paragraph({ type: 'image', url: '../a/fyr.png', alt: '' })] },
      'fyr.png',
    ],
    ['a decision', { body: [{ type: 'decision', children: [paragraph('Afslået')] }] }, 'Afslået'],
    [
      'a public decision in an agenda',
      { body: [{ type: 'publicDecision', children: [paragraph('Afslået')] }] },
      'Afslået',
    ],
  ])('%s of a closed item', (_, change, shown) => {
    expect(told(withClosed(change), ['Direktionen\n1. Budget', `2. Lukket punkt\n${shown}\nBilag`])).toEqual([
      expect.stringMatching(/, page 2$/),
    ]);
  });

  it.each<[string, Partial<AgendaItem>]>([
    ['a closed passage', { body: [{ type: 'closed', children: [paragraph('Holte')] }] }],
    [
      'a list in a closed passage',
      {
        body: [
          {
            type: 'closed',
            children: [{ type: 'list', children: [{ type: 'listItem', children: [paragraph('Holte')] }] }],
          },
        ],
      },
    ],
    ['the title of a closed attachment', { attachments: [attachment(1, 'Holte', { status: 'closed' })] }],
    ['a decision in an agenda', { body: [{ type: 'decision', children: [paragraph('Holte')] }] }],
    ['the body of a withdrawn item', { withdrawn: text('Udgår'), body: [paragraph('Holte')] }],
    ['an item whose status nobody said', { statusGiven: false, late: text('Holte') }],
    [
      'the note of a closed passage',
      {
        body: [
          { type: 'closed', children: [paragraph('a', { type: 'footnoteReference', identifier: 'n' })] },
          { type: 'footnoteDefinition', identifier: 'n', children: [paragraph('Holte')] },
        ],
      },
    ],
    [
      'a note in a closed passage that open text refers to',
      {
        body: [
          paragraph('a', { type: 'footnoteReference', identifier: 'n' }),
          {
            type: 'closed',
            children: [{ type: 'footnoteDefinition', identifier: 'n', children: [paragraph('Holte')] }],
          },
        ],
      },
    ],
    [
      'the second definition of a note',
      {
        body: [
          paragraph('a', { type: 'footnoteReference', identifier: 'n' }),
          { type: 'footnoteDefinition', identifier: 'n', children: [paragraph('Note')] },
          { type: 'footnoteDefinition', identifier: 'n', children: [paragraph('Holte')] },
        ],
      },
    ],
  ])('%s of an open item', (_, change) => {
    const meeting = aMeeting({ items: [anItem('a', '1', change)] });
    expect(told(meeting, ['Direktionen', 'Sag om Holte'])).toEqual(['Holte, page 2']);
  });

  it('a replaced decision in minutes', () => {
    const body: AgendaItem['body'] = [
      { type: 'decision', children: [paragraph('Afslået')] },
      { type: 'publicDecision', children: [paragraph('Holte')] },
    ];
    const meeting = aMeeting({ kind: 'minutes', items: [anItem('a', '1', { body })] });
    expect(told(meeting, ['Afslået. Holte'])).toEqual(['Afslået, page 1']);
  });

  it.each(['title', 'note', 'attendee', 'point'] as const)('the %s of a slot with a closed item', field => {
    const slot = {
      kind: 'items',
      items: ['aaben', 'x'],
      place: text('').place,
      time: placed(540),
      title: field === 'title' ? text('Holte') : undefined,
      note: field === 'note' ? [{ type: 'text' as const, value: 'Holte' }] : undefined,
      attendees: field === 'attendee' ? [person('Holte')] : [],
      points: field === 'point' ? [[{ type: 'text' as const, value: 'Holte' }]] : [],
    } as const;
    expect(told(withClosed({}, { slots: [slot] }), ['9.00 Holte'])).toEqual(['Holte, page 1']);
  });

  it('a closed passage of the note on the cover', () => {
    const note: Meeting['note'] = [{ type: 'closed', children: [paragraph('Holte')] }];
    expect(told(aMeeting({ note }), ['Holte'])).toEqual(['Holte, page 1']);
  });

  it.each([
    'info',
    'xmp',
    'bookmark',
    'destination',
    'structure',
    'link',
    'embedded',
    'field',
    'alt',
  ] as const)('what no page shows: %s', where => {
    const meeting = withClosed({ title: text('Holte') });
    expect(told(meeting, ['Direktionen', { where, text: 'item-Holte' }])).toEqual(['Holte']);
  });

  it.each([
    ['in capitals', 'ESPERANCE STRASSE'],
    ['hyphenated', 'espe-\nrance'],
    ['hyphenated over pages', 'espe-', 'rance'],
    ['broken without a hyphen', 'espe\nrance'],
    ['broken into four', 'es\npe\nran\nce'],
    ['with soft hyphens', 'espe\u00adrance'],
    ['with marks that are not seen', 'es\u200bpe\u200drance\u200e'],
    ['with letters that look alike', 'ｅｓｐｅｒａｎｃｅ'],
    ['in a longer row of words', 'om esperance og andet'],
    ['between signs', '»esperance«'],
    ['with a note’s mark', 'esperance1'],
  ])('a word %s', (_, ...pages) => {
    const meeting = withClosed({ body: [paragraph('esperance, straße')] });
    expect(told(meeting, pages)[0]).toBe('esperance, page 1');
  });

  it('an accent, be it a character of its own or not', () => {
    const meeting = withClosed({ title: text('Café Ål'.normalize('NFD')) });
    expect(told(meeting, ['café ål'.normalize('NFC')])).toHaveLength(1);
  });

  it('a character that no font has', () => {
    const meeting = withClosed({ title: text('𐐀𐐁𐐂') });
    expect(told(meeting, ['[U+10400][U+10401][U+10402]'])).toHaveLength(1);
  });

  it('letters of an address, written as its bytes', () => {
    const meeting = withClosed({ attendees: [person('Søren')] });
    expect(told(meeting, [{ where: 'link', text: 'https://ek.dk/S%C3%B8ren' }])).toEqual(['Søren']);
  });

  it('four words over lines and pages', () => {
    const meeting = withClosed({ body: [paragraph('Nu er vi på vej')] });
    expect(told(meeting, ['nu er\nvi', 'på vej'])).toEqual(['Nu er vi på, page 1']);
  });

  it('two words that only stand apart in open texts', () => {
    const items = [anItem('b', '3', { title: text('Anna'), body: [paragraph('Holm er en by')] })];
    const meeting = withClosed({ attendees: [person('Anna Holm')] }, { items });
    expect(told(meeting, ['3. Anna\nHolm er en by'])).toEqual([]);
    expect(told(meeting, ['3. Anna\nHolm er en by', 'Anna Holm, direktør'])).toEqual(['Anna Holm, page 2']);
  });

  it('a word that is the name of an open file, which nobody sees', () => {
    const items = [anItem('b', '3', { attachments: [attachment(1, 'Plan', file('holte.pdf'))] })];
    expect(told(withClosed({ attendees: [person('Holte')] }, { items }), ['Holte'])).toHaveLength(1);
  });

  it('a word of the program’s own model that no reader sees', () => {
    const body = [paragraph('bullet, centre, decimal, withheld, passage, closed')];
    expect(told(withClosed({ body }), ['closed'])).toEqual(['closed, page 1']);
    expect(
      told(withClosed({ body }), ['bullet', 'centre', 'decimal', 'withheld', 'passage', 'closed']),
    ).toHaveLength(1);
  });

  it('a very long title by its words, in little time', () => {
    const title = text(`${'a '.repeat(20_000)}esperance`);
    expect(told(withClosed({ title }), ['a '.repeat(20_000), 'esperance'])).toHaveLength(1);
  });

  it('the longest run of each text, once', () => {
    const meeting = withClosed({
      title: text('Salg af grunden'),
      body: [paragraph('Grunden sælges til naboen uden udbud')],
    });
    const page = 'Salg af grunden\nGrunden sælges til naboen uden udbud';
    expect(told(meeting, [page])).toEqual(['Salg af grunden, page 1', 'Grunden sælges til naboen, page 1']);
  });
});

describe('verify tells the line', () => {
  const place = (line: number, column: number) => ({ line, column });
  const position = (line: number, column: number, endLine: number, endColumn: number) => ({
    start: place(line, column),
    end: place(endLine, endColumn),
  });

  function placeOf(meeting: Meeting, page: string) {
    const [diagnostic] = verify(() => [{ where: 'page', page: 1, text: page }], meeting, {
      blank: () => compose(blankMeeting(publicEdition(meeting)), aTemplate(), languages.da),
    });
    return diagnostic?.place;
  }

  it('of a word in a paragraph of several lines', () => {
    const node = {
      type: 'text' as const,
      value: 'Først her,\nså Holte her.',
      position: position(7, 3, 8, 15),
    };
    const body = [{ ...paragraph(node), position: position(7, 3, 8, 15) }];
    expect(placeOf(withClosed({ body }), 'Holte')).toEqual({
      file: 'items/x.md',
      start: place(8, 6),
      end: place(8, 11),
    });
  });

  it('of a word behind other pieces', () => {
    const body = [
      paragraph(
        { type: 'text', value: 'Om ', position: position(7, 1, 7, 4) },
        { type: 'strong', children: [{ type: 'text', value: 'Holte', position: position(7, 6, 7, 11) }] },
      ),
    ];
    expect(placeOf(withClosed({ body }), 'Holte')?.start).toEqual(place(7, 6));
  });

  it('of a word in fenced code', () => {
    const body = [{ type: 'code' as const, value: 'a\nHolte', position: position(7, 1, 10, 4) }];
    expect(placeOf(withClosed({ body }), 'Holte')?.start).toEqual(place(9, 1));
  });

  it('of a picture', () => {
    const image = { type: 'image' as const, url: 'a.png', alt: 'Om Holte', position: position(7, 5, 7, 22) };
    expect(placeOf(withClosed({ body: [paragraph(image)] }), 'Holte')?.start).toEqual(place(7, 5));
  });

  it('of a field, as a whole', () => {
    const title = text('Om Holte');
    expect(placeOf(withClosed({ title }), 'Holte')).toEqual(title.place);
  });
});

describe('verify gives no false alarm', () => {
  it('where nothing is withheld', () => {
    expect(told(aMeeting(), ['Direktionen'])).toEqual([]);
  });

  it.each<[string, readonly string[]]>([
    ['an open item', ['Budget', 'Vedtaget']],
    ['the meeting’s title', ['Direktionen']],
    ['a label', ['Beslutning', 'Bilagsoversigt', 'Offentlig udgave', 'Bilag 1', 'Lukket punkt']],
    ['a date', ['Onsdag', '4. juni', 'juni 2025', '2025']],
    ['a time', ['9.00', '10.00']],
    ['a number', ['3', '1.']],
  ])('where a withheld word also stands in %s', (_, titles) => {
    const slots: Meeting['slots'] = [540, 600].map(time => ({
      kind: 'break',
      title: text('Pause'),
      place: text('').place,
      time: placed(time),
      attendees: [],
      points: [],
    }));
    const decision: AgendaItem['body'] = [{ type: 'decision', children: [paragraph('Vedtaget')] }];
    const items = [anItem('b', '3', { body: decision, attachments: [attachment(1, 'Plan')] })];
    const attachments = titles.map((title, index) => attachment(index + 1, title));
    const body = titles.map(title => paragraph(title));
    const meeting = withClosed({ attachments, body }, { slots, kind: 'minutes', items });
    expect(told(meeting, [titles.join('\n')])).toEqual([]);
  });

  it('where it is a page’s number or a template’s own word', () => {
    const meeting = withClosed({ attachments: [attachment(1, 'A', { document: text('12') })] });
    expect(
      told(
        meeting,
        Array.from({ length: 12 }, (_, index) => `Side ${index + 1} af 12`),
      ),
    ).toEqual([]);
    const labels = { da: { attachments: 'Vedhæftninger' } };
    const items = [anItem('b', '3', { attachments: [attachment(1, 'Plan')] })];
    const other = withClosed({ body: [paragraph('Vedhæftninger, fortroligt')] }, { items });
    expect(told(other, ['Vedhæftninger\nFortroligt'], { labels, header: '{title} fortroligt||' })).toEqual(
      [],
    );
  });

  it('where it is the mark of a list’s point', () => {
    const list = (orderedDepth: number) =>
      ({
        type: 'list',
        ordered: true,
        data: { orderedDepth },
        children: Array.from({ length: 18 }, (_, index) => ({
          type: 'listItem',
          children: [paragraph(`p${index}`)],
        })),
      }) as const;
    const items = [anItem('b', '3', { body: [list(0), list(1), list(2)] as never })];
    const meeting = withClosed(
      { title: text('xviii'), attendees: [person('iv')], case: text('17. r') },
      { items },
    );
    expect(told(meeting, ['iv. p3\nxviii. p17\n17. p16\nr. p17'])).toEqual([]);
  });

  it('where one open text ends and the next begins', () => {
    const items = [
      anItem('b', '3', {
        title: text('Plan for byen'),
        body: [paragraph('Nord og syd mødes'), paragraph('Ny sti')],
      }),
    ];
    const of = (title: string) => withClosed({ title: text(title) }, { items });
    expect(told(of('byen nord'), ['3. Plan for byen\nNord og syd mødes'])).toEqual([]);
    expect(told(of('mødes ny'), ['Nord og syd mødes\nNy sti'])).toEqual([]);
    expect(told(of('for byen nord og'), ['Plan for byen\nNord og syd mødes'])).toEqual([]);
    expect(told(of('mødes ny sti 3'), ['Nord og syd mødes\nNy sti\n3'])).toEqual([]);
  });

  it('where a template cuts an open text', () => {
    const items = [anItem('b', '3', { title: text('Plan for byen og havnen') })];
    const meeting = withClosed({ title: text('byen og 3') }, { items });
    expect(told(meeting, ['Plan for byen og …\n3. Plan for byen og havnen'])).toEqual([]);
  });

  it('where a line ends between two open words, or within one', () => {
    const items = [anItem('b', '3', { body: [paragraph('Tag hensyn til for slag og hansenberg.dk')] })];
    const of = (words: string) => withClosed({ body: [paragraph(words)] }, { items });
    expect(told(of('forslag'), ['Tag hensyn til for\nslag og'])).toEqual([]);
    expect(told(of('hansen'), ['Tag hensyn til for slag og hansen\nberg.dk'])).toEqual([]);
    expect(told(of('slagog'), ['Tag hensyn til for slag-\nog'])).toEqual([]);
  });

  it('where a note’s mark stands in an open text', () => {
    const note = { type: 'footnoteReference', identifier: 'n' } as const;
    const body: AgendaItem['body'] = [
      paragraph('Nu er vi', note, ' på vej'),
      { type: 'footnoteDefinition', identifier: 'n', children: [paragraph('endelig')] },
    ];
    const meeting = withClosed(
      { body: [paragraph('vi 1 på vej, endelig')] },
      { items: [anItem('b', '3', { body })] },
    );
    expect(told(meeting, ['Nu er vi1 på vej\n1 endelig'])).toEqual([]);
  });

  it('where a note is defined within another', () => {
    const outer: AgendaItem['body'][number] = {
      type: 'footnoteDefinition',
      identifier: 'outer',
      children: [
        paragraph('Ydre'),
        {
          type: 'footnoteDefinition',
          identifier: 'inner',
          children: [paragraph('Indre', { type: 'footnoteReference', identifier: 'next' })],
        },
      ],
    };
    const body: AgendaItem['body'] = [
      paragraph('a', { type: 'footnoteReference', identifier: 'inner' }),
      outer,
      { type: 'footnoteDefinition', identifier: 'next', children: [paragraph('Næste')] },
    ];
    const meeting = aMeeting({ items: [anItem('a', '1', { body })] });
    expect(told(meeting, ['Indre. Næste.'])).toEqual([]);
    expect(told(meeting, ['Ydre'])).toEqual([]);
  });

  it('where an open attachment’s pages are in the file', () => {
    const meeting = withClosed({ body: [paragraph('Holte')] });
    const blank = () => compose(blankMeeting(publicEdition(meeting)), aTemplate(), languages.da);
    const found = [{ where: 'page', page: 1, text: 'Holte' }] as const;
    expect(verify(() => found, meeting, { blank, attachments: ['Om Holte'] })).toEqual([]);
  });
});

describe('the note on the cover', () => {
  const note = [paragraph('Holte venter udenfor')];
  const isTold = (items: readonly AgendaItem[]) => told(aMeeting({ note, items }), ['Holte']);

  it('is withheld where no item is open, and only there', () => {
    expect(isTold([anItem('a', '1', { status: 'closed' })])).toEqual(['Holte, page 1']);
    expect(isTold([anItem('a', '1', { status: 'closed' }), anItem('b', '2')])).toEqual([]);
  });
});
