import type { CalendarDate, Meeting } from '../meeting/meeting.ts';

/**
 * The name of a meeting's PDF: TITLE-DATE[-minutes][-full|-public].pdf. `-full` where the meeting withholds anything
 * from the public edition, so that the two are never taken for each other.
 */
export function outputName(meeting: Meeting, edition: 'full' | 'public'): string {
  const suffixes = [
    meeting.kind === 'minutes' ? '-minutes' : '',
    edition === 'public' ? '-public' : meeting.withholds ? '-full' : '',
  ];
  return `${fileTitle(meeting.title.text)}-${isoDate(meeting.date)}${suffixes.join('')}.pdf`;
}

const LONGEST_TITLE = 80;

/** Each run of characters other than letters, digits and `_` is one `-`. */
function fileTitle(title: string): string {
  const plain = title.normalize('NFC').replace(/[^\p{L}\p{M}\p{N}_]+/gu, '-');
  const cut = Array.from(plain.replace(/^-|-$/g, '')).slice(0, LONGEST_TITLE).join('');
  return cut.replace(/-$/, '') || 'meeting';
}

function isoDate({ year, month, day }: CalendarDate): string {
  const digits = (value: number, count: number) => String(value).padStart(count, '0');
  return `${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}`;
}
