import { describe, expect, it } from 'vitest';
import { checkFiles, itemFile, meetingFile } from './check-files.ts';

/** A closed item with all that can be given away. */
const plot = itemFile(
  'Sale of the plot',
  'status: closed\ncase: 26/11930\nattendees: [Peter Blackwood, Zoe]\nresponsible: Ida Lund',
  'Two offers have come, says Peter Blackwood.',
);

/** What is said of an open item with this body, beside that closed one; its body begins on line 5. */
const inBody = (body: string, fields?: string) =>
  checkFiles({
    'meeting.md': meetingFile(),
    'items/1-budget.md': itemFile('Budget', fields, body),
    'items/2-plot.md': plot,
  });

describe('closed-named', () => {
  it.each([
    ['The sale of the plot is near.', '5:5 closed-title'],
    ['**Sale** of *the* plot', '5:3 closed-title'],
    ['Sale of\nthe plot', '5:1 closed-title'],
    ['> One.\n> Two.\n> SALE OF THE PLOT', '7:3 closed-title'],
    ['- one\n- two\n\n  sale of the plot', '8:3 closed-title'],
    ['| a | b |\n| --- | --- |\n| c | the sale of the plot |', '7:11 closed-title'],
    ['[sale of the plot](item:plot)', '5:2 closed-title'],
    ['```\ncode\nsale of the plot\n```', '7:1 closed-title'],
    ['See.[^1]\n\n[^1]: Sale of the plot', '7:7 closed-title'],
    ['Escaped \\* sale of the plot', '5:1 closed-title'],
    ['With Peter Blackwood and his brother', '5:6 closed-person'],
    ['Peter Blackwoods brev', '5:1 closed-person'],
    ["Peter Blackwood's letter", '5:1 closed-person'],
    ['Zoe comes at 9.', '5:1 closed-person'],
    ['Ida Lund, who is responsible', '5:1 closed-person'],
    ['The sales of the plots', '5:5 closed-title'],
    ["The sale of the plot's trees", '5:5 closed-title'],
    ['In case 26/11930-4', '5:9 closed-case'],
    ['(26/11930)', '5:2 closed-case'],
  ])('warns of "%s" in an open item', async (body, expected) => {
    expect(await inBody(body)).toEqual([`items/1-budget.md:${expected}`]);
  });

  it.each([
    'The selling of the plot, a resale of the plot, sale of plots',
    'Peter and Blackwood; Blackwood, Peter; Peter, Blackwood',
    'zoe is Greek for life',
    '126/11930, 26/119301, 26 11930, 26-11930',
    '[](item:plot)',
    ':::closed\nSale of the plot with Peter Blackwood, 26/11930\n:::',
    ':::decision\nSale of the plot with Peter Blackwood, 26/11930\n:::',
    '<!-- sale of the plot -->',
  ])('finds nothing in "%s"', async body => {
    expect(await inBody(body)).toEqual([]);
  });

  it.each([
    ['de', 'Kündigung des Hausmeisters', 'Die Kündigungen der Hausmeister werden beraten.', '5:5'],
    ['da', 'Ansættelse af skoleleder', 'Skolelederens ansættelse drøftes.', '5:1'],
    ['en', 'Dismissal of the caretaker', 'It is about the caretaker’s dismissal.', '5:17'],
  ])('knows a title in %s by its words in another order: "%s"', async (language, title, body, place) => {
    const files = {
      'meeting.md': meetingFile(`language: ${language}`),
      'items/1-budget.md': itemFile('Budget', undefined, body),
      'items/2-plot.md': itemFile(title, 'status: closed'),
    };
    expect(await checkFiles(files)).toEqual([`items/1-budget.md:${place} closed-title`]);
  });

  const quoted = [
    '"Fyret"',
    '»Fyret«',
    '„Fyret“',
    '“Fyret”',
    '”Fyret”',
    '«\u00a0Fyret\u00a0»',
    "'Fyret'",
    '‘Fyret’',
  ];
  it.each(quoted.flatMap(title => quoted.map(text => [title, text])))(
    'knows a title with %s where %s stands in open text',
    async (title, text) => {
      const files = {
        'meeting.md': meetingFile('language: da'),
        'items/1-budget.md': itemFile('Budget', undefined, `Sag om ${text} nu.`),
        'items/2-plot.md': itemFile(`Om ${title} nu`, 'status: closed'),
      };
      expect(await checkFiles(files)).toEqual(['items/1-budget.md:5:5 closed-title']);
    },
  );

  it('knows no title by words of several sentences', async () => {
    const files = {
      'meeting.md': meetingFile(),
      'items/1-budget.md': itemFile(
        'Budget',
        undefined,
        'It is up to the caretaker. Dismissal is no answer.',
      ),
      'items/2-plot.md': itemFile('Dismissal of the caretaker', 'status: closed'),
    };
    expect(await checkFiles(files)).toEqual([]);
  });

  it.each(['Ruth Harcourt', 'Tom Burbank', 'Ivy Bridgefund'])('takes %s for no office', async name => {
    const files = {
      'meeting.md': meetingFile(),
      'items/1-budget.md': itemFile('Budget', undefined, `${name} was heard.`),
      'items/2-plot.md': itemFile('Sale of the plot', `status: closed\nresponsible: ${name}`),
    };
    expect(await checkFiles(files)).toEqual(['items/1-budget.md:5:1 closed-person']);
  });

  it('looks in all fields of an open item', async () => {
    const fields = [
      'late: Because of the sale of the plot',
      'route: [Sale of the plot committee]',
      'responsible: { name: Bo Krag, role: Secretary of Peter Blackwood, note: 26/11930 }',
      'attachments:',
      '  - title: Sale of the plot',
      '    status: closed',
      '  - title: Open, 26/11930-7',
    ];
    expect(await inBody('Text.', fields.join('\n'))).toEqual([
      'items/1-budget.md:3:22 closed-title',
      'items/1-budget.md:5:50 closed-person',
      'items/1-budget.md:5:73 closed-case',
    ]);
  });

  it('looks in decisions where they are published', async () => {
    const files = {
      'meeting.md': meetingFile('kind: minutes'),
      'items/1-budget.md': itemFile('Budget', '', ':::decision\nAfter the sale of the plot.\n:::'),
      'items/2-plot.md': plot,
    };
    expect(await checkFiles(files)).toEqual(['items/1-budget.md:6:11 closed-title']);
  });

  it('looks in slots without a closed item, and in the note on the cover', async () => {
    const slots = [
      'timetable:',
      '  - time: 9.00',
      '    item: budget',
      '    points: [Before the sale of the plot]',
      '  - time: 10.00',
      '    item: plot',
      '    title: Sale of the plot',
      '    attendees: [Mei Lindqvist]',
      '  - time: 11.00',
      '    title: Coffee with Mei Lindqvist',
    ];
    const files = {
      'meeting.md': meetingFile(slots.join('\n'), 'Papers on 26/11930 follow.'),
      'items/1-budget.md': itemFile('Budget'),
      'items/2-plot.md': plot,
    };
    expect(await checkFiles(files)).toEqual([
      'meeting.md:8:25 closed-title',
      'meeting.md:14:24 closed-person',
      'meeting.md:17:11 closed-case',
    ]);
  });

  it('says it once for an item, however often it stands there', async () => {
    const body = 'Sale of the plot with Peter Blackwood. '.repeat(20);
    expect(await inBody(body)).toEqual([
      'items/1-budget.md:5:1 closed-title',
      'items/1-budget.md:5:23 closed-person',
    ]);
  });

  it('takes what stands in a public field for public', async () => {
    const files = {
      'meeting.md': meetingFile('members: [Peter Blackwood, Bo Krag]'),
      'items/1-budget.md': itemFile(
        'Budget',
        'case: 26/11930\nrecused: Zoe',
        'Peter Blackwood, Zoe, 26/11930',
      ),
      'items/2-plot.md': plot,
    };
    expect(await checkFiles(files)).toEqual([]);
  });

  it('takes a post or an office for nobody’s name', async () => {
    const files = {
      'meeting.md': meetingFile(),
      'items/1-budget.md': itemFile('Budget', '', 'Borgmesteren og Advokat, HR og Løn'),
      'items/2-plot.md': itemFile('A plot', 'status: closed\nattendees: [Borgmesteren, Advokat, HR og Løn]'),
    };
    expect(await checkFiles(files)).toEqual([]);
  });

  it('takes a title for public that is an open item’s or a public title', async () => {
    const files = {
      'meeting.md': meetingFile(),
      'items/1-news.md': itemFile('News from the chair', '', 'A staff matter, and news from the chair.'),
      'items/2-more.md': itemFile('News from the chair', 'status: closed'),
      'items/3-staff.md': itemFile('Staff matter', 'status: closed\npublic-title: Staff matter'),
    };
    expect(await checkFiles(files)).toEqual([]);
  });

  it.each(['Dispute', 'Plot'])('takes the short title "%s" for a word', async title => {
    const files = {
      'meeting.md': meetingFile(),
      'items/1-budget.md': itemFile('Budget', '', 'A dispute about a plot.'),
      'items/2-closed.md': itemFile(title, 'status: closed\ncase: 24/12'),
    };
    expect(await checkFiles(files)).toEqual([]);
  });

  it('is the same in the public edition', async () => {
    const files = {
      'meeting.md': meetingFile(),
      'items/1-budget.md': itemFile('Budget', '', 'The sale of the plot.'),
      'items/2-plot.md': plot,
    };
    expect(await checkFiles(files, 'public')).toEqual(await checkFiles(files));
  });

  it('can be allowed', async () => {
    expect(await inBody('The sale of the plot.', 'allow: closed-title')).toEqual([]);
  });
});
