import { isLatin, latinLetters } from '../languages/latin.ts';
import { personFields } from '../meeting/item.ts';
import type { Meeting, Person } from '../meeting/meeting.ts';
import type { PublicMeeting } from '../meeting/public-meeting.ts';

/** The words of the names of all people whom a meeting names, each once. */
export function nameWords(meeting: Meeting | PublicMeeting): readonly string[] {
  const { chair, secretary, members, apologies, signatories } = meeting;
  const persons: readonly (Person | undefined)[] = [
    chair,
    secretary,
    ...[members, apologies, signatories].flat(),
    ...meeting.items.flatMap(item =>
      item.status === 'withheld' ? [] : personFields.flatMap(field => item[field]),
    ),
    ...meeting.slots.flatMap(slot => (slot.kind === 'withheld' ? [] : slot.attendees)),
  ];
  return [...new Set(persons.flatMap(person => (person ? wordsOf(person.name.value.normalize('NFC')) : [])))];
}

function wordsOf(name: string): readonly string[] {
  return name.match(isLatin(name) ? latinWords : words) ?? [];
}

const latinWords = new RegExp(`[${latinLetters}]+`, 'g');
const words = /[\p{L}\p{M}]+/gu;
