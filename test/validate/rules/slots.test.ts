import { describe, expect, it } from 'vitest';
import { checkFiles, itemFile, meetingFile } from './check-files.ts';

/** Slots of a meeting from 9.00 to 12.00, each "time duration"; their times stand on lines 9, 12, 15 … */
const ofSlots = (...slots: readonly string[]) =>
  checkFiles({
    'meeting.md': meetingFile(
      `start: 9.00\nend: 12.00\ntimetable:\n${slots
        .map((slot, index) => {
          const [time, duration] = slot.split(' ');
          return `  - title: Part ${index + 1}\n    time: ${time}\n    duration: ${duration ?? 0} min`;
        })
        .join('\n')}`,
    ),
    'items/1-budget.md': itemFile('Budget'),
  });

describe('slots', () => {
  it.each([[['9.00 45', '9.45 15', '10.00 120']], [['9.00', '9.00', '12.00']], [['11.00 60', '12.00']]])(
    '%j are in order',
    async slots => {
      expect(await ofSlots(...slots)).toEqual([]);
    },
  );

  it.each([
    [['9.00 60', '9.45 15', '10.00 30'], ['12:11 slot-overlap']],
    [['9.00 60', '10.00 30', '9.30 15', '10.30 15'], ['15:11 slot-backwards']],
    [
      ['9.00 60', '10.00 30', '10.15 15', '10.20 15'],
      ['15:11 slot-overlap', '18:11 slot-overlap'],
    ],
    [['9.00 60', '11.00 90'], ['12:11 slot-past-end']],
    [['9.00 60', '11.30 60', '12.30 10', '12.40 10'], ['12:11 slot-past-end']],
    // One wrong figure, one message: a duration of 300 min, a time of 19.45, a late end.
    [['9.00 300', '9.45 15', '10.00 30'], ['12:11 slot-overlap']],
    [['9.00 45', '19.45 15', '10.00 30'], ['12:11 slot-past-end']],
    [['9.00 45', '8.45 15', '9.00 30'], ['12:11 slot-backwards']],
  ])('%j are not', async (slots, expected) => {
    expect(await ofSlots(...slots)).toEqual(expected.map(text => `meeting.md:${text}`));
  });

  it('may pass midnight', async () => {
    const files = {
      'meeting.md': meetingFile(
        'start: 22.00\nend: 1.00\ntimetable:\n  - title: A\n    duration: 2 h\n  - title: B\n    time: 0.30\n    duration: 30 min',
      ),
      'items/1-budget.md': itemFile('Budget'),
    };
    expect(await checkFiles(files)).toEqual([]);
  });

  it.each([
    ['Gehalt der Schulleitung', 'Schulleitergehalt', true],
    ['Lønaftale for skolelederen', 'Skolelederløn', true],
    ['Grundstücksverkauf am Anger', 'Verkauf Grundstück', true],
    ['Gehalt der Schulleitung', 'Schulleitertagung', false],
    ['Kommunens aftale om løn', 'Besøg på kommunekontoret', false],
  ])('of the closed "%s": "%s"', async (closed, title, isTold) => {
    const files = {
      'meeting.md': meetingFile(`timetable:\n  - { title: ${title}, time: 9.00 }`),
      'items/1-budget.md': itemFile('Budget'),
      'items/2-closed.md': itemFile(closed, 'status: closed\ntime: 9.30'),
    };
    const found = await checkFiles(files);
    expect(found.some(line => line.includes('closed-slot'))).toBe(isTold);
  });

  it('are held against each other where items make them', async () => {
    const files = {
      'meeting.md': meetingFile('start: 9.00\nend: 10.00'),
      'items/1-budget.md': itemFile('Budget', 'duration: 30 min'),
      'items/2-roof.md': itemFile('The roof', 'time: 9.15\nduration: 1 h'),
    };
    expect(await checkFiles(files)).toEqual([
      'items/2-roof.md:3:7 slot-overlap',
      'items/2-roof.md:3:7 slot-past-end',
    ]);
  });
});

describe('item-without-slot', () => {
  const timetable = 'start: 9.00\ntimetable:\n  - item: budget\n    duration: 1 h';

  it('is told of an item that the timetable forgot', async () => {
    const files = {
      'meeting.md': meetingFile(timetable),
      'items/1-budget.md': itemFile('Budget'),
      'items/2-roof.md': itemFile('The roof'),
      'items/3-plot.md': itemFile('A plot', 'status: closed'),
    };
    expect(await checkFiles(files)).toEqual([
      'items/2-roof.md:1:1 item-without-slot',
      'items/3-plot.md:1:1 item-without-slot',
    ]);
    const allowed = { ...files, 'items/2-roof.md': itemFile('The roof', 'allow: item-without-slot') };
    expect(await checkFiles(allowed)).toEqual(['items/3-plot.md:1:1 item-without-slot']);
  });

  it('is not told of the item that holds the timetable, nor of a withdrawn one', async () => {
    const files = {
      'meeting.md': meetingFile(timetable),
      'items/1-today.md': itemFile('Today', '', '::timetable'),
      'items/2-budget.md': itemFile('Budget'),
      'items/3-roof.md': itemFile('The roof', 'withdrawn: Not ready.'),
      'items/4-plot.md': itemFile('A plot', 'withdrawn: Not ready.\nallow: item-without-slot'),
    };
    expect(await checkFiles(files)).toEqual([]);
  });

  it.each([
    ['timetable:\n  - title: Lunch\n    time: 12.00', 'names no item'],
    ['', 'is not there'],
    ['start: 9.00', 'is made of the items'],
  ])('is not told where the timetable %s', async fields => {
    const files = {
      'meeting.md': meetingFile(fields),
      'items/1-budget.md': itemFile('Budget', fields === 'start: 9.00' ? 'duration: 30 min' : ''),
      'items/2-roof.md': itemFile('The roof'),
    };
    expect(await checkFiles(files)).toEqual([]);
  });
});

describe('an item without a slot', () => {
  const ofTimetable = (first: string, second = '') =>
    checkFiles({
      'meeting.md': meetingFile(
        `start: 9.00\ntimetable:\n  - item: ${first}\n    duration: 5 min\n${second}`,
      ),
      'items/1-budget.md': itemFile('Budget'),
      'items/2-school-plan.md': itemFile('School plan'),
    });

  it.each(['1', 'budget, school-plan', 'items/01-budget.md'])(
    'is not told where another item is meant by a slip: %s',
    async first => {
      const second = first.includes('plan') ? '' : '  - item: school-plan\n    duration: 5 min';
      expect(await ofTimetable(first, second)).toEqual(['meeting.md:7:11 item-unknown']);
    },
  );

  it('is not told where nobody knows which one a slot names', async () => {
    const second = '  - item: nothing-like-it\n    duration: 5 min';
    expect(await ofTimetable('budget', second)).toEqual(['meeting.md:9:11 item-unknown']);
    expect(await ofTimetable('[budget, xyz]')).toEqual(['meeting.md:7:20 item-unknown']);
    expect(await ofTimetable('budget')).toEqual(['items/2-school-plan.md:1:1 item-without-slot']);
  });
});

it('a slot whose time is refused begins no later than the next', async () => {
  const slots =
    '  - title: A\n    duration: 5 min\n  - title: B\n    time: 9.5\n    duration: 9 min\n  - title: C';
  const files = {
    'meeting.md': meetingFile(`start: 9.00\ntimetable:\n${slots}`),
    'items/1-budget.md': itemFile('Budget'),
  };
  expect(await checkFiles(files)).toEqual(['meeting.md:10:11 time-wrong']);
});
