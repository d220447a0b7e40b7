import { basename } from 'node:path';
import { commandLineLanguage, commandLineWords } from '../../languages/command-line/index.ts';
import type { CommandLineWords } from '../../languages/command-line/words.ts';
import { type LanguageCode, languageCodes } from '../../languages/index.ts';
import { starterWords } from '../../languages/starters/index.ts';
import { builtInNames } from '../../template/built-in.ts';
import { type Host, isUsageError } from '../host.ts';
import type { CommandOptions } from '../options.ts';
import { type Asker, isCancelled } from './asker.ts';
import { dateIn, languageIn, timeIn } from './typed.ts';

/**
 * What the command line leaves out of a new meeting, asked for one by one, each with an answer at hand. Without a terminal
 * nothing is asked.
 */
export function answersTo(
  typed: CommandOptions,
  folder: string,
  host: Host,
): Promise<CommandOptions | 'cancelled'> {
  return askOn(host, typed, (asker, words) => askAll(typed, folder, host, asker, words));
}

/** Asks for the date of the next meeting alone. */
export function dateFor(
  typed: CommandOptions,
  usual: string,
  language: LanguageCode,
  host: Host,
): Promise<CommandOptions | 'cancelled'> {
  return askOn(host, typed, async (asker, words) => {
    const wrong = wrongIf(answer => dateIn(answer, language), words);
    return { ...typed, date: await asker.text(words.asks.date, { usual, wrong }) };
  });
}

async function askOn(
  host: Host,
  typed: CommandOptions,
  ask: (asker: Asker, words: CommandLineWords) => Promise<CommandOptions>,
): Promise<CommandOptions | 'cancelled'> {
  const terminal = host.terminal?.();
  if (!terminal) return typed;
  const language = commandLineLanguage(
    typed.language ? { LANG: languageIn(typed, host).code } : host.environment,
  );
  const [words, { createAsker }] = await Promise.all([commandLineWords(language), import('./ask.ts')]);
  const asker = createAsker(terminal);
  try {
    const answers = await ask(asker, words);
    asker.say(words.asks.done);
    return answers;
  } catch (error) {
    if (!isCancelled(error)) throw error;
    asker.say(words.asks.cancelled);
    return 'cancelled';
  }
}

async function askAll(
  typed: CommandOptions,
  folder: string,
  host: Host,
  { say, text, choice }: Asker,
  words: CommandLineWords,
): Promise<CommandOptions> {
  const { asks } = words;
  say(asks.begin(folder));
  const own = languageIn(typed, host);
  const language = typed.language ?? (await choice(asks.language, ownNames(), own.code));
  const { code } = languageIn({ ...typed, language }, host);
  const { body } = await starterWords(code);
  const title = typed.title ?? (await text(asks.title, { usual: body }));
  const organisation = typed.organisation ?? (await text(asks.organisation, { none: asks.none }));
  const date =
    typed.date ??
    (await text(asks.date, {
      usual: usualDate(folder, host),
      wrong: wrongIf(answer => dateIn(answer, code), words),
    }));
  const start =
    typed.start ??
    (await text(asks.start, {
      usual: timeIn('9:00', code),
      wrong: wrongIf(answer => timeIn(answer, code), words),
    }));
  const location = typed.location ?? (await text(asks.location, { none: asks.none }));
  const template = typed.template ?? (await choice(asks.template, templates(words), 'standard'));
  const item = typed.item ?? (await askForItems(text, words));
  // The terminal's own region is kept: British dates are not American ones.
  const tag = language === own.code ? own.tag : language;
  return { ...typed, language: tag, title, organisation, date, start, location, template, item };
}

async function askForItems(text: Asker['text'], { asks }: CommandLineWords): Promise<readonly string[]> {
  const titles: string[] = [];
  for (;;) {
    const title = await text(asks.item(titles.length + 1), {
      none: titles.length === 0 ? asks.examples : asks.noMore,
    });
    if (title.trim() === '') return titles;
    titles.push(title);
  }
}

/** The day that the folder is named after; otherwise two weeks from now. */
function usualDate(folder: string, { started }: Host): string | undefined {
  const [named] = /\d{4}-\d{2}-\d{2}/.exec(basename(folder)) ?? [];
  if (named !== undefined && Number.isFinite(Date.parse(named))) return named;
  return started === undefined ? undefined : isoDay(started + 14 * millisecondsInDay);
}

const millisecondsInDay = 24 * 60 * 60 * 1000;

/** The day of the calendar where the program runs. */
function isoDay(time: number): string {
  const date = new Date(time);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** Each language by its own name. */
function ownNames(): Readonly<Record<string, string>> {
  return Object.fromEntries(
    languageCodes.map(code => [code, new Intl.DisplayNames([code], { type: 'language' }).of(code) ?? code]),
  );
}

function templates({ asks }: CommandLineWords): Readonly<Record<string, string>> {
  return Object.fromEntries(
    builtInNames().map(name => [name, asks.templates[name] ? `${name}: ${asks.templates[name]}` : name]),
  );
}

/** The sentence of the UsageError for an answer that can't be meant. */
function wrongIf(read: (answer: string) => unknown, words: CommandLineWords) {
  return (answer: string): string | undefined => {
    try {
      read(answer);
      return undefined;
    } catch (error) {
      if (!isUsageError(error)) throw error;
      const says: (...facts: readonly string[]) => string = words.wrong[error.code];
      return says(...error.facts);
    }
  };
}
