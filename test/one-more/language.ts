import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { addMeeting, type Copy } from './copy.ts';

/** A language is a file and a line. */
export function addLanguage(copy: Copy): void {
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
}

export function tryLanguage(copy: Copy): void {
  const meeting = addMeeting(copy, 'spoken', 'language: eo\n');
  copy.add(
    'spoken/items/2-roof.md',
    '---\ntitle: Roof\nstatus: open\nduration: 5 minutoj\ntime: 9.00\n---\n',
  );
  expect(copy.run('check', meeting)).toEqual({ status: 0, stdout: '', stderr: '' });
  expect(copy.run('schema', 'meeting').stdout).toContain('|eo)');
  // Its words are known in every meeting, and it is named where a language is none.
  copy.add(
    'spoken/items/3-slips.md',
    '---\ntitolo: Slips\nstatus: konfidenca\n---\n\n:::konfidenca\nx\n:::\n',
  );
  const { stderr } = copy.run('check', meeting);
  for (const hint of ['Did you mean "title"?', 'Write: closed', ':::closed']) expect(stderr).toContain(hint);
  copy.change('spoken/meeting.md', 'language: eo', 'language: Esperanto');
  expect(copy.run('check', meeting).stderr).toContain('Write: eo');
}
