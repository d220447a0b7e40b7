import { describe, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { run } from '../../src/cli.ts';
import * as commands from '../../src/commands/index.ts';
import { dateIn, timeIn } from '../../src/commands/writing/typed.ts';
import {
  type CommandLineLanguage,
  commandLineLanguage,
  commandLineLanguages,
  commandLineWords,
} from '../../src/languages/command-line/index.ts';
import type { CommandLineWords } from '../../src/languages/command-line/words.ts';
import { testHost } from './host.ts';
import { below, folderWith, meetingFiles } from './temporary.ts';

async function call(command: readonly string[], workingDirectory = process.cwd(), environment = {}) {
  const host = testHost({ arguments: command, workingDirectory, environment });
  const status = await run(host);
  return { status, ...host.printed };
}

describe('the command line', () => {
  it('shows help and version on standard output', async () => {
    expect(await call(['--help'])).toMatchObject({
      status: 0,
      stderr: '',
      stdout: expect.stringContaining('build'),
    });
    expect(await call(['--version'])).toMatchObject({ status: 0, stdout: `${manifest.version}\n` });
    expect(await call(['build', '--help'])).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('--shard'),
    });
  });

  it.each([
    [['--no-such-option'], 'unknown option'],
    [['no-such-command'], 'unknown command'],
    [['build', 'a', 'b'], 'too many arguments'],
    [['check', '--edition', 'secret'], 'Allowed choices are full, public'],
    [['check', '--reporter', 'xml'], 'Allowed choices are text, json, github, gitlab, sarif'],
    [['check', '--max-warnings', 'few'], 'Write a whole number'],
    [['check', '--shard', '1/2'], 'unknown option'],
    [['build', '--shard', '0/2'], 'Write it as 2/5'],
    [['build', '--shard', '3/2'], 'Write it as 2/5'],
    [['schema', 'person'], 'write meeting, item, template or export'],
    [['--\u001b[31m'], "unknown option '--‹U+001B›[31m'"],
  ])('of %j is wrong, and says why', async (command, why) => {
    const { status, stdout, stderr } = await call(command);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(why);
  });

  it.each([
    [['--output', '-'], 'several meetings'],
    [['--output', 'notes.txt'], 'several meetings need a folder'],
  ])('of a collection can not have %j', async (options, why) => {
    const folder = folderWith({
      ...below('a', meetingFiles()),
      ...below('b', meetingFiles()),
      'notes.txt': 'x',
    });
    expect(await call(['build', ...options], folder)).toMatchObject({
      status: 2,
      stderr: expect.stringContaining(why),
    });
  });

  it.each([
    [['--output', '-', '--reporter', 'json'], 'standard output'],
    [['--output', 'meeting.md'], 'not written over'],
  ])('of a meeting can not have %j', async (options, why) => {
    const folder = folderWith(meetingFiles());
    expect(await call(['build', ...options], folder)).toMatchObject({
      status: 2,
      stderr: expect.stringContaining(why),
    });
  });
});

/** Descriptions of commands and options that `--help` still has in English in every language; a new one may wait here. */
const untold: readonly string[] = [];

/** What is said in English in a language, or in nynorsk in bokmål: sentences that somebody may still write. */
const missing: Readonly<Partial<Record<CommandLineLanguage, readonly (keyof CommandLineWords)[]>>> = {
  nn: ['attachments', 'help'],
  fi: ['attachments', 'help'],
  nl: ['attachments', 'help'],
  fr: ['attachments', 'help'],
};

const otherLanguages = commandLineLanguages.filter(language => language !== 'en');
const hasHelp = (language: CommandLineLanguage) => language === 'nn' || !missing[language]?.includes('help');

describe.each(otherLanguages)('the command line in %s', language => {
  const environment = { LANG: `${language}_XX.UTF-8` };
  const names = Object.keys(commands);

  it.each(hasHelp(language) ? [['--help'], ...names.map(name => [name, '--help'])] : [])(
    'has no English in the help of %s',
    async (...command) => {
      const { status, stdout } = await call(command, process.cwd(), environment);
      expect(status).toBe(0);
      const text = stdout.replace(/\s+/g, ' ');
      const english = [
        ...[
          'Usage:',
          'Arguments:',
          'Options:',
          'Commands:',
          'choices:',
          'default:',
          '[options]',
          'display help',
        ],
        ...['print the version', 'show this help', 'show where a fault', 'Turns a folder'],
        ...Object.values(commands).flatMap(({ description, argumentDescription, options }) => [
          description,
          argumentDescription,
          ...options.map(option => option.description),
        ]),
      ];
      expect(english.filter(sentence => text.includes(sentence) && !untold.includes(sentence))).toEqual([]);
    },
  );

  it.each([
    [['--no-such-option'], '--no-such-option'],
    [['chek'], 'check'],
    [['build', 'a', 'b'], ''],
    [['schema'], ''],
    [['check', '--edition'], '--edition'],
    [['check', '--edition', 'secret'], 'full, public'],
    [['check', '--max-warnings', 'few'], '--max-warnings'],
    [['build', '--shard', '3/2'], '2/5'],
    [['schema', 'person'], 'person'],
  ])('says in its own words what is wrong with %j', async (command, fact) => {
    const own = await call(command, process.cwd(), environment);
    const english = await call(command);
    expect({ status: own.status, stdout: own.stdout }).toEqual({ status: 2, stdout: '' });
    expect(own.stderr).toContain(fact);
    for (const line of english.stderr.trim().split('\n')) expect(own.stderr).not.toContain(line);
    expect(own.stderr).not.toMatch(/\b(?:error|unknown|argument|option is|invalid|undefined|Allowed)\b/);
  });

  it('has words of its own for all but what is known to be missing', async () => {
    const own = await commandLineWords(language);
    const other = await commandLineWords(language === 'nn' ? 'nb' : 'en');
    const borrowed = (
      ['fault', 'wrong', 'watch', 'next', 'asks', 'attachments', 'desk', 'parser', 'help'] as const
    )
      .filter(key => own[key] === other[key])
      // One sentence may be the same in bokmål and nynorsk.
      .filter(key => key !== 'next' || language !== 'nn');
    expect(borrowed).toEqual(missing[language] ?? []);
  });

  it('shows a date and a time as it takes them', async () => {
    const { wrong } = await commandLineWords(language);
    const dates = wrong['date-wrong']('').match(/\d[\d./-]*\d/g) ?? [];
    expect([...new Set(dates.map(date => dateIn(date, language)))]).toEqual(['2026-10-07']);
    const [time = ''] = wrong['time-wrong']('').match(/\d+[.:]\d+/) ?? [];
    expect(timeIn(time, language)).toBe(time);
  });

  it('has words for all that can be wrong, none of them English', async () => {
    const [{ wrong, fault }, { wrong: english }] = await Promise.all([
      commandLineWords(language),
      commandLineWords('en'),
    ]);
    expect(Object.keys(wrong)).toEqual(Object.keys(english));
    const said = (words: typeof wrong, code: string) =>
      (words[code as keyof typeof wrong] as (...facts: string[]) => string)('A', 'B');
    expect(Object.keys(wrong).filter(code => said(wrong, code) === said(english, code))).toEqual([]);
    expect(fault('WHAT')).toContain('WHAT');
  });
});

describe('the language of the command line', () => {
  it.each([
    [{ LANG: 'nn_NO.UTF-8' }, 'nn'],
    [{ LANG: 'no_NO' }, 'nb'],
    [{ LC_ALL: 'sv_SE', LANG: 'de_DE' }, 'sv'],
    [{ LC_MESSAGES: 'de' }, 'de'],
    [{ LANG: 'fi_FI' }, 'fi'],
    [{ LANG: 'pl_PL' }, 'en'],
    [{ LANG: 'constructor' }, 'en'],
    [{}, 'en'],
  ])('of %j is %s', (environment, language) => {
    expect(commandLineLanguage(environment)).toBe(language);
  });
});

describe('a fault of the program', () => {
  const broken = (command: readonly string[], environment = {}) => {
    const host = testHost({ arguments: command, environment });
    const stdout = {
      write() {
        throw new Error('The first line.\nThe second line.');
      },
    };
    return run({ ...host, stdout }).then(status => ({ status, stderr: host.printed.stderr }));
  };

  it('is one line that says how to report it', async () => {
    const { status, stderr } = await broken(['schema', 'item']);
    expect(status).toBe(3);
    expect(stderr).toMatch(
      /^agenda: a fault of the program, .*: The first line\. Please report this line, .*\n$/,
    );
  });

  it('is told in the language of the terminal', async () => {
    const { stderr } = await broken(['schema', 'item'], { LANG: 'de_DE.UTF-8' });
    expect(stderr).toMatch(/^agenda: ein Fehler im Programm, .*: The first line\. Bitte melden Sie .*\n$/);
  });

  it('shows where it arose with --debug', async () => {
    expect((await broken(['schema', 'item', '--debug'])).stderr).toContain('at ');
  });
});
