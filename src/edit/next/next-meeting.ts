import { dateText } from '../../languages/dates.ts';
import { languages } from '../../languages/index.ts';
import type { StarterWords } from '../../languages/starters/words.ts';
import type { Change } from '../change.ts';
import { ignoredFile } from '../new-meeting.ts';
import { type Asked, refuse } from '../refusal.ts';
import type { Following, LastMeeting } from './last-meeting.ts';
import { nextFields } from './next-fields.ts';
import { nextItems } from './next-items.ts';
import { ownFiles } from './own-files.ts';

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
