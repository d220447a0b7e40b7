import { describe, expect, it } from 'vitest';
import { checkFiles, itemFile, meetingFile } from './check-files.ts';
import { pdfFile } from './identity/pdf-file.ts';

const number = '010203-1234';
const closedTexts = {
  'meeting.md': meetingFile(),
  'items/1-budget.md': itemFile(
    'Budget',
    `attachments: [{ title: ${number}, status: closed }]`,
    `:::closed\n${number}\n:::\n\n:::decision\n${number}\n:::`,
  ),
  'items/2-plot.md': itemFile('A plot', `status: closed\nlate: ${number}\npublic-title: Plot`, number),
};

describe('identity-number', () => {
  it('looks at every text but numbers of cases and documents', async () => {
    const fields = [
      `case: ${number}`,
      `classification: ${number}`,
      `late: ${number}`,
      `route: ${number}`,
      `attendees: [{ name: Bo ${number}, role: ${number}, note: ${number} }]`,
      `attachments: [{ title: ${number}, document: ${number} }]`,
    ];
    const files = {
      'meeting.md': meetingFile(`location: ${number}\nchair: Bo ${number}`, number),
      'items/1-budget.md': itemFile(
        `Budget ${number}`,
        fields.join('\n'),
        `## ${number}\n\n- ${number}\n\n\`${number}\`\n\n    ${number}`,
      ),
    };
    const places = (await checkFiles(files)).map(text => text.replace(' identity-number', ''));
    expect(places).toEqual([
      ...['meeting.md:5:11', 'meeting.md:6:11', 'meeting.md:9:1'],
      ...['2:15', '5:7', '6:8', '7:24', '7:43', '7:62', '8:24', '11:4', '13:3', '15:2', '17:5'].map(
        place => `items/1-budget.md:${place}`,
      ),
    ]);
  });

  it('warns of all in the full edition, of what is withheld too', async () => {
    expect(await checkFiles(closedTexts)).toEqual([
      'items/1-budget.md:3:24 identity-number',
      'items/1-budget.md:7:1 identity-number',
      'items/1-budget.md:11:1 identity-number',
      'items/2-plot.md:4:7 identity-number',
      'items/2-plot.md:8:1 identity-number',
    ]);
  });

  it('finds nothing in the public edition that is withheld from it', async () => {
    expect(await checkFiles(closedTexts, 'public')).toEqual([]);
  });

  it('finds in the public edition what a closed item’s author wrote for everyone', async () => {
    const files = {
      'meeting.md': meetingFile('kind: minutes'),
      'items/1-plot.md': itemFile(
        'A plot',
        `status: closed\npublic-title: Plot of ${number}`,
        `${number}\n\n:::public-decision\nSold to ${number}.\n:::`,
      ),
    };
    expect(await checkFiles(files, 'public')).toEqual([
      'items/1-plot.md:4:23 identity-number',
      'items/1-plot.md:10:9 identity-number',
    ]);
  });

  it('does not take an address for one', async () => {
    const body = `<https://news.example/${number}> and [here](https://news.example/${number})`;
    const files = { 'meeting.md': meetingFile(), 'items/1-budget.md': itemFile('Budget', '', body) };
    expect(await checkFiles(files)).toEqual([]);
  });

  it('reads open attached PDF files for the public edition', async () => {
    const attachments = ['a.pdf', '{ file: b.pdf, status: closed }', 'c.PDF', 'd.pdf', 'e.txt'];
    const files = {
      'meeting.md': meetingFile(),
      'items/1-budget.md': itemFile('Budget', `attachments: [${attachments.join(', ')}]`),
      'items/2-plot.md': itemFile('A plot', 'status: closed\nattachments: a.pdf'),
      'attachments/a.pdf': pdfFile(`CPR ${number}`),
      'attachments/b.pdf': pdfFile(`CPR ${number}`),
      'attachments/c.PDF': pdfFile('Nothing but what is filled in'),
      'attachments/d.pdf': `%PDF-1.4 damaged ${number}`,
      'attachments/e.txt': number,
    };
    expect(await checkFiles(files)).toEqual([]);
    expect(await checkFiles(files, 'public')).toEqual([
      'items/1-budget.md:3:15 identity-number',
      'items/1-budget.md:3:55 identity-number',
      'items/1-budget.md:3:62 attachment-unread',
    ]);
    const allow = 'allow: [identity-number, attachment-unread]';
    const allowed = itemFile('Budget', `${allow}\nattachments: [${attachments.join(', ')}]`);
    for (const edition of ['full', 'public'] as const)
      expect(await checkFiles({ ...files, 'items/1-budget.md': allowed }, edition)).toEqual([]);
  });
});
