import { basename, extname, join } from 'node:path';
import { attachFiles } from '../edit/attach-files.ts';
import {
  type Asked,
  type Change,
  type Changed,
  makeChange,
  type Refusal,
  type Renamed,
  refuse,
  undone,
} from '../edit/change.ts';
import { addItem, moveItem, withdrawItem } from '../edit/item-changes.ts';
import { idFrom } from '../edit/item-order.ts';
import { newFolder, newMeeting } from '../edit/new-meeting.ts';
import { type OpenMeeting, openMeeting } from '../edit/open-meeting.ts';
import { type CommandLineLanguage, commandLineWords } from '../languages/command-line/index.ts';
import { isoDate, timeText } from '../languages/dates.ts';
import { languageCodes, languages } from '../languages/index.ts';
import { starterWords } from '../languages/starters/index.ts';
import { listNames } from '../paths/paths.ts';
import { readDate } from '../validate/values/date.ts';
import { readLanguage } from '../validate/values/language.ts';
import { readTime } from '../validate/values/time.ts';

/** What is to be done with the files of a meeting. Items are named by their file's name. */
export type ChangeRequest = ({ readonly kind: 'begin' } & Beginning) | MeetingRequest;

/** What can be done once there is a meeting. */
type MeetingRequest =
  | { readonly kind: 'add'; readonly title: string; readonly after?: string }
  /** Without `after` it becomes the first. */
  | { readonly kind: 'move'; readonly item: string; readonly after?: string }
  | { readonly kind: 'withdraw'; readonly item: string; readonly reason: string }
  | { readonly kind: 'attach'; readonly item: string; readonly name: string; readonly bytes: Uint8Array }
  | { readonly kind: 'picture'; readonly name: string; readonly bytes: Uint8Array }
  | { readonly kind: 'undo'; readonly change: number };

export type ChangeResult =
  | Done
  /** Why nothing was done. */
  | { readonly refused: string };

/** What was done with a meeting's files. */
export interface Done {
  /** By this number it can be undone. */
  readonly change: number;
  readonly written: readonly string[];
  readonly removed: readonly string[];
  /** Files that have another name now. */
  readonly renamed: readonly Renamed[];
  /** Texts that are other ones now. */
  readonly changed: readonly Changed[];
}

/** So many changes can be undone; what was attached is kept for that. */
const mostKept = 100;

/**
 * Changes a meeting's files, for one session.
 * @returns a function; what it says is in the reader's language
 */
export function createChanger(
  location: string,
): (request: ChangeRequest, language: CommandLineLanguage) => Promise<ChangeResult> {
  const made = new Map<number, Change>();
  let last = 0;

  async function planned(request: ChangeRequest): Promise<Asked<Change>> {
    if (request.kind === 'begin') return begin(location, request);
    if (request.kind === 'undo') {
      const known = made.get(request.change);
      return known ? { value: undone(known) } : refuse('changed-meanwhile', '');
    }
    const opened = openMeeting(location, '.');
    return 'refused' in opened ? opened : plan(opened.value, request);
  }

  return async (request, language) => {
    const wanted = await planned(request);
    if ('refused' in wanted) return refusedIn(wanted.refused, language);
    const written = makeChange(location, wanted.value);
    if ('refused' in written) return refusedIn(written.refused, language);
    const { removed = [], renamed = [], changed = [] } = wanted.value;
    made.set(++last, wanted.value);
    made.delete(last - mostKept);
    return {
      change: last,
      written: written.value,
      removed: removed.map(({ name }) => name),
      renamed,
      changed,
    };
  };
}

function plan(meeting: OpenMeeting, request: Exclude<MeetingRequest, { kind: 'undo' }>): Asked<Change> {
  switch (request.kind) {
    case 'add':
      return addItem(meeting, request, request.after === undefined ? 'last' : { after: request.after });
    case 'move': {
      const { item, after } = request;
      return moveItem(meeting, item, after === undefined ? 'first' : { after });
    }
    case 'withdraw':
      return withdrawItem(meeting, request.item, request.reason);
    case 'attach':
      return attachFiles(meeting, request.item, [{ file: request }]);
    case 'picture':
      return { value: newPicture(meeting.location, request) };
  }
}

async function refusedIn({ code, facts }: Refusal, language: CommandLineLanguage): Promise<ChangeResult> {
  const { wrong } = await commandLineWords(language);
  const says: (...facts: readonly string[]) => string = wrong[code];
  return { refused: says(...facts) };
}

/** A picture that is put into `pictures/`, under its own name as far as that is free and safe in an address. */
function newPicture(
  location: string,
  { name, bytes }: { readonly name: string; readonly bytes: Uint8Array },
): Change {
  const taken = (listNames(join(location, 'pictures')) ?? []).map(other => other.toLowerCase());
  const extension = extname(name).toLowerCase();
  const stem = idFrom(name.slice(0, name.length - extension.length)) || 'picture';
  let free = stem + extension;
  for (let next = 2; taken.includes(free); next++) free = `${stem}-${next}${extension}`;
  return { added: [{ name: `pictures/${free}`, content: bytes }] };
}

/** What somebody says of a meeting that is about to begin, as it was typed; only the start, the place and the organisation may be empty. */
interface Beginning {
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
async function begin(folder: string, typed: Beginning): Promise<Asked<Change>> {
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
  const words = await starterWords(code);
  // The desk says itself where to write.
  const notes = { ...words.notes, cover: '', text: '' };
  return { value: newMeeting(facts, typed.items, { ...words, notes }) };
}
