import { dateDigits, weekdayOf } from './dates.ts';
import type { Language } from './language.ts';
import { durationInWords, listInWords } from './words.ts';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** English, as British councils write it; dates also as in the United States. */
export const en: Language = {
  code: 'en',
  months,
  weekdays,
  fullDate: (date, region) =>
    `${weekdays[weekdayOf(date)]}${isAmerican(region) ? ',' : ''} ${en.longDate(date, region)}`,
  longDate: ({ day, month, year }, region) =>
    isAmerican(region) ? `${months[month - 1]} ${day}, ${year}` : `${day} ${months[month - 1]} ${year}`,
  numericDate: (date, region) => {
    const { day, month, year } = dateDigits(date);
    return isAmerican(region) ? `${month}/${day}/${year}` : `${day}/${month}/${year}`;
  },
  duration: minutes => durationInWords(minutes, { hour: 'hour', hours: 'hours', minutes: 'min' }),
  clock: times => times,
  list: texts => listInWords(texts, 'and'),
  closedWords: [
    'closed',
    'confidential',
    'restricted',
    'not public',
    'non public',
    'not for publication',
    'in camera',
  ],
  labels: {
    agenda: 'Agenda',
    minutes: 'Minutes',
    contents: 'Contents',
    timetable: 'Timetable',
    time: 'Time',
    end: 'End',
    item: 'Item',
    'open-case': 'Open item',
    'closed-case': 'Closed item',
    open: 'Open',
    closed: 'Closed',
    'closed-item': 'Closed',
    route: 'Route',
    responsible: 'Responsible',
    attendees: 'Attending',
    recused: 'Recused',
    classification: 'Classification',
    case: 'Case number',
    purpose: 'Purpose',
    'decision-purpose': 'For decision',
    'discussion-purpose': 'For discussion',
    'information-purpose': 'For information',
    duration: 'Duration',
    late: 'Late item',
    withdrawn: 'Withdrawn',
    attachments: 'Attachments',
    attachment: 'Attachment',
    'attachment-index': 'Attachment index',
    number: 'No.',
    document: 'Document',
    status: 'Status',
    pending: 'To follow',
    decision: 'Decision',
    'public-decision': 'Decision for publication',
    'signature-page': 'Signature page',
    date: 'Date',
    location: 'Location',
    chair: 'Chair',
    secretary: 'Secretary',
    members: 'Members',
    apologies: 'Apologies',
    page: 'Page',
    of: 'of',
    notes: 'Notes',
    picture: 'Picture',
    'closed-passage': 'Closed passage',
    'withheld-passage': 'A closed passage has been left out.',
    'withheld-item': 'Closed item',
    'withheld-notice': 'This item is closed. Its contents are not in the public edition.',
    'withheld-attachment': 'Closed attachment',
    'full-edition': 'Contains closed items: not for publication',
    'public-edition': 'Public edition',
    done: 'done',
    'not-done': 'not done',
  },
};

function isAmerican(region: string | undefined): boolean {
  return region === 'US';
}
