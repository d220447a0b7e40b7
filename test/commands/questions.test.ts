import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli.ts';
import { commandLineWords } from '../../src/languages/command-line/index.ts';
import { languageCodes } from '../../src/languages/index.ts';
import { starterWords } from '../../src/languages/starters/index.ts';
import { testHost } from './host.ts';
import { folderWith } from './temporary.ts';

const enter = '\r';
const down = '\u001b[B';
const giveUp = '\u001b';
const controlC = '\u0003';

/** A terminal at which somebody types; what is shown is kept. */
function terminal() {
  const input = Object.assign(new PassThrough(), { isTTY: true, setRawMode() {} });
  const output = Object.assign(new PassThrough(), { isTTY: true, columns: 200, rows: 50 });
  const seen = { text: '' };
  output.on('data', chunk => {
    seen.text += chunk;
  });
  return { input, output, seen };
}

/** Runs a command, and gives each answer when its question has been asked. */
async function typing(
  workingDirectory: string,
  command: readonly string[],
  answers: readonly (readonly [question: RegExp, keys: string | readonly string[]])[],
  environment: Readonly<Record<string, string>> = {},
) {
  const { input, output, seen } = terminal();
  const host = testHost({
    arguments: command,
    workingDirectory,
    environment,
    isTerminal: true,
    terminal: () => ({ input, output }),
    started: new Date(2026, 8, 1).getTime(),
  });
  const ended = run(host);
  let from = 0;
  for (const [question, keys] of answers) {
    from = await asked(seen, question, from);
    if (keys === 'close') input.end();
    else for (const key of keys) input.write(key);
  }
  return { status: await ended, seen: seen.text, ...host.printed };
}

async function asked(seen: { readonly text: string }, question: RegExp, from: number): Promise<number> {
  for (let times = 0; times < 2000; times++) {
    const found = question.exec(seen.text.slice(from));
    if (found) return from + found.index + found[0].length;
    await new Promise(done => setTimeout(done, 5));
  }
  throw new Error(`Not asked: ${question}. Seen: ${seen.text.slice(from)}`);
}

const read = (folder: string, name: string) => readFileSync(join(folder, name), 'utf8');

describe('agenda new on a terminal', () => {
  it('takes the answers that are shown', async () => {
    const folder = folderWith({});
    const { status, stdout, stderr } = await typing(
      folder,
      ['new', 'm'],
      [
        [/which language/, enter],
        [/Which body/, enter],
        [/organisation/, enter],
        [/which day/, enter],
        [/begin\?/, enter],
        [/Where/, enter],
        [/template/, enter],
        [/item 1/, enter],
      ],
    );
    expect({ status }).toEqual({ status: 0 });
    expect(stdout).toMatch(/^m\/meeting\.md\n/);
    expect(stderr).toBe('Next: agenda build m\n');
    expect(read(folder, 'm/meeting.md')).toContain(
      'title: Board\ndate: 2026-09-15\nstart: 9:00\nlanguage: en\ntemplate: standard\n',
    );
    expect(readdirSync(join(folder, 'm/items'))).toHaveLength(3);
  });

  it('takes what is typed, and asks again for what can not be meant', async () => {
    const folder = folderWith({});
    const { status } = await typing(
      folder,
      ['new', '2026-10-07', '--organisation', 'Strandbæk Kommune'],
      [
        [/Hvilket sprog/, enter],
        [/Hvem mødes/, `Kulturudvalget${enter}`],
        [/Hvilken dag/, `i morgen${enter}`],
        [/"i morgen" er ikke en dato/, `${'\u007f'.repeat(8)}8.10.2026${enter}`],
        [/Hvornår/, `16.30${enter}`],
        [/Hvor er/, `Rådhuset${enter}`],
        [/skabelon/, [down, enter]],
        [/punkt 1/, `Budget${enter}`],
        [/punkt 2/, enter],
      ],
      { LANG: 'da_DK.UTF-8' },
    );
    expect({ status }).toEqual({ status: 0 });
    expect(read(folder, '2026-10-07/meeting.md')).toContain(
      'title: Kulturudvalget\norganisation: Strandbæk Kommune\ndate: 2026-10-08\nstart: 16.30\nlocation: Rådhuset\nlanguage: da-DK\n',
    );
    expect(readdirSync(join(folder, '2026-10-07/items'))).toEqual(['01-budget.md']);
  });

  it.each([
    ['de_DE.UTF-8', [], /In welcher Sprache/],
    ['nb_NO.UTF-8', [], /Hvilket språk/],
    ['nn_NO.UTF-8', [], /Kva språk/],
    ['sv_SE.UTF-8', [], /På vilket språk/],
    ['fi_FI.UTF-8', [], /Millä kielellä/],
    ['pl_PL.UTF-8', [], /In which language/],
    ['da_DK.UTF-8', ['--language', 'de-AT'], /Welches Gremium/],
    ['C', ['--language', 'fr'], /Quelle instance/],
  ])('asks in the language of %s with %j', async (LANG, options, question) => {
    const folder = folderWith({});
    const { status } = await typing(folder, ['new', 'm', ...options], [[question, giveUp]], { LANG });
    expect(status).toBe(1);
  });

  it.each(languageCodes)('asks, writes and says what comes next in %s', async language => {
    const folder = folderWith({});
    const { asks, next } = await commandLineWords(language);
    const { notes, items } = await starterWords(language);
    const questions = ['language', 'title', 'organisation', 'date', 'start', 'location', 'template'] as const;
    const shown = (text: string) => new RegExp(text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
    const { status, stderr } = await typing(
      folder,
      ['new', 'm'],
      [...questions.map(name => asks[name]), asks.item(1)].map(question => [shown(question), enter]),
      { LANG: `${language}.UTF-8` },
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: `${next('agenda build m')}\n` });
    expect(read(folder, 'm/meeting.md')).toContain(notes.fields);
    const texts = readdirSync(join(folder, 'm/items')).map(name => read(folder, `m/items/${name}`));
    expect(texts.map(text => /title: (.*)/.exec(text)?.[1])).toEqual(items.map(({ title }) => title));
  });

  it.each(languageCodes)('says in %s what is missing where there is no terminal', async language => {
    const { error, wrong } = await commandLineWords(language);
    const host = testHost({
      arguments: ['new', 'm'],
      workingDirectory: folderWith({}),
      environment: { LANG: `${language}.UTF-8` },
    });
    expect(await run(host)).toBe(2);
    expect(host.printed.stderr).toContain(`${error}${wrong['options-missing']('--title, --date')}`);
  });

  it.each([
    ['Escape', giveUp],
    ['Ctrl+C', controlC],
    ['Ctrl+D', '\u0004'],
    ['a closed terminal', 'close'],
  ])('writes nothing after %s', async (_, keys) => {
    const folder = folderWith({});
    const { status, stdout, seen } = await typing(
      folder,
      ['new', 'm', '--language', 'en'],
      [
        [/Which body/, enter],
        [/organisation/, keys],
      ],
    );
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(seen).toContain('Nothing was written.');
    expect(readdirSync(folder)).toEqual([]);
  });

  it('asks nothing if all that is needed is there', async () => {
    const folder = folderWith({});
    const { status, seen } = await typing(folder, ['new', 'm', '--title', 'A', '--date', '2026-10-07'], []);
    expect({ status, seen }).toEqual({ status: 0, seen: '' });
  });

  it('asks for nothing but the date of a meeting that follows another', async () => {
    const folder = folderWith({
      'm/meeting.md': '---\ntitle: A\ndate: 2026-10-07\nstatus: open\n---\n',
      'm/items/01-a.md': '---\ntitle: A\n---\n',
    });
    const { status } = await typing(folder, ['new', 'n', '--from', 'm'], [[/which day/, enter]]);
    expect(status).toBe(0);
    expect(read(folder, 'n/meeting.md')).toContain('date: 2026-11-04\n');
  });

  it('says what to type next, with a path that a shell takes', async () => {
    const folder = folderWith({ 'My meeting/meeting.md': '---\ntitle: A\ndate: 2026-10-07\n---\n' });
    const { stderr } = await typing(folder, ['add', 'B', '--meeting', 'My meeting'], []);
    expect(stderr).toBe('Next: agenda build "My meeting"\n');
  });
});
