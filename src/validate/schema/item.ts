import { strictObject, type ZodMiniType } from 'zod/mini';
import type { ItemFieldName } from '../../meeting/item.ts';
import { purposes, statuses } from '../values/choice.ts';
import { choice, duration, field, list, perLanguage, required, text, time, yesOrNo } from './kinds.ts';
import { attachment, person } from './parts.ts';

/** The front matter of an agenda item: items/NAME.md. */
export const item = perLanguage(language =>
  strictObject({
    title: required(text(), 'Title', "The item's title"),
    status: field(
      choice(statuses),
      'Status',
      'Whether the public may read it; by default what meeting.md says',
    ),
    'public-title': field(text(), 'Public title', 'What the public edition shows for a closed item'),
    case: field(text(), 'Case number', 'For example 24/7615'),
    classification: field(text(), 'Classification', 'File-plan code, for example 00.30.10.S00'),
    route: field(list(text()), 'Route', 'The bodies that the case passes through, with dates if you like'),
    responsible: field(list(person()), 'Responsible', 'Who answers for the item'),
    attendees: field(list(person()), 'Attendees', 'Who attends this item'),
    purpose: field(choice(purposes), 'Purpose', 'What the item is for; shown beside the title'),
    group: field(text(), 'Group', 'A heading over the items from here on: "For decision"'),
    'public-group': field(
      text(),
      'Public group',
      'What the public edition shows for the group of a closed item',
    ),
    'group-ends': field(yesOrNo(), 'Group ends', 'The item, and those after it, stand under no group'),
    time: field(time(), 'Time', 'When the item begins; makes a slot where meeting.md has no timetable'),
    duration: field(duration(language), 'Duration', 'How long the item takes'),
    attachments: field(list(attachment()), 'Attachments', "The item's attachments, in order"),
    number: field(text(), 'Number', 'A number that stays as it is: 7a'),
    late: field(text(), 'Late', 'Why the item came after the agenda was sent'),
    withdrawn: field(text(), 'Withdrawn', 'Why the item was withdrawn; shown instead of its text'),
    recused: field(list(person()), 'Recused', 'Who takes no part in this item'),
    standing: field(yesOrNo(), 'Standing', 'The item comes back at the next meeting: agenda new --from'),
    allow: field(list(text()), 'Allow', 'Codes of warnings that are not shown for this item'),
  } satisfies Record<ItemFieldName, ZodMiniType>),
);
