import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { dateText } from '../../languages/dates.ts';
import { languages } from '../../languages/index.ts';
import type { StarterWords } from '../../languages/starters/words.ts';
import { isWithin } from '../../paths/paths.ts';
import { type Added, type Asked, type Change, refuse } from '../change.ts';
import { entryOf, openMatter } from '../fields/matter.ts';
import { removeField, setField } from '../fields/set-field.ts';
import { onOneLine, writtenFrom } from '../fields/written.ts';
import { ignoredFile } from '../new-meeting.ts';
import { type Following, type LastMeeting, type NextItem, nextItems } from './next-items.ts';
import { nextTimetable } from './next-timetable.ts';

/**
 * The next meeting (issue 19): who, when and where, the template and the timetable as they were; the items that stand from
 * one meeting to the next, without their text; the approval of the last minutes; and what was withdrawn. Never
 * attachments, decisions or the note on the cover.
 */
export function nextMeeting(last: LastMeeting, following: Following, words: StarterWords): Asked<Change> {
  const { meeting } = last;
  const [, region] = meeting.languageTag.split('-');
  const date = dateText(meeting.date, 'long', languages[meeting.language], region);
  const items = nextItems(last, following.titles, date, words);
  if ('refused' in items) return items;
  const fields = nextFields(last, following, items.value);
  if (fields === undefined) return refuse('fields-unclear', 'meeting.md');
  const files = ownFiles(last.location, fields.text);
  return {
    value: {
      folders: ['attachments'],
      added: [
        { name: 'meeting.md', content: fields.text },
        ...items.value.map(({ file, text }) => ({
          name: `items/${file}`,
          content: fields.withTime(file, text),
        })),
        ...files,
        ignoredFile(words),
      ],
    },
  };
}

/** No logo or template has more files. */
const most = 1000;

/** The files of a meeting that its fields name: the logo, and a template of its own. They are copied. */
function ownFiles(location: string, text: string): readonly Added[] {
  const matter = openMatter(text);
  const files = ['logo', 'template'].flatMap(name => {
    const value = matter && entryOf(matter, name)?.value;
    return value?.kind === 'text' ? filesBelow(location, value.value) : [];
  });
  return files.slice(0, most);
}

/** None for what is not there, such as the name of a built-in template, or is outside the meeting. */
function filesBelow(location: string, name: string): readonly Added[] {
  try {
    const path = realpathSync(join(location, name));
    if (!isWithin(path, location)) return [];
    const stats = statSync(path);
    if (stats.isFile()) return [{ name, content: readFileSync(path) }];
    if (!stats.isDirectory()) return [];
    return readdirSync(path, { withFileTypes: true }).flatMap(entry =>
      entry.isSymbolicLink() ? [] : filesBelow(location, `${name.replace(/\/$/, '')}/${entry.name}`),
    );
  } catch {
    return [];
  }
}

/** What belongs to one meeting alone, and the status, which stands in each item. */
const ofOneMeeting = ['status', 'kind', 'apologies', 'allow', 'cancelled', 'moved-from', 'uid'];

interface NextFields {
  /** meeting.md */
  readonly text: string;
  /** An item's text, with a time where the one before it is gone that it was worked out from. */
  readonly withTime: (file: string, text: string) => string;
}

/** The fields of the next meeting: those of the last with another date. Undefined if they can't be changed. */
function nextFields(
  last: LastMeeting,
  { date, fields, hasDefaults }: Following,
  items: readonly NextItem[],
): NextFields | undefined {
  const source = last.sources.find(({ name }) => name === 'meeting.md')!;
  const defaults = last.sources.find(({ name }) => /(^|\/)defaults\.md$/.test(name));
  const matter = openMatter(source.text);
  if (!matter) return undefined;
  let text: string | undefined = `${source.text.slice(0, matter.end)}---${matter.lineEnd}`;
  if (defaults && !hasDefaults) text = withDefaults(text, defaults.text);
  text &&= setField(text, 'date', date);
  for (const name of ofOneMeeting) text &&= removeField(text, name);
  for (const [name, value] of Object.entries(fields)) text &&= setField(text, name, onOneLine(value));
  if (text === undefined) return undefined;
  const timetable = nextTimetable(text, last.meeting, items);
  return timetable && { text: timetable.text, withTime: timetable.withTime };
}

/** What defaults.md says and meeting.md does not. Its paths count from its own folder, and are left out. */
function withDefaults(text: string, defaults: string): string | undefined {
  const [own, other] = [openMatter(text), openMatter(defaults)];
  if (!own || !other) return undefined;
  let next: string | undefined = text;
  for (const { key, value } of other.entries) {
    const written = writtenFrom(value);
    const isPath = key === 'logo' || (key === 'template' && !/^[a-z]+$/.test(String(written)));
    if (!entryOf(own, key) && written !== undefined && !isPath) next &&= setField(next, key, written);
  }
  return next;
}
