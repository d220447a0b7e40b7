import { describe, expect, it } from 'vitest';
import { compose } from '../../src/compose/compose.ts';
import type { Block, Document } from '../../src/document/document.ts';
import { publicEdition } from '../../src/edition/public.ts';
import { languages } from '../../src/languages/index.ts';
import type { Meeting, Slot } from '../../src/meeting/meeting.ts';
import type { Template } from '../../src/template/template.ts';
import { printDocument } from './print.ts';
import {
  aMeeting,
  anItem,
  aTemplate,
  attachment,
  paragraph,
  person,
  place,
  placed,
  text,
} from './samples.ts';

/** The printed part of an id. */
function part(id: string, document: Document): readonly string[] {
  const printed = printDocument(document)
    .split('\n\n')
    .find(section => section.split('\n')[0]!.includes(`#${id},`));
  return printed?.trimEnd().split('\n') ?? [];
}

function full(meeting: Partial<Meeting>, template: Partial<Template> = {}): Document {
  const whole = aMeeting(meeting);
  return compose(whole, aTemplate(template), languages[whole.language]);
}

function published(meeting: Partial<Meeting>, template: Partial<Template> = {}): Document {
  const whole = publicEdition(aMeeting(meeting));
  return compose(whole, aTemplate(template), languages[whole.language]);
}

function slot(
  time: number,
  items: readonly string[],
  change: Partial<Extract<Slot, { kind: 'items' }>> = {},
): Slot {
  return { kind: 'items', time: placed(time), items, place, attendees: [], points: [], ...change };
}

describe('the cover', () => {
  it('has the facts of the meeting, and leaves out those that it lacks', () => {
    const document = full({
      organisation: text('Strandbæk Kommune'),
      start: 510,
      end: 1470,
      location: text('Bakken'),
      chair: person('Henrik Solbakke', 'kommunaldirektør'),
      members: [person('Mette Lund', '(V), næstformand'), person('Torben Riis', 'direktør', 'over Teams')],
      apologies: [person('Anne Brogaard', undefined, 'syg')],
      note: [paragraph('Spørgsmål rettes til sekretariatet.')],
    });
    expect(part('cover', document)).toEqual([
      'cover #cover, page, bookmark "Direktionen"',
      '  organisation: Strandbæk Kommune',
      '  Dagsorden: Direktionen',
      '  date: Onsdag den 4. juni 2025',
      '  Tid:',
      '    kl. 8.30–0.30',
      '  Sted:',
      '    Bakken',
      '  Mødeleder:',
      '    {name Henrik Solbakke}, kommunaldirektør',
      '  Medlemmer:',
      '    {name Mette Lund} (V), næstformand',
      '    {name Torben Riis}, direktør (over Teams)',
      '  Afbud:',
      '    {name Anne Brogaard} (syg)',
      '  p Spørgsmål rettes til sekretariatet.',
    ]);
  });

  it('says when the meeting ended where only that is known', () => {
    expect(part('cover', full({ kind: 'minutes', end: 750 }))).toContain('  Slut:');
    expect(part('cover', full({ start: 540 }, { times: 'HH:mm' }))).toContain('    kl. 09:00');
  });

  it('tells the editions apart', () => {
    expect(part('cover', full({})).join()).not.toContain('notice');
    expect(part('cover', full({ withholds: true }))).toContain(
      '  warning: Indeholder lukkede punkter: ikke til offentliggørelse',
    );
    expect(part('cover', published({ withholds: true }))).toContain('  notice: Offentlig udgave');
  });

  it('takes the meeting’s logo before the template’s, and says whose it is', () => {
    const logo = (width: number) => ({ format: 'png', width, height: 10, bytes: new Uint8Array() }) as const;
    const coverOf = (document: Document) => document.parts[0]!.blocks[0];
    expect(coverOf(full({}, { logo: logo(1) }))).toMatchObject({
      logo: { width: 1 },
      logoAlt: 'Direktionen',
    });
    expect(coverOf(full({ logo: logo(2), organisation: text('Kommunen') }, { logo: logo(1) }))).toMatchObject(
      {
        logo: { width: 2 },
        logoAlt: 'Kommunen',
      },
    );
  });
});

describe('the table of contents', () => {
  const items = [
    anItem('budget', '1', { group: text('Til beslutning') }),
    anItem('staff', '2', {
      status: 'closed',
      group: text('Lukkede sager'),
      attachments: [attachment(1, 'Høring')],
    }),
    anItem('roof', '7a', { group: text('Til beslutning'), attachments: [attachment(1, 'Tilbud')] }),
  ];
  const slots = [slot(540, ['budget'])];
  const signatories = [person('Anna Holm')];

  it('lists groups and items, then the other parts', () => {
    expect(part('contents', full({ items, slots, signatories }))).toEqual([
      'contents #contents, page, bookmark "Indholdsfortegnelse"',
      '  H2 Indholdsfortegnelse',
      '  group: Til beslutning -> group-1',
      '  item: 1. Title of budget -> item-1',
      '  group: Lukkede sager -> group-2',
      '  item: 2. Title of staff [closed: Lukket] -> item-2',
      '  group: Til beslutning -> group-3',
      '  item: 7a. Title of roof -> item-7a',
      '  apart, part: Tidsplan -> timetable',
      '  part: Bilagsoversigt -> attachment-index',
      '  part: Underskriftsside -> signature-page',
    ]);
  });

  it('has a withheld item under its own group where that says nothing but that it is closed', () => {
    expect(part('contents', published({ items })).slice(2)).toEqual([
      '  group: Til beslutning -> group-1',
      '  item: 1. Title of budget -> item-1',
      '  group: Lukkede sager -> group-2',
      '  item: 2. Lukket punkt [closed: Lukket] -> item-2',
      '  group: Til beslutning -> group-3',
      '  item: 7a. Title of roof -> item-7a',
      '  apart, part: Bilagsoversigt -> attachment-index',
    ]);
  });

  it('lists no items where the template has none, and nothing leads to them', () => {
    const document = full(
      { items, slots },
      { parts: ['cover', 'contents', 'timetable', 'attachment-index'] },
    );
    expect(part('contents', document).slice(2)).toEqual([
      '  part: Tidsplan -> timetable',
      '  part: Bilagsoversigt -> attachment-index',
    ]);
    expect(part('timetable', document)).toContain('    9.00 items: 1. Title of budget');
  });
});

describe('the timetable', () => {
  const items = [
    anItem('budget', '1'),
    anItem('staff', '2', { status: 'closed', publicTitle: text('Personalesag') }),
    anItem('roof', '3', { status: 'closed' }),
  ];
  const slots: Slot[] = [
    slot(540, ['budget'], {
      attendees: [person('Lone Birkholm', 'HR-chef'), person('Peder Stensgaard', 'Advokat')],
      note: [
        { type: 'text', value: 'Over ' },
        { type: 'emphasis', children: [{ type: 'text', value: 'Teams' }] },
      ],
      points: [[{ type: 'text', value: 'rammer' }]],
    }),
    slot(600, ['budget', 'staff'], { title: text('Økonomi og personale') }),
    { kind: 'break', time: placed(660), title: text('Pause'), place, attendees: [], points: [] },
    slot(1450, ['staff', 'roof'], { attendees: [person('Vibeke Skjøth')] }),
    { kind: 'close', time: placed(1500), title: text('Slut'), place, attendees: [], points: [] },
  ];

  it('has the items’ titles as links, or the slot’s own behind their numbers', () => {
    expect(part('timetable', full({ items, slots }))).toEqual([
      'timetable #timetable, fit, bookmark "Tidsplan"',
      '  H2 Tidsplan',
      '  timetable: Tid, Punkt',
      '    9.00 items: <1. Title of budget -> item-1>',
      '      - rammer',
      '      note: Deltagere: {name Lone Birkholm}, HR-chef; {name Peder Stensgaard}, Advokat',
      '      note: Over {emphasis Teams}',
      '    10.00 items: <1. -> item-1> og <2. -> item-2> Økonomi og personale [closed: Lukket]',
      '    11.00 break: Pause',
      '    0.10 items: <2. Title of staff -> item-2> [closed: Lukket]',
      '      and: <3. Title of roof -> item-3> [closed: Lukket]',
      '      note: Deltagere: {name Vibeke Skjøth}',
      '    1.00 close: Slut',
    ]);
  });

  it('has of a slot with a withheld item its time and public titles', () => {
    const printed = part('timetable', published({ items, slots }));
    expect(printed.slice(6)).toEqual([
      '      note: Over {emphasis Teams}',
      '    10.00 items: <1. Title of budget -> item-1>',
      '      and: <2. Personalesag -> item-2> [closed: Lukket]',
      '    11.00 break: Pause',
      '    0.10 items: <2. Personalesag -> item-2> [closed: Lukket]',
      '      and: <3. Lukket punkt -> item-3> [closed: Lukket]',
      '    1.00 close: Slut',
    ]);
  });

  it('stands in the item that says so, and only there', () => {
    const holder = anItem('plan', '4', { body: [paragraph('Følgende:'), { type: 'timetable' }] });
    const document = full({ items: [...items, holder], slots });
    expect(part('timetable', document)).toEqual([]);
    expect(part('item-4', document).slice(3, 5)).toEqual(['  lead-in Følgende:', '  timetable: Tid, Punkt']);
    expect(part('contents', document).join()).not.toContain('Tidsplan');
  });

  it.each([
    ['withdrawn', { withdrawn: text('Udsat'), body: [{ type: 'timetable' }] }],
    ['closed', { status: 'closed', body: [{ type: 'timetable' }] }],
    ['open, in a closed passage', { body: [{ type: 'closed', children: [{ type: 'timetable' }] }] }],
  ] as const)(
    'stands after the contents where that item is %s, as far as its body is not shown',
    (_, change) => {
      const meeting = { items: [...items, anItem('plan', '4', change as never)], slots };
      expect(part('timetable', published(meeting))).toContain('  timetable: Tid, Punkt');
      const isShown = !('withdrawn' in change);
      expect(part('timetable', full(meeting)).length > 0).toBe(!isShown);
      expect(part('item-4', full(meeting)).join().includes('timetable')).toBe(isShown);
    },
  );

  it('is nowhere in a meeting without slots', () => {
    const holder = anItem('plan', '1', { body: [{ type: 'timetable' }] });
    expect(printDocument(full({ items: [holder] }))).not.toContain('Tidsplan');
  });
});

describe('an item', () => {
  const item = anItem('budget', '1', {
    case: text('26/10482'),
    classification: text('00.30.14.S00'),
    route: [text('DIR'), text('ØK 20-10-2026')],
    responsible: [person('Jesper Vangsøe', 'Økonomichef')],
    attendees: [person('Lone Birkholm')],
    recused: [person('Mette Lund')],
    purpose: placed('decision'),
    duration: 80,
    late: text('Kom efter udsendelsen.'),
    attachments: [
      attachment(1, 'Plan', { document: text('151204/26') }),
      attachment(2, 'Notat', { status: 'closed' }),
      attachment(3, 'Brev', { pending: true }),
    ],
    body: [paragraph('Brødtekst.')],
  });

  it('has its fields in the template’s order, its body, its attachments', () => {
    expect(part('item-1', full({ items: [item] }))).toEqual([
      'item #item-1, page, bookmark "1. Title of budget"',
      '  H2 1. Title of budget [open: Åben sag] [late: Tillægspunkt]',
      '    beside: Til beslutning',
      '  Klassifikation:',
      '    00.30.14.S00',
      '  Sagsnummer:',
      '    26/10482',
      '  Varighed:',
      '    1 time 20 min.',
      '  Sagsgang:',
      '    DIR, ØK 20-10-2026',
      '  Sagsansvarlig:',
      '    {name Jesper Vangsøe}, Økonomichef',
      '  Deltagere:',
      '    {name Lone Birkholm}',
      '  Inhabil:',
      '    {name Mette Lund}',
      '  way back: Til indholdsfortegnelsen -> contents',
      '  notice (late): Kom efter udsendelsen.',
      '  p Brødtekst.',
      '  H3 <Bilag -> attachment-index> (look 0) #item-1.attachments',
      '  attachments: Nr., Bilag, Dokument, Status',
      '    1.1 | Plan | 151204/26 | Åben',
      '    1.2 | Notat | Lukket',
      '    1.3 | Brev | Åben | Eftersendes',
    ]);
  });

  it('shows the fields that the template chooses, beside the title those that it wants there', () => {
    const items = {
      start: 'page',
      fields: ['case', 'duration', 'purpose'],
      asides: ['duration', 'purpose'],
    } as const;
    expect(part('item-1', full({ items: [item] }, { items })).slice(1, 6)).toEqual([
      '  H2 1. Title of budget',
      '    beside: 1 time 20 min. · Til beslutning',
      '  Sagsnummer:',
      '    26/10482',
      '  way back: Til indholdsfortegnelsen -> contents',
    ]);
  });

  it('shows nothing beside the title that the template leaves out of the fields', () => {
    const items = { start: 'page', fields: ['case', 'purpose'], asides: ['duration', 'purpose'] } as const;
    expect(part('item-1', full({ items: [item] }, { items })).slice(1, 3)).toEqual([
      '  H2 1. Title of budget',
      '    beside: Til beslutning',
    ]);
  });

  it('leads back to the contents and to the attachment index only where the template has them', () => {
    const printed = part('item-1', full({ items: [item] }, { parts: ['cover', 'items'] }));
    expect(printed[1]).toBe('  H2 1. Title of budget [open: Åben sag] [late: Tillægspunkt]');
    expect(printed).toContain('  H3 Bilag (look 0) #item-1.attachments');
  });

  it('that is closed says so in every template', () => {
    const items = { start: 'page', fields: [], asides: [] } as const;
    const document = full({ items: [anItem('staff', '1', { status: 'closed' })] }, { items });
    expect(part('item-1', document)[1]).toBe('  H2 1. Title of staff [closed: Lukket sag]');
  });

  it('that is withdrawn shows why instead of its body', () => {
    const withdrawn = { ...item, withdrawn: text('Udsat til juli.'), attachments: [] };
    const printed = part('item-1', full({ items: [withdrawn] }));
    expect(printed.at(-1)).toBe('  notice (withdrawn): Udsat til juli.');
    expect(printed.join()).not.toContain('Brødtekst');
  });

  it('that is withheld has its number, public title and public decision alone', () => {
    const closed = {
      ...item,
      status: 'closed',
      publicTitle: text('Personalesag'),
      body: [
        paragraph('Hemmeligt.'),
        { type: 'publicDecision', children: [paragraph('Der blev truffet afgørelse.')] },
      ],
    } as const;
    const notice = '  notice (closed): Punktet er lukket. Indholdet er ikke med i den offentlige udgave.';
    expect(part('item-1', published({ items: [closed as never], kind: 'minutes' }))).toEqual([
      'item #item-1, page, bookmark "1. Personalesag"',
      '  H2 1. Personalesag [closed: Lukket sag]',
      '  way back: Til indholdsfortegnelsen -> contents',
      notice,
      '  passage (decision) H3 Beslutning #item-1.decision',
      '    p Der blev truffet afgørelse.',
    ]);
    expect(part('item-1', published({ items: [closed as never] })).at(-1)).toBe(notice);
  });

  it('is of one level in a group and in none', () => {
    const items = [
      anItem('a', '1'),
      anItem('b', '2', {
        group: text('Til beslutning'),
        body: [{ type: 'heading', depth: 2, children: [{ type: 'text', value: 'Baggrund' }] }],
      }),
      anItem('c', '3'),
      anItem('d', '4', { group: text('Til beslutning') }),
    ];
    const headings = full({ items }).parts.flatMap(({ blocks }) =>
      blocks.flatMap(block => (isHeading(block) ? [[block.role, 'level' in block ? block.level : 1]] : [])),
    );
    expect(headings).toEqual([
      ['part-heading', 2],
      ['item-heading', 2],
      ['group-heading', 2],
      ['item-heading', 2],
      ['heading', 3],
      ['item-heading', 2],
      ['item-heading', 2],
    ]);
  });
});

function isHeading(block: Block): boolean {
  return block.role === 'heading' || block.role.endsWith('-heading');
}

describe('ids', () => {
  it('are made of letters and digits of any number, each once', () => {
    const numbers = ['7', '7a', '7 A', '§ 7', '7-2', 'Ø', '½', '7b-'];
    const items = numbers.map((number, index) => anItem(`i${index}`, number));
    expect(
      full({ items })
        .parts.slice(2)
        .map(({ id }) => id),
    ).toEqual([
      'item-7',
      'item-7a',
      'item-7-a',
      'item-7-2',
      'item-7-2-2',
      'item-at-6',
      'item-at-7',
      'item-7b',
    ]);
  });
});

describe('the attachment index', () => {
  const items = [
    anItem('a', '1', { attachments: [attachment(1, 'Plan'), attachment(2, 'Notat', { status: 'closed' })] }),
    anItem('b', '2'),
    anItem('c', '3', { status: 'closed', attachments: [attachment(1, 'Høring', { pending: true })] }),
  ];

  it('lists every attachment by item', () => {
    expect(part('attachment-index', full({ items }))).toEqual([
      'attachment-index #attachment-index, page, bookmark "Bilagsoversigt"',
      '  H2 Bilagsoversigt',
      '  attachments: Nr., Bilag, Dokument, Status',
      '    under <1. Title of a -> item-1>',
      '      1.1 | Plan | Åben',
      '      1.2 | Notat | Lukket',
      '    under <3. Title of c -> item-3> [closed: Lukket]',
      '      3.1 | Høring | Lukket | Eftersendes',
    ]);
  });

  it('has in the public edition nothing of closed items, and of closed attachments that they are', () => {
    expect(part('attachment-index', published({ items })).slice(2)).toEqual([
      '  attachments: Nr., Bilag, Dokument, Status',
      '    under <1. Title of a -> item-1>',
      '      1.1 | Plan | Åben',
      '      1.2 | Lukket bilag | Lukket',
    ]);
    expect(part('attachment-index', published({ items: [items[2]!] }))).toEqual([]);
  });
});

describe('the signature page', () => {
  it('of an agenda is there where the template has it always, or the meeting names signatories', () => {
    const signatories = [{ name: text('Anna Holm'), place }];
    const isThere = (meeting: Partial<Meeting>, signatures: 'always' | 'minutes') =>
      full({ signatories, signatoriesGiven: false, ...meeting }, { signatures }).parts.some(
        ({ role }) => role === 'signature-page',
      );
    expect(isThere({}, 'always')).toBe(true);
    expect(isThere({}, 'minutes')).toBe(false);
    expect(isThere({ kind: 'minutes' }, 'minutes')).toBe(true);
    expect(isThere({ signatoriesGiven: true }, 'minutes')).toBe(true);
    expect(isThere({ signatoriesGiven: true, signatories: [] }, 'always')).toBe(false);
  });

  it('has each signatory with role', () => {
    const signatories = [person('Anna Holm', 'formand', 'i Henriks fravær'), person('Per Lund')];
    expect(part('signature-page', full({ signatories }))).toEqual([
      'signature-page #signature-page, page, bookmark "Underskriftsside"',
      '  H2 Underskriftsside',
      '  signed: Direktionen – Dagsorden 4. juni 2025',
      '  signature: {name Anna Holm}, formand (i Henriks fravær)',
      '  signature: {name Per Lund}',
    ]);
  });
});

it('in French a space that does not break stands before the colon of a label', () => {
  const slots = [slot(540, ['budget'], { attendees: [person('Anne Roux')] })];
  const items = [anItem('budget', '1', { withdrawn: text('Reporté.') })];
  const document = full({ language: 'fr', slots, items });
  const printed = printDocument(document);
  expect(printed).toContain('Participants\u00a0: {name Anne Roux}');
});
