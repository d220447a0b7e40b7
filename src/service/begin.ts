import { basename } from 'node:path';
import type { Change } from '../edit/change.ts';
import { newFolder } from '../edit/new-folder.ts';
import { newMeeting } from '../edit/new-meeting.ts';
import { type Asked, refuse } from '../edit/refusal.ts';
import { isoDate, timeText } from '../languages/dates.ts';
import { languageCodes, languages } from '../languages/index.ts';
import { starterWords } from '../languages/starters/index.ts';
import { readDate } from '../validate/values/date.ts';
import { readLanguage } from '../validate/values/language.ts';
import { readTime } from '../validate/values/time.ts';

/** What somebody says of a meeting that is about to begin, as it was typed; only the start, the place and the organisation may be empty. */
export interface Beginning {
  readonly title: string;
  readonly date: string;
  readonly start: string;
  readonly location: string;
  readonly organisation: string;
  readonly language: string;
  /** Titles of items; without any, it gets some that show how. */
  readonly items: readonly string[];
}

/** What begins a meeting in a folder, in which nothing may be yet. */
export async function begin(folder: string, typed: Beginning): Promise<Asked<Change>> {
  const found = newFolder(folder, basename(folder));
  if ('refused' in found) return found;
  const language = readLanguage(typed.language);
  if (!('value' in language)) return refuse('language-unknown', typed.language, languageCodes.join(', '));
  const { code, tag } = language.value;
  const date = readDate(typed.date.trim(), code);
  if (!('value' in date)) return refuse('date-wrong', typed.date);
  const start = typed.start.trim() === '' ? undefined : readTime(typed.start.trim());
  if (start && !('value' in start)) return refuse('time-wrong', typed.start);
  if (typed.title.trim() === '') return refuse('title-empty');
  const facts = {
    title: typed.title,
    organisation: typed.organisation,
    date: isoDate(date.value),
    start: start && timeText(start.value, languages[code].timeForm),
    location: typed.location,
    language: tag,
  };
  return { value: newMeeting(facts, typed.items, await starterWords(code)) };
}
