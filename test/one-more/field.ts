import { readFileSync, writeFileSync } from 'node:fs';
import { expect } from 'vitest';
import { formats } from '../../src/render/index.ts';
import { addMeeting, type Copy } from './copy.ts';

/** A field of an item is its type and traits, its schema, what is searched for, its label, a template and the docs. */
export function addField(copy: Copy): void {
  copy.change(
    'src/meeting/item.ts',
    '  readonly attachments: readonly Attachment[];',
    '  readonly presenters: readonly Person[];\n  readonly attachments: readonly Attachment[];',
  );
  // The compiler asks for the rest, but for label, template and docs: a new field is shown nowhere.
  const asked = copy.compile();
  expect(asked).toContain('src/meeting/item.ts');
  expect(asked).toContain('src/verify/meeting-texts.ts');
  copy.change(
    'src/meeting/item.ts',
    "  attachments: { holds: 'attachments'",
    "  presenters: { holds: 'persons', name: 'presenters', edition: 'open', shown: true, part: 'attendees' },\n  attachments: { holds: 'attachments'",
  );
  copy.change(
    'src/validate/schema/item.ts',
    '    allow: field(',
    "    presenters: field(list(person()), 'Presenters', 'Who presents the item'),\n    allow: field(",
  );
  copy.change(
    'src/verify/meeting-texts.ts',
    '  recused: persons,',
    '  recused: persons,\n  presenters: persons,',
  );
  copy.change(
    'src/languages/en.ts',
    "    recused: 'Recused',",
    "    recused: 'Recused',\n    presenters: 'Presented by',",
  );
  copy.change('templates/standard/template.yaml', 'attendees, recused]', 'attendees, recused, presenters]');
  copy.change(
    'docs/format.md',
    '| `recused` ◆ |',
    '| `presenters` ◆ | list of persons | who presents this item |\n| `recused` ◆ |',
  );
}

export async function tryField(copy: Copy): Promise<void> {
  const meeting = addMeeting(copy, 'presented', 'chair: Ann Holm\nlanguage: da\n');
  writeFileSync(
    copy.path('presented/items/1-budget.md'),
    '---\ntitle: Budget\nstatus: open\npresenters: [Jo Bevan, Ann Hollm]\n---\n\nPer Moe was heard.\n',
  );
  copy.add(
    'presented/items/2-secret.md',
    '---\ntitle: Dismissals\nstatus: closed\npresenters: Per Moe\n---\n\nText.\n',
  );
  const { stderr } = copy.run('check', meeting);
  // Rules know it: names that are alike, and a person of a closed item in open text.
  expect(stderr).toContain('person-spelling');
  expect(stderr).toContain('closed-person');
  expect(copy.run('schema', 'item').stdout).toContain('"presenters"');
  expect(copy.run('build', meeting, '-o', 'full.pdf').status).toBe(0);
  expect(
    copy.run('build', meeting, '-o', 'public.pdf', '--edition', 'public', '--reporter', 'json').status,
  ).toBe(0);
  const [full, open] = [await textOf('full.pdf'), await textOf('public.pdf')];
  // Danish has no word for it yet.
  expect(full.match(/Presented by/g)).toHaveLength(2);
  expect(open.match(/Presented by/g)).toHaveLength(1);
  expect(open).toContain('Jo Bevan');

  async function textOf(name: string): Promise<string> {
    const found = (await formats.pdf.load()).read({ bytes: readFileSync(copy.path(name)) });
    return found.flatMap(({ where, text }) => (where === 'page' ? [text] : [])).join('\n');
  }
}
