import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { addMeeting, copyProject } from './copy.ts';

it('a language is a file and a line', () => {
  const copy = copyProject();
  const english = readFileSync(copy.path('src/languages/en.ts'), 'utf8');
  copy.add(
    'src/languages/eo.ts',
    english
      .replace('export const en: Language', 'export const eo: Language')
      .replace("code: 'en'", "code: 'eo'")
      .replace("agenda: 'Agenda',", "agenda: 'Tagordo',")
      .replace("names: 'en ", "names: 'esperanto ")
      .replace("title: 'tittel", "title: 'titolo tittel")
      .replace("minutes: 'mins ", "minutes: 'minutoj mins ")
      .replace("    'confidential',", "    'konfidenca',\n    'confidential',"),
  );
  copy.change('src/languages/index.ts', 'import { fi }', "import { eo } from './eo.ts';\nimport { fi }");
  copy.change('src/languages/index.ts', ' en } satisfies', ' en, eo } satisfies');
  copy.build();

  const meeting = addMeeting(copy, 'language: eo\n');
  copy.add(
    'meeting/items/2-roof.md',
    '---\ntitle: Roof\nstatus: open\nduration: 5 minutoj\ntime: 9.00\n---\n',
  );
  expect(copy.run('check', meeting)).toEqual({ status: 0, stdout: '', stderr: '' });
  expect(copy.run('schema', 'meeting').stdout).toContain('|eo)');
  // Its words are known in every meeting, and it is named where a language is none.
  copy.add(
    'meeting/items/3-slips.md',
    '---\ntitolo: Slips\nstatus: konfidenca\n---\n\n:::konfidenca\nx\n:::\n',
  );
  const { stderr } = copy.run('check', meeting);
  for (const hint of ['Did you mean "title"?', 'Write: closed', ':::closed']) expect(stderr).toContain(hint);
  copy.change('meeting/meeting.md', 'language: eo', 'language: Esperanto');
  expect(copy.run('check', meeting).stderr).toContain('Write: eo');
});
