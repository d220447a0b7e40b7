import { strictObject, union } from 'zod/mini';
import type { LanguageCode } from '../../languages/index.ts';
import { statuses } from '../values/choice.ts';
import {
  address,
  choice,
  duration,
  field,
  forEditors,
  hasField,
  list,
  perLanguage,
  required,
  text,
  time,
  yesOrNo,
} from './kinds.ts';

/** A person: a text in which the name ends at the first comma or bracket, or the parts by name. */
export const person = () =>
  union([
    text(),
    strictObject({
      name: required(text(), 'Name', 'First and last name'),
      role: field(text(), 'Role', 'What the person is: "Chair", "Head of finance"'),
      note: field(text(), 'Note', 'Anything else to say of the person: "until 10.30"'),
    }),
  ]);

/** A heading that items are expected to use. */
export const section = () =>
  union([
    text(),
    strictObject({
      title: required(text(), 'Title', 'The heading'),
      required: field(yesOrNo(), 'Required', 'Whether every open item must have it'),
    }),
  ]);

/** An attachment: the name of its file, or its fields. */
export const attachment = () =>
  union([
    text(),
    forEditors(
      strictObject({
        title: field(text(), 'Title', "Shown in the list; by default the file's name without extension"),
        document: field(text(), 'Document', 'Its number in the case system'),
        status: field(choice(statuses), 'Status', "Whether it may be published; by default the item's"),
        file: field(text(), 'File', "The file's name in the folder attachments/"),
        url: field(address(), 'Address', 'Where it can be opened: its title becomes a link'),
        pending: field(yesOrNo(), 'Pending', 'Whether it is sent later'),
      }),
      { anyOf: [hasField('title'), hasField('file')] },
    ),
  ]);

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

/** What a slot is about: one of these fields, except that a title may go with items. */
const kinds = [
  hasField('item'),
  hasField('break'),
  hasField('close'),
  { ...hasField('title'), not: hasField('item') },
];

/** The slots of a meeting, in order. */
export const timetable = (language?: LanguageCode) => list(slot(language));
