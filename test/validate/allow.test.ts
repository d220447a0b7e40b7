import { describe, expect, it } from 'vitest';
import { checkFiles, itemFile, meetingFile } from './rules/check-files.ts';
import { pdfFile } from './rules/identity/pdf-file.ts';

const html = 'The <u>new</u> text.';

/** What is said of an item in each edition. */
async function bothEditions(fields: string, body?: string, more = {}) {
  const files = {
    'meeting.md': meetingFile(),
    'items/1-budget.md': itemFile('Budget', fields, body),
    ...more,
  };
  return [await checkFiles(files), await checkFiles(files, 'public')];
}

const nothing = [[], []];
const unused = (place: string) => Array(2).fill([`items/1-budget.md:${place} allow-unused`]);

describe('allow', () => {
  it('leaves out the warnings of its own item, whatever stage gives them', async () => {
    expect(await bothEditions('allow: html-shown', html)).toEqual(nothing);
  });

  it('leaves out none of another item', async () => {
    const files = {
      'meeting.md': meetingFile(),
      'items/1-budget.md': itemFile('Budget', 'allow: html-shown', html),
      'items/2-roof.md': itemFile('The roof', '', 'A <u>new</u> roof.'),
    };
    expect(await checkFiles(files)).toEqual(['items/2-roof.md:5:3 html-shown']);
  });

  it('that silences nothing is told of, in both editions', async () => {
    expect(await bothEditions('allow: [html-shown, closed-title]', html)).toEqual(unused('3:21'));
    expect(await bothEditions('allow: identity-number')).toEqual(unused('3:8'));
  });

  it('is not told of where the other edition has what it silences', async () => {
    expect(await bothEditions('allow: identity-number', ':::closed\n010203-1234\n:::')).toEqual(nothing);
    const pdf = { 'attachments/a.pdf': pdfFile('CPR 010203-1234') };
    expect(await bothEditions('allow: identity-number\nattachments: a.pdf', 'Text.', pdf)).toEqual(nothing);
  });

  it('is not told of in a withdrawn item', async () => {
    expect(await bothEditions('withdrawn: Not ready.\nallow: [html-shown, item-without-slot]', html)).toEqual(
      nothing,
    );
  });

  it('may allow that it silences nothing', async () => {
    expect(await bothEditions('allow: [html-shown, allow-unused]')).toEqual(nothing);
  });

  it('leaves out no error but identity numbers', async () => {
    expect(await bothEditions('allow: identity-number', '010203-1234')).toEqual(nothing);
    const [full] = await bothEditions('allow: item-unknown', '[text](item:none)');
    expect(full).toContain('items/1-budget.md:3:8 allow-unknown');
    expect(full).toHaveLength(2);
  });
});
