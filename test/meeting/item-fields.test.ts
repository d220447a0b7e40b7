import { describe, expect, it } from 'vitest';
import { publicEdition } from '../../src/edition/public.ts';
import type { AgendaItem, Person } from '../../src/meeting/item.ts';
import { namedPersons } from '../../src/validate/rules/names/named-persons.ts';
import { meetingTexts as shownTexts } from '../../src/validate/rules/texts/meeting-texts.ts';
import { withholds } from '../../src/validate/withholds.ts';
import { meetingTexts as searchedTexts } from '../../src/verify/meeting-texts.ts';
import { aMeeting, anItem, attachment, paragraph, place, placed, text } from '../compose/samples.ts';

/** A name is known by its place. */
function personOn(line: number, name: string): Person {
  return { name: { value: name, place: { ...place, start: { line, column: 1 } } } };
}

/** An item with a word of its own in each field: the compiler asks for a new one here too. */
const everything: { readonly [F in keyof AgendaItem]-?: AgendaItem[F] } = {
  ...anItem('id', '7'),
  id: 'Zid',
  number: '7',
  place: { ...place, file: 'items/id.md' },
  title: text('Ztitle'),
  status: 'open',
  statusGiven: true,
  publicTitle: text('Zpublictitle'),
  case: text('Zcase'),
  classification: text('Zclassification'),
  route: [text('Zroute'), text('Zfurther')],
  responsible: [personOn(4, 'Zresponsible')],
  attendees: [personOn(5, 'Zattendee')],
  purpose: placed('decision'),
  group: text('Zgroup'),
  publicGroup: text('Zpublicgroup'),
  groupEnds: false,
  time: 540,
  duration: 15,
  attachments: [attachment(1, 'Zattachment'), attachment(2, 'Zsecret', { status: 'closed' })],
  late: text('Zlate'),
  withdrawn: text('Zwithdrawn'),
  recused: [personOn(6, 'Zrecused')],
  standing: false,
  allow: [text('Zallow')],
  body: [paragraph('Zbody')],
};
const persons = ['Zresponsible', 'Zattendee', 'Zrecused'];
const forPublic = ['Zpublictitle', 'Zpublicgroup'];
const shown = [
  ...[
    'Ztitle',
    'Zcase',
    'Zclassification',
    'Zgroup',
    'Zlate',
    'Zroute',
    'Zfurther',
    'Zattachment',
    'Zsecret',
  ],
  ...['Zbody', ...persons],
];

const open = { ...everything, withdrawn: undefined };
const closed: AgendaItem = { ...open, status: 'closed' };
/** Beside a closed item one is open. */
const meetingWith = (item: AgendaItem) => aMeeting({ items: [item, anItem('other', '8')] });

/** The words of ours that stand anywhere in a value. */
function words(value: unknown): readonly string[] {
  return [...new Set(JSON.stringify(value).match(/Z[a-z]+/g))].sort();
}

function sorted(...found: readonly string[]): readonly string[] {
  return [...found].sort();
}

describe('each field of an item', () => {
  it('is in the public edition of an open item, but for what is written for the public or closed', () => {
    const kept = shown.filter(word => word !== 'Zsecret');
    expect(words(publicEdition(meetingWith(open)).items[0])).toEqual(sorted(...kept, 'Zallow'));
    const { purpose, time, duration } = publicEdition(meetingWith(open)).items[0] as typeof open;
    expect({ purpose, time, duration }).toEqual({ purpose: placed('decision'), time: 540, duration: 15 });
  });

  it('is withheld of a closed one, but for what is written for the public', () => {
    expect(words(publicEdition(meetingWith(closed)).items[0])).toEqual(sorted(...forPublic));
  });

  it('is gone from the body of a withdrawn one, which says why', () => {
    const kept = shown.filter(word => word !== 'Zsecret' && word !== 'Zbody');
    expect(words(publicEdition(meetingWith(everything)).items[0])).toEqual(
      sorted(...kept, 'Zwithdrawn', 'Zallow'),
    );
  });

  it.each([
    ['the rules', shownTexts],
    ['the search of the finished file', searchedTexts],
  ] as const)('is known to %s, and whether it is withheld', (_, textsOf) => {
    const found = (item: AgendaItem, withheld: boolean) =>
      words(
        textsOf(meetingWith(item))
          .filter(each => each.withheld === withheld && each.text.startsWith('Z'))
          .map(each => each.text),
      );
    const kept = shown.filter(word => word !== 'Zsecret');
    expect({ open: found(open, false), withheld: found(open, true) }).toEqual({
      open: sorted(...kept),
      withheld: ['Zsecret'],
    });
    expect({
      open: found(closed, false),
      withheld: found(closed, true).filter(word => word !== 'Zid'),
    }).toEqual({
      open: sorted(...forPublic),
      withheld: sorted(...shown),
    });
  });

  it('that holds persons is compared with all other names', () => {
    expect(namedPersons(meetingWith(open)).map(({ text }) => text)).toEqual(persons);
    expect(namedPersons(meetingWith(open)).map(({ lists }) => [...lists])).toEqual([
      ['responsible Zid'],
      ['attendees Zid'],
      ['recused Zid'],
    ]);
  });

  it('tells whether the edition leaves anything out', () => {
    const isWithheld = (change: Partial<AgendaItem>) => withholds('agenda', [], [anItem('a', '1', change)]);
    expect(isWithheld({ ...open, attachments: [attachment(1, 'A')] })).toBe(false);
    expect(isWithheld({ ...open })).toBe(true);
    expect(isWithheld({ status: 'closed' })).toBe(true);
    expect(isWithheld({ body: [{ type: 'closed', children: [] }] })).toBe(true);
    expect(isWithheld({ withdrawn: text('Off'), body: [{ type: 'closed', children: [] }] })).toBe(false);
  });
});
