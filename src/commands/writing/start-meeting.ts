import { resolve } from 'node:path';
import { newFolder } from '../../edit/new-folder.ts';
import { newMeeting } from '../../edit/new-meeting.ts';
import { starterWords } from '../../languages/starters/index.ts';
import { type Host, UsageError } from '../host.ts';
import type { CommandOptions } from '../options.ts';
import { continueMeeting } from './continue-meeting.ts';
import { answersTo } from './questions.ts';
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
