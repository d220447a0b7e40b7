import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli.ts';
import type { Commands } from '../../src/commands/command.ts';
import * as commands from '../../src/commands/index.ts';
import { commandTable } from '../../src/commands/manual/command-table.ts';
import { manPage } from '../../src/commands/manual/man-page.ts';
import { shells } from '../../src/commands/manual/shells.ts';
import { testHost } from './host.ts';
import { folderWith } from './temporary.ts';

async function scriptFor(shell: string, environment = {}) {
  const host = testHost({ arguments: ['completion', shell], environment });
  const status = await run(host);
  return { status, ...host.printed };
}

const table = commandTable(commands as Commands);

describe('the table of commands', () => {
  it('has every option as it is written, and what follows it', () => {
    const build = table.find(({ name }) => name === 'build')!;
    expect(build.options).toContainEqual({
      short: '-o',
      long: '--output',
      typed: '<file>',
      about: expect.stringContaining('standard output'),
      value: { kind: 'file' },
    });
    expect(build.options).toContainEqual(
      expect.objectContaining({ long: '--edition', value: { kind: 'words', words: ['full', 'public'] } }),
    );
    expect(table.flatMap(({ options }) => options).filter(({ long }) => !/^--[a-z-]+$/.test(long))).toEqual(
      [],
    );
  });
});

describe.each(shells)('completion for %s', shell => {
  it('knows every command, option and word', async () => {
    const { status, stdout, stderr } = await scriptFor(shell);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    for (const { name, options } of table) {
      expect(stdout).toContain(name);
      for (const { long, value } of options) {
        expect(stdout).toContain(shell === 'fish' ? `-l ${long.slice(2)}` : long);
        for (const word of value?.kind === 'words' ? value.words : []) expect(stdout).toContain(word);
      }
    }
  });
});

it('completion for an unknown shell is a wrong command line', async () => {
  expect(await scriptFor('csh')).toMatchObject({
    status: 2,
    stdout: '',
    stderr: 'error: There is no completion for "csh": write bash, zsh, fish, pwsh.\n',
  });
});

const isThere = (program: string) => spawnSync(program, ['--version']).status === 0;

describe.skipIf(process.platform === 'win32' || !isThere('bash'))('in bash', () => {
  it.each([
    ['agenda che', 'check'],
    ['agenda check --edi', '--edition'],
    ['agenda check --edition ', 'full public'],
    ['agenda check --edition p', 'public'],
    ['agenda schema m', 'meeting'],
    ['agenda build ', '-o dirnames'],
    ['agenda build -o ', '-o default'],
    ['agenda add --late ', ''],
  ])('"%s" becomes "%s"', async (line, expected) => {
    const { stdout: script } = await scriptFor('bash');
    const words = line.split(' ');
    const typed = `COMP_WORDS=(${words.map(word => `"${word}"`).join(' ')}); COMP_CWORD=${words.length - 1}`;
    const ending = `compopt() { COMPREPLY=("$@"); }; _agenda; echo "\${COMPREPLY[*]}"`;
    const { stdout, stderr } = spawnSync('bash', ['-c', `${script}\n${typed}\n${ending}`], {
      encoding: 'utf8',
    });
    expect({ stdout: stdout.trim(), stderr }).toEqual({ stdout: expected, stderr: '' });
  });
});

it.skipIf(!isThere('fish'))('fish completes values, in the language of the terminal', async () => {
  const { stdout: script } = await scriptFor('fish', { LANG: 'da_DK.UTF-8' });
  const folder = folderWith({ 'agenda.fish': script });
  const command = `source ${join(folder, 'agenda.fish')}; complete -C "agenda check --edition "; complete -C "agenda che"`;
  const { stdout } = spawnSync('fish', ['--no-config', '-c', command], { encoding: 'utf8' });
  expect(stdout).toMatch(/^full\t.*\npublic\t.*\ncheck\tkontrollér et møde, og skriv ingenting\n$/);
});

it.skipIf(!isThere('zsh'))('zsh reads it without a fault', async () => {
  const { stdout: script } = await scriptFor('zsh');
  const folder = folderWith({ 'agenda.zsh': script });
  const { status, stderr } = spawnSync('zsh', ['-n', join(folder, 'agenda.zsh')], { encoding: 'utf8' });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
});

describe('the manual page', () => {
  const page = manPage(commands as Commands, '1.2.3');

  it('has every command and option', () => {
    for (const { name, options } of table) {
      expect(page).toContain(`.SS "agenda ${name} `);
      for (const { long } of options) expect(page).toContain(`\\fB${long.replaceAll('-', '\\-')}\\fR`);
    }
    expect(page).not.toMatch(/undefined|\[object/);
  });

  it.skipIf(spawnSync('groff', ['--version']).status !== 0)('is set without a warning', () => {
    const { stdout, stderr } = spawnSync('groff', ['-man', '-Tutf8', '-P-cbou', '-ww', '-Kutf8'], {
      input: page,
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
    expect(stdout).toContain('agenda attach');
  });
});
