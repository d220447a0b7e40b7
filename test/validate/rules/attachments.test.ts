import { describe, expect, it } from 'vitest';
import { checkFiles, itemFile, meetingFile } from './check-files.ts';

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==',
  'base64',
);

describe('attachment-unused', () => {
  it.each([
    'attachments: budget.pdf',
    'attachments: [{ file: budget.pdf }]',
    'attachments:\n  - { title: Budget, file: budget.pdf, status: closed }',
  ])('is not told of a file that an item attaches: %s', async fields => {
    expect(await ofBudget(fields)).toEqual([]);
  });

  it('is told of one that none attaches, at the file', async () => {
    expect(await ofBudget('')).toEqual(['attachments/budget.pdf:1:1 attachment-unused']);
  });

  it.each([
    ['attachments: Budget.pdf', 'attachment-name'],
    ['attachments: attachments/budget.pdf', 'attachment-name'],
    ['attachments: .\\budget.pdf', 'attachment-name'],
    ['attachments: budgt.pdf', 'attachment-missing'],
    ['attachments: folder\\budget.pdf', 'attachment-missing'],
    ['attachments: budget.pdf, plan.pdf', 'attachment-missing'],
    ['attachments: H:\\Board\\budget.pdf', 'attachment-outside'],
    ['attachments: {file: budget.pdf, pending: maybe}', 'choice-unknown'],
    ['attachment: budget.pdf', 'field-unknown'],
  ])('is not told of a file that a slip in its name means: %s', async (fields, code) => {
    expect((await ofBudget(fields)).map(text => text.replace(/.* /, ''))).toEqual([code]);
  });

  it('is not told of pictures, of what systems leave behind, and of what was set aside', async () => {
    const files = {
      'meeting.md': meetingFile('logo: attachments/logo.png'),
      'items/1-budget.md': itemFile('Budget', '', '![A map](../attachments/a%20map.png)'),
      'attachments/logo.png': png,
      'attachments/a map.png': png,
      'attachments/.DS_Store': '',
      'attachments/Thumbs.db': '',
      'attachments/~$budget.docx': '',
      'attachments/_old/budget.pdf': '',
    };
    expect(await checkFiles(files)).toEqual([]);
  });

  it('is not told where an item can’t be read', async () => {
    const files = {
      'meeting.md': meetingFile(),
      'items/1-budget.md': 'title: Budget\nattachments: budget.pdf\n',
      'attachments/budget.pdf': '',
    };
    expect((await checkFiles(files)).filter(text => text.includes('unused'))).toEqual([]);
  });

  function ofBudget(fields: string) {
    return checkFiles({
      'meeting.md': meetingFile(),
      'items/1-budget.md': itemFile('Budget', fields),
      'attachments/budget.pdf': '',
    });
  }
});

describe('attachment-twice', () => {
  it('is told at the second, and not of two items with one file', async () => {
    const files = {
      'meeting.md': meetingFile(),
      'items/1-budget.md': itemFile(
        'Budget',
        'attachments: [budget.pdf, { title: Again, file: budget.pdf }]',
      ),
      'items/2-roof.md': itemFile('The roof', 'attachments: budget.pdf'),
      'attachments/budget.pdf': '',
    };
    expect(await checkFiles(files)).toEqual(['items/1-budget.md:3:49 attachment-twice']);
  });
});
