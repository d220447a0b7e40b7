import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { folderWith } from './commands/temporary.ts';

const [hook] = parse(readFileSync('.pre-commit-hooks.yaml', 'utf8')) as [{ entry: string; files: string }];

/** What pre-commit does: the files that the pattern finds are handed to the command, from the repository's folder. */
function commit(folder: string, changed: readonly string[]) {
  const [program, ...given] = hook.entry.split(' ');
  expect(program).toBe('agenda');
  const handed = changed.filter(file => new RegExp(hook.files).test(file));
  const args = [resolve('bin/agenda.js'), ...given, ...handed];
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
  return { handed, status, stderr };
}

it('the hook checks the meetings that changed files belong to, and no other', () => {
  const meeting = (item: string) => ({
    'meeting.md': '---\ntitle: Board\ndate: 2026-10-07\nlanguage: en\nstatus: open\n---\n',
    'items/1-plan.md': item,
  });
  const under = (name: string, files: Readonly<Record<string, string>>) =>
    Object.fromEntries(Object.entries(files).map(([path, text]) => [`${name}/${path}`, text]));
  const folder = folderWith({
    ...under('right', meeting('---\ntitle: Plan\n---\n')),
    ...under('wrong', meeting('---\ntitle: Plan\nattachments: [gone.pdf]\n---\n')),
    'README.md': '',
  });
  expect(commit(folder, ['right/items/1-plan.md', 'README.md'])).toEqual({
    handed: ['right/items/1-plan.md'],
    status: 0,
    stderr: '',
  });
  const both = commit(folder, ['right/meeting.md', 'wrong/meeting.md', 'wrong/items/1-plan.md']);
  expect(both.status).toBe(1);
  expect(both.stderr.match(/attachment-missing/g)).toHaveLength(1);
});
