import { isoDate } from '../languages/dates.ts';
import { isLatin, latinDigits, latinLetters } from '../languages/latin.ts';
import type { Meeting } from '../meeting/meeting.ts';

/**
 * The name of a meeting's file: TITLE-DATE, or what its own pattern says, [-minutes][-full|-public] and what the format's names end with. It has `-full` if the
 * meeting withholds anything from the public edition, so nobody mistakes one for the other.
 */
export function outputName(meeting: Meeting, edition: 'full' | 'public', ending: string): string {
  const suffixes = [
    meeting.kind === 'minutes' ? '-minutes' : '',
    edition === 'public' ? '-public' : meeting.withholds ? '-full' : '',
  ];
  return `${baseName(meeting)}${suffixes.join('')}${ending}`;
}

/** By the meeting's own pattern, where it has one. */
function baseName({ title, date, organisation, namePattern }: Meeting): string {
  if (namePattern === undefined) return `${plainName(title.value, LONGEST_TITLE)}-${isoDate(date)}`;
  const words: Readonly<Record<string, string>> = {
    title: title.value,
    date: isoDate(date),
    organisation: organisation?.value ?? '',
  };
  return plainName(namePattern.replace(/\{(\w+)\}/g, (_, word: string) => words[word] ?? ''));
}

const LONGEST_TITLE = 80;
/** In bytes of UTF-8: file systems allow names of 255, and the date, suffixes and ending need up to 35. */
const MOST_BYTES = 220;

/** Each run of characters other than letters, digits and `_` becomes one `-`. */
function plainName(text: string, longest = Infinity): string {
  const composed = text.normalize('NFC');
  const plain = composed.replace(isLatin(composed) ? latinOthers : others, '-');
  const characters = Array.from(plain.replace(/^-|-$/g, '')).slice(0, longest);
  return withinBytes(characters).replace(/-$/, '') || 'meeting';
}

const latinOthers = new RegExp(`[^${latinLetters}${latinDigits}_]+`, 'g');
const others = /[^\p{L}\p{M}\p{N}_]+/gu;

function withinBytes(characters: readonly string[]): string {
  let text = '';
  let bytes = 0;
  for (const character of characters) {
    bytes += Buffer.byteLength(character);
    if (bytes > MOST_BYTES) break;
    text += character;
  }
  return text;
}
