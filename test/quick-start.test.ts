import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { folderWith, writeIn } from './commands/temporary.ts';
import { attach, type FileStep, type Step, stepsOf } from './pages.ts';

const same = 'every file and command, as it is written, gives what the page says and no message';

it.each(['docs/quick-start.md', 'docs/da/kom-i-gang.md'])(`%s: ${same}`, page => {
  const steps = stepsOf(readFileSync(page, 'utf8'));
  expect(steps.length).toBeGreaterThan(18);
  follow(steps, attach);
});

it(`README.md: ${same}; its example is one to paste and build at once`, () => {
  const steps = stepsOf(readFileSync('README.md', 'utf8'), 'meetings/2026-10-07');
  expect(steps.filter(({ kind }) => kind === 'file')).toHaveLength(3);
  follow(steps, () => {});
});

/** Commands that go on until they are stopped: of these only their help is asked for. */
const untilStopped = /^agenda (watch|edit)\b/;

/** Does what a page says. */
function follow(steps: readonly Step[], afterFile: (root: string, step: FileStep) => void): void {
  const root = folderWith({});
  let printed = '';
  for (const step of steps) {
    if (step.kind === 'file') {
      writeIn(root, step.path, step.content);
      afterFile(root, step);
    } else if (step.kind === 'output') {
      expect(printed).toBe(step.text);
    } else {
      for (const typed of step.lines.filter(command => command.startsWith('agenda '))) {
        const line = untilStopped.test(typed) ? `${typed.replace(/ #.*/, '')} --help` : typed;
        const { status, stdout, stderr } = agenda(root, line);
        expect({ line, status, stderr }).toEqual({ line, status: 0, stderr: '' });
        printed = stdout;
      }
    }
  }
}

it('both quick starts have the same steps', () => {
  const kinds = (page: string) => stepsOf(readFileSync(page, 'utf8')).map(({ kind }) => kind);
  expect(kinds('docs/da/kom-i-gang.md')).toEqual(kinds('docs/quick-start.md'));
});

it('the workflow of the README checks and builds the public edition of its example, with annotations', () => {
  const readme = readFileSync('README.md', 'utf8');
  const root = folderWith({});
  for (const step of stepsOf(readme, 'meetings/2026-10-07'))
    if (step.kind === 'file') writeIn(root, step.path, step.content);
  const workflow = parse(/^```yaml\n(name: agenda\n[\s\S]*?)^```$/m.exec(readme)![1]!) as {
    readonly jobs: { readonly pdf: { readonly steps: readonly { readonly run?: string }[] } };
  };
  const commands = workflow.jobs.pdf.steps.flatMap(({ run }) => (run?.startsWith('agenda ') ? [run] : []));
  expect(commands.map(command => command.split(' ')[1])).toEqual(['check', 'build']);
  for (const command of commands) {
    expect(command).toMatch(/ --edition public\b/);
    expect(command).toMatch(/ --reporter github\b/);
    expect(agenda(root, command)).toMatchObject({ status: 0, stderr: '' });
  }
  const version = JSON.parse(readFileSync('package.json', 'utf8')).version;
  expect(readme).toContain(`npm install --global ./agenda-pdf-${version}.tgz\n      - run`);
});

/** A command of a page, by the built program. */
function agenda(cwd: string, line: string) {
  const env = {
    ...process.env,
    XDG_CACHE_HOME: join(cwd, '.cache'),
    LOCALAPPDATA: join(cwd, '.cache'),
    HOME: cwd,
  };
  const [, ...words] = line.match(/"[^"]*"|\S+/g)!.map(word => word.replace(/^"|"$/g, ''));
  const redirection = words.indexOf('>');
  const options = redirection < 0 ? words : words.slice(0, redirection);
  const { status, stdout, stderr } = spawnSync(process.execPath, [resolve('bin/agenda.js'), ...options], {
    cwd,
    env,
    encoding: 'utf8',
    timeout: 50_000,
  });
  return { status, stdout, stderr };
}
