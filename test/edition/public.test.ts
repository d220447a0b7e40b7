import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { publicEdition } from '../../src/edition/public.ts';
import type { AgendaItem, Meeting, Slot } from '../../src/meeting/meeting.ts';
import { aMeeting, anItem, attachment, paragraph, person, place, placed, text } from '../compose/samples.ts';

const everything: Partial<AgendaItem> = {
  publicTitle: text('A staff matter'),
  case: text('26/1'),
  classification: text('00.01'),
  route: [text('DIR')],
  responsible: [person('Ann')],
  attendees: [person('Bo')],
  purpose: placed('decision'),
  group: text('Closed items'),
  time: 540,
  duration: 15,
  attachments: [attachment(1, 'Plan')],
  late: text('Late'),
  recused: [person('Cay')],
  body: [paragraph('Text')],
};

const closed = (change: Partial<AgendaItem> = {}) =>
  anItem('secret', '2', { ...everything, status: 'closed', ...change });

function firstOf(meeting: Partial<Meeting>) {
  return publicEdition(aMeeting(meeting)).items[0]!;
}

describe('the public edition of an item', () => {
  it('that is closed is its number and what its author wrote for the public', () => {
    expect(firstOf({ items: [closed()] })).toEqual({
      status: 'withheld',
      id: '2',
      number: '2',
      place: { ...place, file: 'items/secret.md' },
      publicTitle: text('A staff matter'),
      group: { kind: 'closed-items' },
      groupEnds: false,
      publicDecision: undefined,
    });
  });

  it('whose status nobody said is closed', () => {
    expect(firstOf({ items: [closed({ status: 'open', statusGiven: false })] }).status).toBe('withheld');
  });

  it('that is open has everything but its public title, under its number', () => {
    const item = anItem('plan', '7', everything);
    const { publicTitle: _, unclear: __, ...kept } = item;
    const attachments = [
      { ...attachment(1, 'Plan'), document: undefined, file: undefined, fileName: undefined },
    ];
    expect(firstOf({ items: [item] })).toEqual({ ...kept, id: '7', attachments, groupEnds: false });
  });

  it('that is withdrawn has no body', () => {
    expect(
      firstOf({ items: [anItem('a', '1', { withdrawn: text('Off'), body: [paragraph('Text')] })] }),
    ).toMatchObject({ withdrawn: text('Off'), body: [] });
  });

  it('has the number alone of a closed attachment', () => {
    const attachments = [
      attachment(1, 'Plan'),
      attachment(2, 'Salaries', { status: 'closed', pending: true }),
    ];
    expect(firstOf({ items: [anItem('a', '1', { attachments })] })).toMatchObject({
      attachments: [{ number: 1 }, { status: 'withheld', number: 2, place }],
    });
  });

  it('that is closed has its public decision in minutes, unless it is withdrawn', () => {
    const body: AgendaItem['body'] = [
      paragraph('Text'),
      { type: 'publicDecision', children: [paragraph('Sold')] },
      { type: 'decision', children: [paragraph('Sold to Ann')] },
    ];
    const decisionOf = (kind: Meeting['kind'], change: Partial<AgendaItem> = {}) => {
      const item = firstOf({ kind, items: [closed({ body, ...change })] });
      return 'publicDecision' in item ? item.publicDecision : 'none';
    };
    expect(decisionOf('minutes')).toEqual([paragraph('Sold')]);
    expect(decisionOf('agenda')).toBeUndefined();
    expect(decisionOf('minutes', { withdrawn: text('Off') })).toBeUndefined();
    expect(decisionOf('minutes', { body: [paragraph('Text')] })).toBeUndefined();
  });
});

describe('the groups of the public edition', () => {
  type Row = readonly ['open' | 'closed', group?: string, change?: Partial<AgendaItem>];
  /** What each item stands under: "-" for nothing, "*" for the label. */
  const grouped = (...rows: readonly Row[]) =>
    publicEdition(
      aMeeting({
        items: rows.map(([status, group, change], index) =>
          anItem(`i${index}`, String(index + 1), {
            status,
            group: group ? text(group) : undefined,
            ...change,
          }),
        ),
      }),
    ).items.map(({ group, groupEnds }) => {
      expect(groupEnds).toBe(group === undefined);
      if (!group) return '-';
      return 'kind' in group ? '*' : group.value;
    });
  const ends = { groupEnds: true };

  it('end where a closed item begins another, whose heading is the label', () => {
    expect(grouped(['open', 'A'], ['closed', 'B'])).toEqual(['A', '*']);
    // However its marks are typed, it is the open group.
    expect(grouped(['open', 'The "A"'], ['closed', 'The “A”'])).toEqual(['The "A"', 'The "A"']);
    expect(grouped(['open', 'A'], ['closed', 'B'], ['closed', 'C'], ['closed'])).toEqual([
      'A',
      '*',
      '*',
      '*',
    ]);
  });

  it('have no open item under the label', () => {
    expect(grouped(['open', 'A'], ['closed', 'B'], ['open'], ['closed'], ['open', 'A'])).toEqual([
      'A',
      '*',
      '-',
      '*',
      'A',
    ]);
  });

  it('go on behind a closed item of the same group, or of none', () => {
    expect(grouped(['open', 'A'], ['closed'], ['open'], ['closed', 'a '], ['open'])).toEqual(
      Array(5).fill('A'),
    );
  });

  it('begin at a closed item whose words an open item carries, as that one writes them', () => {
    expect(grouped(['closed', 'for  decision'], ['open'], ['open', 'B'], ['open', 'For decision'])).toEqual([
      'For decision',
      'For decision',
      'B',
      'For decision',
    ]);
  });

  it('begin at a closed item whose words only say that it is closed, for closed items alone', () => {
    expect(grouped(['open', 'A'], ['closed', 'Fortrolige punkter'], ['open'], ['closed'])).toEqual([
      'A',
      'Fortrolige punkter',
      '-',
      'Fortrolige punkter',
    ]);
    expect(grouped(['closed', 'Lukkede veje'])).toEqual(['*']);
    expect(grouped(['closed', 'Vertraulich'])).toEqual(['*']);
    expect(grouped(['open', 'Lukket del'], ['open'])).toEqual(['Lukket del', 'Lukket del']);
  });

  it('have the public words of a closed item where it gives some', () => {
    const publicGroup = text('Personnel');
    expect(grouped(['open', 'A'], ['closed', 'B', { publicGroup }], ['open'])).toEqual([
      'A',
      'Personnel',
      'Personnel',
    ]);
    expect(grouped(['open', 'B'], ['closed', 'B', { publicGroup: text('Lukket') }], ['open'])).toEqual([
      'B',
      'Lukket',
      '-',
    ]);
    expect(grouped(['open', 'A', { publicGroup }])).toEqual(['A']);
  });

  it('end where an item says so, closed or open', () => {
    expect(grouped(['open', 'A'], ['open', undefined, ends], ['open'])).toEqual(['A', '-', '-']);
    expect(grouped(['open', 'A'], ['closed', undefined, ends], ['open'], ['closed'])).toEqual([
      'A',
      '-',
      '-',
      '-',
    ]);
    expect(grouped(['open', 'A'], ['open', 'B', ends], ['open'])).toEqual(['A', 'B', 'B']);
  });

  it('are the same, whatever the words of a closed item are', () => {
    const kinds = fc.constantFrom('open', 'closed');
    const rows = fc.array(fc.tuple(kinds, fc.constantFrom(undefined, 'A', 'B', 'S'), fc.boolean()));
    fc.assert(
      fc.property(rows, all => {
        const withWords = (words: string) =>
          all.map(([status, group, groupEnds]): Row => {
            const own = status === 'closed' && group === 'S' ? words : group;
            return [status as 'open', status === 'open' && group === 'S' ? undefined : own, { groupEnds }];
          });
        expect(grouped(...withWords('Secret'))).toEqual(grouped(...withWords('Hidden')));
      }),
    );
  });
});

describe('the slots of the public edition', () => {
  const slot: Slot = {
    kind: 'items',
    items: ['plan'],
    place,
    time: placed(540),
    duration: 15,
    title: text('Own title'),
    attendees: [person('Bo')],
    note: [{ type: 'text', value: 'Note' }],
    points: [[{ type: 'link', url: 'item:secret', children: [] }]],
  };
  const slotOf = (change: Partial<Slot>) =>
    publicEdition(
      aMeeting({ items: [anItem('plan', '1'), closed()], slots: [{ ...slot, ...change } as Slot] }),
    ).slots[0];

  it('have everything where their items are open, and name items by their numbers', () => {
    expect(slotOf({})).toEqual({
      ...slot,
      items: ['1'],
      points: [[{ type: 'link', url: 'item:2', children: [] }]],
    });
  });

  it('have their time and items alone where one of them is closed', () => {
    expect(slotOf({ items: ['plan', 'secret'] })).toEqual({
      kind: 'withheld',
      place,
      time: placed(540),
      duration: 15,
      items: ['1', '2'],
    });
  });

  it('have everything where they are for no item', () => {
    expect(slotOf({ kind: 'break', items: undefined } as never)).toMatchObject({
      kind: 'break',
      title: slot.title,
    });
  });
});

describe('the public edition of a meeting', () => {
  it('has its facts and its note, but no list of the sections that items are to have', () => {
    const note: Meeting['note'] = [paragraph('Welcome'), { type: 'closed', children: [paragraph('Secret')] }];
    const meeting = aMeeting({
      withholds: true,
      note,
      sections: [{ title: text('Staff'), required: true }],
      items: [anItem('plan', '1')],
    });
    const {
      withholds: _,
      sections: __,
      allow: ___,
      warn,
      timetable: ____,
      files,
      publish: _____,
      unclear,
      ...facts
    } = meeting;
    const published = publicEdition(meeting);
    expect(published).toEqual({
      ...facts,
      items: published.items,
      edition: 'public',
      note: [paragraph('Welcome'), { type: 'withheld' }],
    });
  });

  it('is without its note where no item is open', () => {
    const note = [paragraph('Welcome to the hearing of Ann')];
    expect(publicEdition(aMeeting({ note, items: [closed()] })).note).toEqual([]);
    expect(publicEdition(aMeeting({ note, items: [anItem('a', '1', { statusGiven: false })] })).note).toEqual(
      [],
    );
    expect(publicEdition(aMeeting({ note, items: [closed(), anItem('a', '1')] })).note).toEqual(note);
  });

  it('has no word of what is withheld, in no field', () => {
    const items = [
      closed(),
      anItem('plan', '1', { body: [{ type: 'closed', children: [paragraph('Secret')] }] }),
    ];
    const { place: _, ...published } = publicEdition(aMeeting({ items })).items[0]!;
    expect(JSON.stringify(published)).not.toMatch(
      /Title of|26\/1|00\.01|DIR|Ann|Bo|Cay|Late|Closed items|Text|Plan/,
    );
  });
});
