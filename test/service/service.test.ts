import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fieldLanguages, fieldWords } from '../../src/languages/fields/index.ts';
import type { FormField } from '../../src/service/form.ts';
import { createService, type Found } from '../../src/service/service.ts';
import { folderWith } from '../commands/temporary.ts';

const files = {
  'meeting.md': '---\ntitle: Board\ndate: 2026-06-04\nstatus: open\nchair: Anna Holm, Chair\n---\n',
  'items/01-budget.md':
    '---\ntitle: Budget\nresponsible: Bo Lind, Head of finance\nattachments:\n  - title: Plan\n    file: plan.pdf\n---\n\n## Background\n\nSee [](item:roof).\n',
  'items/02-roof.md': '---\ntitle: The roof\nwithdrawn: Not ready\n---\n\nText.\n',
};

function open(more: Readonly<Record<string, string>> = {}) {
  const folder = folderWith({ ...files, ...more });
  mkdirSync(join(folder, 'attachments'));
  writeFileSync(join(folder, 'attachments', 'plan.pdf'), '%PDF-1.4\n');
  return { folder, service: createService({ location: folder, root: folder }) };
}

/** A text with its cursor, `|`. */
function cursor(marked: string): { readonly text: string; readonly offset: number } {
  const offset = marked.indexOf('|');
  return { text: marked.slice(0, offset) + marked.slice(offset + 1), offset };
}

describe('the service', () => {
  it('finds what is wrong in a text that is not saved, and says what to write instead', async () => {
    const { service } = open();
    expect((await service.check('full')).messages).toEqual([]);
    const text = files['items/01-budget.md'].replace('responsible', 'responsibel');
    service.setText('items/01-budget.md', text);
    const [message, ...others] = (await service.check('full')).messages;
    expect(others).toEqual([]);
    const from = text.indexOf('responsibel');
    const range = { from, to: from + 'responsibel'.length };
    expect(message).toMatchObject({
      file: 'items/01-budget.md',
      line: 3,
      ...range,
      code: 'field-unknown',
      fix: { ...range, text: 'responsible' },
    });
    service.setText('items/01-budget.md', undefined);
    expect((await service.check('full')).messages).toEqual([]);
  });

  it('tells what it found before the pages are made, with what only pages showed the last time', async () => {
    const cells = (text: string) => `|${` ${text} |`.repeat(40)}`;
    const table = [cells('Long heading'), cells('---'), cells('12,345')].join('\n');
    const { service } = open({ 'items/02-roof.md': `---\ntitle: The roof\n---\n\n${table}\n` });
    const told: (readonly string[])[] = [];
    const tell = ({ messages }: Found) => told.push(messages.map(({ code }) => code));
    const made = await service.build('full', tell);
    expect(told).toEqual([[]]);
    expect(made.messages.map(({ code }) => code)).toEqual(['table-crowded']);
    expect(Buffer.from(made.file!.bytes.slice(0, 5)).toString()).toBe('%PDF-');
    await service.build('full', tell);
    expect(told).toEqual([[], ['table-crowded']]);
    const [area] = service.areas('full').filter(({ file }) => file === 'items/02-roof.md');
    expect(area).toMatchObject({ page: expect.any(Number), from: expect.any(Number) });
  });

  it('sees what another program wrote, once it is told', async () => {
    const { folder, service } = open();
    await service.check('full');
    writeFileSync(join(folder, 'items', '02-roof.md'), '---\ntitle: Roof\n---\n\nText.\n');
    service.refresh();
    expect((await service.check('full')).overview.items[1]).toMatchObject({ title: 'Roof' });
  });

  it('lists the items, also those that can’t be read', async () => {
    const { service } = open({ 'items/03-x.md': '---\ntitle: [Half\n' });
    const { overview } = await service.check('full');
    expect(overview).toMatchObject({ title: 'Board', date: '2026-06-04', people: expect.any(Array) });
    expect(overview.people).toEqual(['Anna Holm, Chair', 'Bo Lind, Head of finance']);
    expect(overview.items.map(({ number, title, isWithdrawn }) => [number, title, isWithdrawn])).toEqual([
      ['1', 'Budget', false],
      ['2', 'The roof', true],
      [expect.any(String), expect.any(String), false],
    ]);
  });

  it.each([
    ['a field', '---\nti|\n---\n', 'title: '],
    ['a field of an attachment', '---\nattachments:\n  - title: A\n    st|\n---\n', 'status: '],
    ['a choice', '---\nstatus: cl|\n---\n', 'closed'],
    ['a choice in a list of fields', '---\nattachments:\n  - status: |\n---\n', 'open'],
    ['a person', '---\nattendees: Bo|\n---\n', 'Bo Lind, Head of finance'],
    ['a person in a list', '---\nattendees:\n  - |\n---\n', 'Anna Holm, Chair'],
    ['a file', '---\nattachments:\n  - file: pl|\n---\n', 'plan.pdf'],
    ['a link', '---\ntitle: A\n---\n\nSee [it](|', 'item:roof'],
    ['a link with a beginning', '---\ntitle: A\n---\n\nSee [it](item:ro|', 'item:roof'],
    ['a block', '---\ntitle: A\n---\n\n:::c|', ':::closed\n\n:::'],
  ])('completes %s', async (_, marked, expected) => {
    const { service } = open();
    const { text, offset } = cursor(marked);
    const found = await service.complete('items/01-budget.md', text, offset);
    expect(found?.options.map(option => option.text)).toContain(expected);
    expect(text.slice(found!.from, offset)).toBe(/[^\s(]*$/.exec(text.slice(0, offset))![0]);
  });

  it('completes nothing in running text', async () => {
    const { service } = open();
    const { text, offset } = cursor('---\ntitle: A\n---\n\nSome words (and|');
    expect(await service.complete('items/01-budget.md', text, offset)).toBeUndefined();
  });

  it.each([
    ['See [the roof](item:ro|of).', { file: 'items/02-roof.md', from: 0 }],
    ['See the ro|of.', undefined],
  ])('leads from %j to the item', async (marked, expected) => {
    const { service } = open();
    const { text, offset } = cursor(`---\ntitle: A\n---\n\n${marked}`);
    expect(await service.definition(text, offset)).toEqual(expected);
  });

  it('leads from a slot to its item, and from a file’s name to the file', async () => {
    const { service } = open();
    const slot = cursor('---\ntimetable:\n  - time: 9.00\n    item: roo|f\n---\n');
    expect(await service.definition(slot.text, slot.offset)).toEqual({ file: 'items/02-roof.md', from: 0 });
    const file = cursor('---\nattachments:\n  - file: pla|n.pdf\n---\n');
    expect(await service.definition(file.text, file.offset)).toEqual({
      file: 'attachments/plan.pdf',
      from: 0,
    });
  });

  it('says what a field is for, in words of the reader', async () => {
    const { service } = open();
    const { text, offset } = cursor('---\nlate|: yes\n---\n');
    expect(await service.help('items/01-budget.md', text, offset, 'da')).toMatchObject({
      title: 'Tillægspunkt',
    });
    expect(await service.help('items/01-budget.md', text, offset, 'en')).toMatchObject({ title: 'Late' });
  });

  it('gives the headings of a body, and none from code', () => {
    const { service } = open();
    const text = '---\ntitle: A\n---\n\n## One\n\n```\n## no\n```\n\n### Two ###\n';
    expect(service.outline(text)).toEqual([
      { title: 'One', level: 2, from: text.indexOf('## One') },
      { title: 'Two', level: 3, from: text.indexOf('### Two') },
    ]);
  });

  it('sets a field and leaves every other byte; without a value it takes it out', () => {
    const { service } = open();
    const text = '---\r\ntitle: A\r\n# why\r\ncase:   24/1\r\n---\r\n\r\nText.\r\n';
    expect(service.withField(text, 'case', '25/2')).toBe(text.replace('24/1', '25/2'));
    expect(service.withField(text, 'case', '')).toBe(text.replace('case:   24/1\r\n', ''));
    expect(service.matter(text)).toMatchObject({
      isReadable: true,
      body: text.indexOf('\r\nText'),
      fields: [
        { name: 'title', value: 'A' },
        { name: 'case', value: '24/1' },
      ],
    });
  });
});

describe('a field that can’t be set without loss', () => {
  it('is left alone: a comment between the points of a list would go', () => {
    const { service } = open();
    const text = '---\ntitle: A\nroute:\n  # first\n  - DIR\n---\n';
    expect(service.withField(text, 'route', ['DIR', 'KB'])).toBeUndefined();
    expect(service.withField(text, 'title', 'B')).toBe(text.replace('A', 'B'));
  });
});

describe('the form', () => {
  it('is made of the fields in the schemas', async () => {
    const { service } = open();
    const item = await service.form('item', 'en');
    const kindOf = (fields: readonly FormField[], name: string) =>
      fields.find(field => field.name === name)?.kind;
    expect(item.map(({ name }) => name)).toEqual(expect.arrayContaining(['title', 'status', 'attachments']));
    expect(kindOf(item, 'status')).toBe('choice');
    expect(kindOf(item, 'attachments')).toBe('attachments');
    expect(kindOf(item, 'attendees')).toBe('people');
    expect(kindOf(item, 'time')).toBe('time');
    expect(kindOf(item, 'duration')).toBe('duration');
    expect(kindOf(item, 'group-ends')).toBe('choice');
    const attachment = item.find(({ name }) => name === 'attachments')!.fields;
    expect(attachment.filter(({ label }) => label === '')).toEqual([]);
    const meeting = await service.form('meeting', 'en');
    expect(kindOf(meeting, 'date')).toBe('date');
    expect(kindOf(meeting, 'chair')).toBe('person');
    expect(kindOf(meeting, 'timetable')).toBe('timetable');
    expect(kindOf(meeting, 'sections')).toBe('sections');
    expect(kindOf(meeting, 'abbreviations')).toBe('pairs');
    expect(meeting.find(({ name }) => name === 'title')?.isRequired).toBe(true);
  });

  it.each(fieldLanguages.filter(language => language !== 'en'))('has its own words in %s', async language => {
    const { service } = open();
    const own = await fieldWords(language);
    const english = await fieldWords('en');
    expect(Object.keys(own.choices)).toEqual(Object.keys(english.choices));
    // A field that is new is shown in English until it has words: in all languages or in none.
    expect(Object.keys(own.fields).sort()).toEqual(Object.keys((await fieldWords('da')).fields).sort());
    const labels = (await service.form('item', language)).map(({ label }) => label);
    const inEnglish = (await service.form('item', 'en')).map(({ label }) => label);
    expect(labels.filter(label => inEnglish.includes(label)).length).toBeLessThan(labels.length / 2);
  });
});
