import { existsSync, realpathSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { newFolder, newMeeting } from '../../edit/new-meeting.ts';
import type { LastMeeting } from '../../edit/next/next-items.ts';
import { nextMeeting } from '../../edit/next/next-meeting.ts';
import { isoDate } from '../../languages/dates.ts';
import { starterWords } from '../../languages/starters/index.ts';
import { findDefaults } from '../../read/find-meetings.ts';
import { type Host, UsageError } from '../host.ts';
import type { CommandOptions } from '../options.ts';
import { answersTo, dateFor } from './questions.ts';
import { dateIn, languageIn, templateIn, timeIn, typedIn } from './typed.ts';
import { granted, writeChange } from './write-change.ts';

/**
 * `agenda new`: starts a meeting. On a terminal it asks for what the command line leaves out, unless that has all that is
 * needed; elsewhere it says what is missing.
 */
export async function startMeeting(folder: string, typed: CommandOptions, host: Host): Promise<number> {
  const location = granted(newFolder(resolve(host.workingDirectory, folder), folder));
  if (typed.from !== undefined) return continueMeeting(location, typed, host);
  // What is wrong is said before anything is asked.
  typedIn(typed, host);
  const options = missing(typed).length > 0 ? await answersTo(typed, folder, host) : typed;
  if (options === 'cancelled') return 1;
  const lacking = missing(options);
  if (lacking.length > 0) throw new UsageError('options-missing', lacking.join(', '));
  const language = languageIn(options, host);
  const words = await starterWords(language.code);
  const facts = {
    title: options.title!,
    organisation: options.organisation,
    date: dateIn(options.date!, language.code),
    start: options.start === undefined ? undefined : timeIn(options.start, language.code),
    location: options.location,
    language: language.tag,
    template: options.template === undefined ? undefined : templateIn(options.template),
  };
  return writeChange(location, newMeeting(facts, options.item ?? [], words), host);
}

function missing({ title, date }: CommandOptions): readonly string[] {
  return [...(title?.trim() ? [] : ['--title']), ...(date?.trim() ? [] : ['--date'])];
}

/** `agenda new --from`: the next meeting from the last. */
async function continueMeeting(location: string, typed: CommandOptions, host: Host): Promise<number> {
  const last = await lastMeeting(typed.from!, host);
  const { meeting } = last;
  typedIn({ ...typed, language: typed.language ?? meeting.languageTag }, host);
  const options = typed.date
    ? typed
    : await dateFor(typed, fourWeeksAfter(isoDate(meeting.date)), meeting.language, host);
  if (options === 'cancelled') return 1;
  if (!options.date) throw new UsageError('options-missing', '--date');
  const { title, start, organisation, language, template } = options;
  const fields = {
    title,
    start: start === undefined ? undefined : timeIn(start, meeting.language),
    location: options.location,
    organisation,
    language,
    template,
  };
  const given = Object.entries(fields).filter((field): field is [string, string] => field[1] !== undefined);
  const following = {
    date: dateIn(options.date, meeting.language),
    fields: Object.fromEntries(given),
    titles: options.item ?? [],
    hasDefaults: isSame(defaultsOf(last.location), defaultsOf(location)),
  };
  const words = await starterWords(meeting.language);
  return writeChange(location, granted(nextMeeting(last, following, words)), host);
}

/** Throws a UsageError if there is no such meeting, or if it has errors: nobody would know what to take over. */
async function lastMeeting(from: string, { workingDirectory }: Host): Promise<LastMeeting> {
  const named = resolve(workingDirectory, from);
  const location = basename(named) === 'meeting.md' ? dirname(named) : named;
  if (!existsSync(join(location, 'meeting.md'))) throw new UsageError('no-meeting', from);
  const { pipeline } = await import('../part.ts');
  const { checkMeeting } = await pipeline();
  const { meeting, sources, diagnostics } = await checkMeeting({
    location,
    root: dirname(location),
    workingDirectory,
    edition: 'full',
  });
  if (!meeting || diagnostics.some(({ severity }) => severity === 'error'))
    throw new UsageError('last-wrong', from);
  return { location: realpathSync(location), meeting, sources };
}

function defaultsOf(location: string): string | undefined {
  return findDefaults(location, dirname(location));
}

function isSame(a: string | undefined, b: string | undefined): boolean {
  return a === undefined || (b !== undefined && realpathSync(a) === realpathSync(b));
}

function fourWeeksAfter(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 28);
  return date.toISOString().slice(0, 10);
}
