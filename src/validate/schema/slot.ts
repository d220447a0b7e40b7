import { strictObject } from 'zod/mini';
import type { LanguageCode } from '../../languages/index.ts';
import { forEditors, hasField } from './for-editors.ts';
import { duration, field, list, text, time } from './kinds.ts';
import { perLanguage } from './per-language.ts';
import { person } from './person.ts';

/** A slot of the timetable. */
export const slot = perLanguage(language =>
  forEditors(
    strictObject({
      time: field(
        time(),
        'Time',
        "When the slot begins; by default the previous slot's time plus its duration",
      ),
      duration: field(
        duration(language),
        'Duration',
        "How long it takes; by default the sum of its items' durations",
      ),
      item: field(
        list(text()),
        'Items',
        "The item's id, or a list of them: its file name without number and extension",
      ),
      title: field(text(), 'Title', "Shown instead of the items' titles; or alone, for what is no item"),
      break: field(text(), 'Break', 'A pause: "Coffee", "Lunch"'),
      close: field(text(), 'Close', 'The end of the meeting'),
      attendees: field(list(person()), 'Attendees', "Who attends this slot; by default its items' attendees"),
      note: field(text(), 'Note', 'A remark; Markdown within the line'),
      points: field(list(text()), 'Points', 'Bullets under the slot; Markdown within the line'),
    }),
    { oneOf: kinds },
  ),
);

/** What a slot is of: one of these fields, but a title goes with items too. */
const kinds = [
  hasField('item'),
  hasField('break'),
  hasField('close'),
  { ...hasField('title'), not: hasField('item') },
];

/** The slots of a meeting, in order. */
export const timetable = (language?: LanguageCode) => list(slot(language));
