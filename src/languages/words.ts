import type { Language } from './language.ts';

/** Writes a list in words: commas, and a word before the last ("Anna, Per og Ida"). */
export function listInWords(texts: readonly string[], and: string): string {
  if (texts.length < 2) return texts.join('');
  return `${texts.slice(0, -1).join(', ')} ${and} ${texts.at(-1)}`;
}

/** A label before its value on one line: "Deltagere:", "Participants :". */
export function labelText(label: string, { beforeColon = '' }: Pick<Language, 'beforeColon'>): string {
  return `${label}${beforeColon}:`;
}

/** What hours and minutes are called after a number. */
export interface DurationWords {
  readonly hour: string;
  readonly hours: string;
  readonly minutes: string;
}

/** "1 time 30 min.": whole hours, then minutes, if there are any. */
export function durationInWords(duration: number, words: DurationWords): string {
  const hours = Math.floor(duration / 60);
  const minutes = duration % 60;
  const parts = [
    hours > 0 && `${hours} ${hours === 1 ? words.hour : words.hours}`,
    (minutes > 0 || hours === 0) && `${minutes} ${words.minutes}`,
  ];
  return parts.filter(Boolean).join(' ');
}

/** The words of a text that has nothing but words and white space. */
export function words(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}
