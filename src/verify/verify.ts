import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import type { Document } from '../document/document.ts';
import type { Meeting } from '../meeting/meeting.ts';
import type { FoundText } from '../render/found-text.ts';
import { documentTexts } from './document-texts.ts';
import { explainer } from './explainer.ts';
import { type FoundWords, foundWords } from './found-words.ts';
import type { Leak } from './leak.ts';
import type { MeetingText } from './meeting-text.ts';
import { meetingTexts } from './meeting-texts.ts';
import { findPhrases, type Phrases } from './phrases.ts';
import { placeWithin } from './place-within.ts';
import { findReadings } from './readings.ts';
import { type WithheldPhrase, withheldPhrases } from './withheld-phrases.ts';
import { wordsOf } from './words.ts';

export { blankMeeting } from './blank-meeting.ts';

/** What may stand in the public edition besides the meeting's open texts. */
export interface OtherTexts {
  /** Composes the blank meeting with the same template: labels, dates, numbers. Asked for only where it matters. */
  readonly blank: () => Document;
  /** The texts of open attachments whose pages are in the file. */
  readonly attachments?: readonly string[];
}

/**
 * Looks in what a reader gets out of the finished public edition for what the full meeting withholds. Gives an error
 * for each withheld text of which something stands there: a whole title, name, number or file's name, a word of five
 * letters or digits, or four words in a row. What also stands in an open text, a label or a date is no leak. It takes
 * time by the lengths of the texts, however much is withheld.
 */
export function verify(
  found: readonly FoundText[],
  meeting: Meeting,
  others: OtherTexts,
): readonly Diagnostic[] {
  const texts = meetingTexts(meeting);
  const phrases = withheldPhrases(texts);
  if (phrases.ends.size === 0) return [];
  const files = foundWords(found);
  const suspects = new Set<number>();
  for (const file of files) findReadings(phrases, file, ({ node }) => suspects.add(node));
  excuse(suspects, phrases, openTexts(texts, found, others));
  if (suspects.size === 0) return [];
  const leaks = files.flatMap(file => leaksIn(file, phrases, suspects));
  const isExplained = explainer([...openTexts(texts, found, others)], leaks);
  return worstOfEach(leaks.filter(leak => !isExplained(leak))).map(report);
}

/** Takes out of the suspects what stands in an open text as well. */
function excuse(suspects: Set<number>, phrases: Phrases<WithheldPhrase>, open: Iterable<string>): void {
  for (const text of open) {
    if (suspects.size === 0) return;
    findPhrases(phrases, wordsOf(text).words, ({ node }) => suspects.delete(node));
  }
}

/** What may stand in the file, the likeliest first: the rest is made only where it is asked for. */
function* openTexts(
  texts: readonly MeetingText[],
  found: readonly FoundText[],
  { blank, attachments = [] }: OtherTexts,
): Iterable<string> {
  for (const { text, withheld } of texts) if (!withheld) yield text;
  const pages = found.reduce((most, { page }) => Math.max(most, page ?? 0), 0);
  for (let page = 1; page <= pages; page++) yield String(page);
  yield* attachments;
  yield* documentTexts(blank());
}

function leaksIn(
  file: FoundWords,
  phrases: Phrases<WithheldPhrase>,
  suspects: ReadonlySet<number>,
): readonly Leak[] {
  const leaks: Leak[] = [];
  findReadings(phrases, file, ({ node, start, end }) => {
    if (suspects.has(node)) leaks.push({ phrase: phrases.ends.get(node)!, file, start, end });
  });
  return leaks;
}

/** Of each withheld text the longest run that was found, and of equal ones the first; in the meeting's order. */
function worstOfEach(leaks: readonly Leak[]): readonly Leak[] {
  const worst = new Map<MeetingText, Leak>();
  for (const leak of leaks) {
    const known = worst.get(leak.phrase.source);
    if (!known || leak.end - leak.start > known.end - known.start) worst.set(leak.phrase.source, leak);
  }
  return [...worst.values()];
}

function report({ phrase: { source, words, from, to }, file, start }: Leak): Diagnostic {
  const [first, last] = [words.starts[from]!, words.ends[to - 1]!];
  // Offsets in the text as it is compared are those of the text itself where neither is longer.
  const place = words.text.length === source.text.length ? placeWithin(source, first, last) : source.place;
  return diagnose('leak', place, { text: words.text.slice(first, last), page: file.sources[start]!.page });
}
