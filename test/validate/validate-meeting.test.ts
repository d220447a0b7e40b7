import { describe, expect, it } from 'vitest';
import { diagnose } from '../../src/diagnostics/diagnostic.ts';
import { startOf as placeOn } from '../../src/diagnostics/places.ts';
import type { Slot } from '../../src/meeting/meeting.ts';
import { told, validated } from './validated.ts';

const start = 'title: Board\ndate: 2025-06-04\nlanguage: en';
const item = (fields: string, body = '') => `---\n${fields}\n---\n${body}`;

/** What is told of a meeting. */
async function toldOf(...files: Parameters<typeof validated>): Promise<readonly string[]> {
  return told((await validated(...files)).diagnostics);
}

/** Slots in short: time, duration, and what they are of. */
function short(slots: readonly Slot[] | undefined): readonly string[] | undefined {
  return slots?.map(({ time, duration = '?', ...slot }) => {
    const of = slot.kind === 'items' ? slot.items.join('+') : slot.kind;
    return [time.value, duration, of, slot.title?.value].filter(part => part !== undefined).join(' ');
  });
}

describe('a meeting', () => {
  it('is made of what its files say', async () => {
    const { value, diagnostics } = await validated({
      meeting:
        `${start}\nstart: 18.00\nend: 0.30\nlocation: Hall\nkind: minutes\ntemplate: board\nlanguage: en-gb`.replace(
          'language: en\n',
          '',
        ),
      items: { '1-plan': 'title: Plan\nstatus: open\npurpose: discussion\nroute: [DIR, ØK]\nlate: 00123' },
    });
    expect(told(diagnostics)).toEqual([]);
    expect(value).toMatchObject({
      edition: 'full',
      title: { value: 'Board', place: { start: { line: 2, column: 8 } } },
      date: { year: 2025, month: 6, day: 4 },
      start: 1080,
      end: 1470,
      kind: 'minutes',
      language: 'en',
      languageTag: 'en-GB',
      template: { value: 'board' },
      withholds: false,
      slots: [],
    });
    expect(value?.items[0]).toMatchObject({
      id: 'plan',
      number: '1',
      status: 'open',
      statusGiven: true,
      purpose: { value: 'discussion' },
      route: [{ value: 'DIR' }, { value: 'ØK' }],
      late: { value: '00123' },
    });
  });

  it('without a title or a date is none, and all else in it is told', async () => {
    const { value, diagnostics, facts } = await validated({
      meeting: 'start: 25.10\nlanguage: da\ntemplate: kommune',
      items: { '1-a': 'titel: A' },
    });
    expect(value).toBeUndefined();
    expect(told(diagnostics)).toEqual([
      'meeting.md:2:8 time-wrong 25.10',
      'meeting.md:1:1 field-missing title meeting',
      'meeting.md:1:1 field-missing date meeting',
      'items/1-a.md:2:1 field-unknown titel title',
    ]);
    expect([facts.language, facts.template?.value]).toEqual(['da', 'kommune']);
  });

  it('that can not be read is not asked for what it lacks, nor are its items', async () => {
    const told = await toldOf({
      meeting: '---\ntitle: Board\n',
      items: { '1-a': 'title: A\nduration: 10', '2-b': '---\ntitle: "B\n---\n' },
    });
    expect(told.map(each => each.split(' ').slice(0, 2).join(' '))).toEqual([
      'meeting.md:1:1 fence-unclosed',
      'items/2-b.md:2:8 matter-quote',
    ]);
  });

  it('takes keys without a value for none', async () => {
    expect(
      await toldOf({ meeting: `${start}\nchair:\nmembers:\n  -\n`, items: { '1-a': 'title: A\ncase:\n' } }),
    ).toEqual([]);
    expect(await toldOf({ meeting: 'title:\ndate: 2025-06-04', items: { '1-a': 'title: A' } })).toEqual([
      'meeting.md:1:1 field-missing title meeting',
    ]);
  });

  it('take a word in brackets for the text that was typed, where a text alone is expected', async () => {
    const { value, diagnostics } = await validated({
      meeting: `${start}\nlocation: "[Teams]"`,
      items: {
        '1-a':
          'title: [Udkast]\nroute:\n  - [DIR]\n  - {ØK}\nattachments:\n  - { title: [Kort] }\ncase: {24/7615}',
        '2-b': 'title: B\nroute: [DIR]\nresponsible: [Anna Holm]',
      },
    });
    expect(told(diagnostics)).toEqual([]);
    const [first, second] = value!.items;
    expect(first!.title.value).toBe('[Udkast]');
    expect(first!.route.map(({ value: text }) => text)).toEqual(['[DIR]', '{ØK}']);
    expect(first!.attachments[0]!.title.value).toBe('[Kort]');
    expect(first!.case?.value).toBe('{24/7615}');
    expect(second!.route.map(({ value: text }) => text)).toEqual(['DIR']);
    expect(second!.responsible.map(({ name }) => name.value)).toEqual(['Anna Holm']);
  });

  it('tells of the slips that hands make, each with what is right', async () => {
    const slips = `title: Direktionen
date: 10/02/2025
start: kl. 17.00
end: 6:30 pm
status: lukket
language: dansk
members:
  • Anna Holm
  • Per Lund
chair: [Anna Holm]
secretary: ", referent"
deltagere: Per Lund`;
    expect(
      await toldOf({ meeting: slips, items: { '1-a': 'title: A\nduration: 0.5 h\nallow: slot-overlop' } }),
    ).toEqual([
      'meeting.md:3:7 date-wrong 10/02/2025 2025-02-10',
      'meeting.md:4:8 time-wrong kl. 17.00 17.00',
      'meeting.md:5:6 time-wrong 6:30 pm 18.30',
      'meeting.md:6:9 choice-unknown lukket open,closed closed',
      'meeting.md:7:11 language-unknown dansk da,nb,nn,sv,fi,de,nl,fr,en da',
      'meeting.md:9:3 list-bullets members •',
      'meeting.md:11:8 field-kind chair text,map list',
      'meeting.md:13:1 field-unknown deltagere members',
      'meeting.md:12:12 person-unnamed , referent',
      'items/1-a.md:3:11 duration-wrong 0.5 h 30 min',
      'items/1-a.md:4:8 allow-unknown slot-overlop slot-overlap',
    ]);
  });

  it.each([
    ['a slot without its item', 'item: a', 'Item: a', 'meeting.md:11:5 field-unknown'],
    ['a lost line of a slot', 'duration: 5', 'duration 5', 'meeting.md:12:5 matter-line'],
    ['a slot whose item is a lost line', 'item: b', 'item b', 'meeting.md:14:5 matter-line'],
    ['a language that can’t be read', 'language: da', 'language:da', 'meeting.md:5:1 matter-space'],
    ['a chair that can’t be read', 'chair: Bo Dam', 'chair: "Bo Dam', 'meeting.md:7:8 matter-quote'],
    ['a lost chair', 'chair: Bo Dam', 'chair Bo Dam', 'meeting.md:7:1 matter-line'],
    ['a status that can’t be read', 'status: closed', 'status:closed', 'items/2-b.md:3:1 matter-space'],
    ['a status of another name', 'status: closed', 'Status: closed', 'items/2-b.md:3:1 field-unknown'],
    ['a lost status', 'status: closed', 'status closed', 'items/2-b.md:3:1 matter-line'],
    ['withdrawn by another name', 'withdrawn: Senere', 'Withdrawn: Senere', 'items/3-c.md:3:1 field-unknown'],
    ['a lost withdrawal', 'withdrawn: Senere', 'withdrawn Senere', 'items/3-c.md:3:1 matter-line'],
  ])('tells a slip once, and not what follows from it: %s', async (_, from, to, found) => {
    const files = {
      meeting: `title: Board\ndate: 4/6-2025\nstart: 9.00\nlanguage: da\nmembers: [Ida Lund]\nchair: Bo Dam\nsignatories: [Bo Dam]\nsections: { title: Sag, required: true }\ntimetable:\n  - item: a\n    duration: 5\n  - time: 9.05\n    item: b\n  - time: 9.30\n    close: Slut`,
      items: {
        '1-a': item('title: A', '## Sag'),
        '2-b': item('title: B\nstatus: closed', 'Tekst.'),
        '3-c': item('title: C\nwithdrawn: Senere', 'Tekst.'),
      },
    };
    expect(await toldOf(files)).toEqual([]);
    const wrong = JSON.parse(JSON.stringify(files).replace(from, JSON.stringify(to).slice(1, -1)));
    const told = await toldOf(wrong);
    expect(told.map(text => text.split(' ').slice(0, 2).join(' '))).toEqual([found]);
  });

  it('whose status is refused is taken for what was plainly meant: a closed item needs no sections', async () => {
    const sections = 'sections:\n  - title: Proposal\n    required: true';
    const refused = ' choice-unknown lukket open,closed closed';
    const body = 'The text.';
    const own = {
      meeting: `${start}\n${sections}`,
      items: { '1-a': item('title: A\nstatus: lukket', body) },
    };
    expect(await toldOf(own)).toEqual([`items/1-a.md:3:9${refused}`]);
    const general = {
      meeting: `${start}\nstatus: lukket\n${sections}`,
      items: { '1-a': item('title: A', body) },
    };
    expect(await toldOf(general)).toEqual([`meeting.md:5:9${refused}`]);
  });

  it('whose language is refused takes dates as any language writes them', async () => {
    expect(
      await toldOf({ meeting: 'title: A\ndate: 4.6.2025\nlanguage: klingon', items: { '1-a': 'title: A' } }),
    ).toEqual(['meeting.md:4:11 language-unknown klingon da,nb,nn,sv,fi,de,nl,fr,en']);
  });
});

describe('defaults.md', () => {
  const items = { '1-a': 'title: A' };

  it('gives what a meeting has not', async () => {
    const { value, diagnostics } = await validated({
      meeting: 'date: 4.6.2025\nlocation: Hall\nmembers: [Per Lund]',
      defaults:
        'title: Board\nlanguage: da\nlocation: Office\nstatus: closed\nmembers: [Anna Holm]\nchair: Anna Holm',
      items,
    });
    expect(told(diagnostics)).toEqual([]);
    expect(value).toMatchObject({
      title: { value: 'Board', place: { file: '../defaults.md' } },
      language: 'da',
      location: { value: 'Hall' },
      members: [{ name: { value: 'Per Lund' } }],
      chair: { name: { value: 'Anna Holm' } },
      items: [{ status: 'closed', statusGiven: true }],
      withholds: true,
    });
  });

  it('is not taken for what is refused in the meeting, and is told of its own mistakes', async () => {
    const { value, diagnostics } = await validated({
      meeting: `${start}\nstart: noon`,
      defaults: 'start: 9.00\nend: late\nkind: protocol',
      items,
    });
    expect(told(diagnostics)).toEqual([
      'meeting.md:5:8 time-wrong noon',
      '../defaults.md:3:6 time-wrong late',
      '../defaults.md:4:7 choice-unknown protocol agenda,minutes minutes',
    ]);
    expect(value?.start).toBeUndefined();
  });

  it('is asked for what is required together with the meeting', async () => {
    expect(await toldOf({ meeting: 'location: Hall', defaults: 'title: Board', items })).toEqual([
      'meeting.md:1:1 field-missing date meeting',
    ]);
  });
});

describe('people', () => {
  const names = (persons: readonly { readonly name: { readonly value: string } }[] | undefined) =>
    persons?.map(({ name }) => name.value);
  const body = `${start}\nchair: Anna Holm, chair\nsecretary: Ida Krag\nmembers:\n  - Anna Holm, member\n  - Per Lund`;
  const items = { '1-a': 'title: A' };

  it('who sign are chair, members and secretary, each once', async () => {
    const { value } = await validated({ meeting: `${body}\napologies: Per Lund`, items });
    expect(names(value?.signatories)).toEqual(['Anna Holm', 'Per Lund', 'Ida Krag']);
    expect(value?.signatories[0]?.role?.value).toBe('chair');
  });

  it('who sign minutes were there', async () => {
    const { value } = await validated({
      meeting: `${body}\nkind: minutes\napologies: per lund (ill)`,
      items,
    });
    expect(names(value?.signatories)).toEqual(['Anna Holm', 'Ida Krag']);
  });

  it('who sign are those who are named, be it nobody', async () => {
    expect((await validated({ meeting: `${body}\nsignatories: []`, items })).value?.signatories).toEqual([]);
    const named = await validated({
      meeting: `${body}\nsignatories: { name: Per Lund, role: Member }`,
      items,
    });
    expect(names(named.value?.signatories)).toEqual(['Per Lund']);
    const absent = await validated({ meeting: `${body}\nsignatories:`, items });
    expect(names(absent.value?.signatories)).toHaveLength(3);
  });

  it('must have names', async () => {
    expect(await toldOf({ meeting: `${start}\nmembers:\n  - role: Chair\n  - (chair)`, items })).toEqual([
      'meeting.md:6:5 field-missing name',
      'meeting.md:7:5 person-unnamed (chair)',
    ]);
  });
});

describe('the timetable', () => {
  const items = {
    '1-plan': 'title: Plan\nduration: 20 min\nattendees: Anna Holm',
    '2-budget': 'title: Budget\nduration: 15\nattendees: [Per Lund, Anna Holm]',
    '3-other': 'title: Other',
  };

  it('has slots of all kinds, with times worked out', async () => {
    const { value, diagnostics } = await validated({
      meeting: `${start}
start: 9.00
timetable:
  - title: Welcome
    duration: 5
  - item: Plan
  - item: [plan, budget]
    title: Both
    note: With *guests*
    points: One
  - break: Coffee
    time: 10.15
    duration: 10 min
  - item: other
    duration: 5
    attendees: []
  - close: End`,
      items,
    });
    expect(told(diagnostics)).toEqual([]);
    expect(short(value?.slots)).toEqual([
      '540 5 title Welcome',
      '545 20 plan',
      '565 35 plan+budget Both',
      '615 10 break Coffee',
      '625 5 other',
      '630 ? close End',
    ]);
    expect(value?.slots.map(slot => slot.attendees.map(({ name }) => name.value))).toEqual([
      [],
      ['Anna Holm'],
      ['Anna Holm', 'Per Lund'],
      [],
      [],
      [],
    ]);
    expect(value?.slots[2]).toMatchObject({
      note: [{ type: 'text' }, { type: 'emphasis' }],
      points: [[{ type: 'text', value: 'One' }]],
      place: { start: { line: 10, column: 5 } },
    });
  });

  it('of one slot may be written without a dash', async () => {
    const { value, diagnostics } = await validated({
      meeting: `${start}\ntimetable:\n  time: 9.00\n  item: [plan, budget, other]`,
      items,
    });
    expect(told(diagnostics)).toEqual([]);
    expect(short(value?.slots)).toEqual(['540 ? plan+budget+other']);
  });

  it('is made of the items where there is none', async () => {
    const { value, diagnostics } = await validated({ meeting: `${start}\nstart: 9.00`, items });
    expect(told(diagnostics)).toEqual([]);
    expect(short(value?.slots)).toEqual(['540 20 plan', '560 15 budget']);
    const late = { ...items, '3-other': 'title: Other\ntime: 0.30' };
    expect(short((await validated({ meeting: `${start}\nstart: 23.00`, items: late })).value?.slots)).toEqual(
      ['1380 20 plan', '1400 15 budget', '1470 ? other'],
    );
    expect((await validated({ meeting: start, items: { '1-a': 'title: A' } })).value?.slots).toEqual([]);
    expect((await validated({ meeting: `${start}\ntimetable: []`, items })).value?.slots).toEqual([]);
  });

  it('has a time for each slot', async () => {
    const timetable = 'timetable:\n  - item: plan\n  - item: budget\n  - item: other\n  - close: End';
    expect(await toldOf({ meeting: `${start}\n${timetable}`, items })).toEqual([
      'meeting.md:6:5 slot-without-time',
      'meeting.md:9:5 slot-without-time',
    ]);
    expect(
      await toldOf({
        meeting: start,
        items: { '1-a': 'title: A\nduration: 5', '2-b': 'title: B\nduration: 5' },
      }),
    ).toEqual(['items/1-a.md:3:11 slot-without-time']);
  });

  it('tells nothing of what follows from a mistake', async () => {
    const mistakes = `${start}
start: 9.00
end: 12.00
timetable:
  - item: paln
  - time: 9.99
    item: budget
  - item: other
    duration: 1 hour
  - close: End`;
    expect(await toldOf({ meeting: mistakes, items })).toEqual([
      'meeting.md:9:11 time-wrong 9.99',
      'meeting.md:8:11 item-unknown paln plan',
    ]);
  });

  it('has slots that are one thing each', async () => {
    const slots = `${start}
start: 9.00
timetable:
  - item: [plan, budget, other]
    break: Coffee
    duration: 5
  - duration: 5
  - title: Talk
    close: End
    duration: 5
  - item: []
    title: Nothing`;
    expect(await toldOf({ meeting: slots, items })).toEqual([
      'meeting.md:8:5 slot-kind item,break',
      'meeting.md:10:5 slot-kind ',
      'meeting.md:12:5 slot-kind close,title',
    ]);
  });

  it('tells nothing of an item whose file can not be read', async () => {
    const unread = diagnose('file-encoding', placeOn('items/7-Big_plan.md'), { offset: 3, value: '0xE6' });
    const meeting = `${start}\ntimetable:\n  - item: [big-plan, plan]\n    time: 9.00\n  - item: budget\n  - item: other`;
    const found = await validated({ meeting, items, found: [unread] });
    expect(found.diagnostics.map(({ code }) => code)).toEqual(['file-encoding']);
    expect(short(found.value?.slots)).toEqual(['540 ? plan', '540 ? budget', '540 ? other']);
  });

  it("makes an item's own time say nothing", async () => {
    const timetable = 'timetable:\n  - item: a\n    time: 9.00';
    expect(
      await toldOf({
        meeting: `${start}\n${timetable}`,
        items: { '1-a': 'title: A\ntime: 9.00\nduration: 5' },
      }),
    ).toEqual(['items/1-a.md:3:7 time-unused']);
  });

  it('stands in one place only, and where there is one', async () => {
    const marked = {
      '1-a': item('title: A', '::timetable\n'),
      '2-b': item('title: B', 'Text\n\n::timetable\n'),
    };
    const meeting = `${start}\ntimetable:\n  - title: Talk\n    time: 9.00\n  - item: b\n    time: 10.00`;
    expect(await toldOf({ meeting, items: marked })).toEqual([
      'items/2-b.md:6:1 timetable-twice items/1-a.md',
    ]);
    expect(await toldOf({ meeting: start, items: { '1-a': marked['1-a'] } })).toEqual([
      'items/1-a.md:4:1 timetable-empty',
    ]);
  });
});

describe('attachments', () => {
  const attachments = ['plan.pdf', 'sub/Kort.png', 'ø.pdf'.normalize('NFD')];

  it('are numbered, titled and found', async () => {
    const { value, diagnostics } = await validated({
      meeting: start,
      items: {
        '1-a': `title: A\nstatus: closed\nattachments:
  - plan.pdf
  - { title: Map, file: sub/Kort.png, document: 1.10, status: open }
  - { title: Later, pending: true }
  - title: Listed
  - ø.pdf`,
        '2-b': 'title: B\nattachments: plan.pdf',
      },
      attachments,
    });
    expect(told(diagnostics)).toEqual([]);
    const [a, b] = value!.items;
    expect(
      a!.attachments.map(({ number, title, status, file, pending }) => [
        number,
        title.value,
        status,
        file?.path,
        pending,
      ]),
    ).toEqual([
      [1, 'plan', 'closed', 'plan.pdf', false],
      [2, 'Map', 'open', 'sub/Kort.png', false],
      [3, 'Later', 'closed', undefined, true],
      [4, 'Listed', 'closed', undefined, false],
      [5, 'ø', 'closed', attachments[2], false],
    ]);
    expect(a!.attachments[1]?.document?.value).toBe('1.10');
    expect(b!.attachments[0]).toMatchObject({ number: 1, status: 'open', fileName: { value: 'plan.pdf' } });
  });

  it('are told that are not found, or only nearly', async () => {
    const names = [
      'Plan.pdf',
      'sub\\Kort.png',
      'attachments/plan.pdf',
      '../attachments/plan.pdf',
      './plan.pdf',
    ];
    const more = [
      '../secret.pdf',
      '/etc/passwd',
      'C:\\a.pdf',
      'plam.pdf',
      'old\\plan.pdf',
      'plan.pdf, sub/Kort.png',
      'xyzzy.pdf',
    ];
    const list = [...names, ...more].map(name => `  - ${name}`).join('\n');
    const found = await toldOf({
      meeting: start,
      items: { '1-a': `title: A\nallow: attachment-unused\nattachments:\n${list}` },
      attachments,
    });
    expect(
      found.map(each => each.replace(/^\S+:(\d+):\d+ /, '$1 ')).filter(each => !each.includes('unused')),
    ).toEqual([
      '5 attachment-name Plan.pdf plan.pdf',
      '6 attachment-name sub\\Kort.png sub/Kort.png',
      '7 attachment-name attachments/plan.pdf plan.pdf',
      '8 attachment-name ../attachments/plan.pdf plan.pdf',
      '9 attachment-name ./plan.pdf plan.pdf',
      '10 attachment-outside ../secret.pdf',
      '11 attachment-outside /etc/passwd',
      '12 attachment-outside C:\\a.pdf',
      '13 attachment-missing plam.pdf plan.pdf',
      '14 attachment-missing old\\plan.pdf plan.pdf',
      '15 attachment-missing plan.pdf, sub/Kort.png [plan.pdf, sub/Kort.png]',
      '16 attachment-missing xyzzy.pdf',
    ]);
  });

  it('have a title or a file, and no file where they follow later', async () => {
    const written =
      'title: A\nattachments:\n  - document: 1\n  - { file: plan.pdf, pending: true }\n  - { title: [x, y], document: 2 }';
    const found = await toldOf({ meeting: start, items: { '1-a': written }, attachments: ['plan.pdf'] });
    expect(found).toEqual([
      'items/1-a.md:6:14 field-kind title text list',
      'items/1-a.md:4:5 attachment-empty false',
      'items/1-a.md:5:32 attachment-pending',
    ]);
  });
});

describe('what is withheld', () => {
  const marked = async (text: string, kind = 'agenda', note = '') => {
    const meeting = `---\n${start}\nkind: ${kind}\nstatus: open\n---\n${note}`;
    const { value, diagnostics } = await validated({
      meeting,
      items: { '1-a': text },
      attachments: ['a.pdf'],
    });
    expect(told(diagnostics)).toEqual([]);
    return value?.withholds;
  };
  const decision = ':::decision\nYes\n:::\n';
  const publicDecision = ':::public-decision\nYes\n:::\n';

  it('is what the public edition leaves out', async () => {
    expect(await marked('title: A\nattachments: a.pdf')).toBe(false);
    expect(await marked('title: A\nstatus: closed\nattachments: a.pdf')).toBe(true);
    expect(await marked('title: A\nattachments: { file: a.pdf, status: closed }')).toBe(true);
    expect(await marked(item('title: A\nattachments: a.pdf', ':::closed\nText\n:::\n'))).toBe(true);
    expect(await marked('title: A\nattachments: a.pdf', 'agenda', ':::closed\nText\n:::\n')).toBe(true);
  });

  it('is a decision in an agenda, and in minutes one that another takes the place of', async () => {
    const fields = 'title: A\nattachments: a.pdf';
    expect(await marked(item(fields, decision))).toBe(true);
    expect(await marked(item(fields, decision), 'minutes')).toBe(false);
    expect(await marked(item(fields, publicDecision), 'minutes')).toBe(false);
    expect(await marked(item(fields, decision + publicDecision), 'minutes')).toBe(true);
  });

  it('is nothing of a text that no edition shows', async () => {
    expect(
      await marked(item('title: A\nattachments: a.pdf\nwithdrawn: Moved', ':::closed\nText\n:::\n')),
    ).toBe(false);
  });

  it('is not what nobody has given a status', async () => {
    const { value } = await validated({
      meeting: start,
      items: { '1-a': 'title: A', '2-b': 'title: B\nstatus: open' },
    });
    expect(value?.withholds).toBe(false);
    expect(value?.items.map(({ status, statusGiven }) => [status, statusGiven])).toEqual([
      ['open', false],
      ['open', true],
    ]);
  });
});

describe('links to items', () => {
  it('lead to items that are there', async () => {
    const body = 'See [](item:b_c), [x](item:B%20c "t") and [](item:nothing).\n';
    const items = { '1-a': item('title: A', body), '2-b c': 'title: B' };
    const meeting = `---\n${start}\n---\n[note](item:1-a)\n`;
    expect(await toldOf({ meeting, items })).toEqual([
      'meeting.md:6:1 item-unknown 1-a a',
      'items/1-a.md:4:43 item-unknown nothing',
    ]);
  });

  it('in the timetable, too', async () => {
    const meeting = `${start}\ntimetable:\n  - item: a\n    time: 9.00\n    note: See [](item:c)`;
    expect(await toldOf({ meeting, items: { '1-a': 'title: A' } })).toEqual([
      'meeting.md:8:15 item-unknown c',
    ]);
  });
});
