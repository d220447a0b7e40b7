import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import type { Document } from '../document/document.ts';
import type { Meeting } from '../meeting/meeting.ts';
import type { SourceFile } from '../read/source-file.ts';
import type { FoundText } from '../render/renderer.ts';
import { documentTexts } from './document-texts.ts';
import { explainer } from './explainer.ts';
import { type FoundWords, findReadings, foundWords } from './found-words.ts';
import { type MeetingText, placeWithin } from './meeting-text.ts';
import { meetingTexts } from './meeting-texts.ts';
import { findPhrases, type Phrases } from './phrases.ts';
import { type Leak, type WithheldPhrase, withheldPhrases } from './withheld-phrases.ts';
import { wordsOf } from './words.ts';

export { blankMeeting } from './blank-meeting.ts';

/** What may stand in the public edition besides the meeting's open texts. */
export interface OtherTexts {
  /** Composes the blank meeting with the same template: labels, dates, numbers. Called only if needed. */
  readonly blank: () => Document;
  /** The meeting's files, which show which addresses and pictures in open text are withheld. */
  readonly sources?: readonly SourceFile[];
  /** The texts of open attachments whose pages are in the file. */
  readonly attachments?: readonly string[];
}

/**
 * Searches what a reader gets from the finished public edition for what the full meeting withholds. Returns an error
 * for each withheld text of which something is found: a whole title, name, number or file name, a word of five
 * letters or digits, or four words in a row. What is also in an open text, a label or a date is not a leak. The time
 * depends on the lengths of the texts, however much is withheld.
 *
 * @param read reads the file, if there is anything to search for
 */
export function verify(
  read: () => readonly FoundText[],
  meeting: Meeting,
  others: OtherTexts,
): readonly Diagnostic[] {
  const texts = meetingTexts(meeting, others.sources);
  const pictures = texts.flatMap(({ kind, text, place }) =>
    kind === 'picture' ? [diagnose('leak', place, { text })] : [],
  );
  return [...pictures, ...leaksOf(read, texts, others)];
}

function leaksOf(
  read: () => readonly FoundText[],
  texts: readonly MeetingText[],
  others: OtherTexts,
): readonly Diagnostic[] {
  const phrases = withheldPhrases(texts);
  if (phrases.ends.size === 0) return [];
  const found = read();
  const file = foundWords(found);
  const suspects = new Set<number>();
  findReadings(phrases, file, ({ node }) => suspects.add(node));
  const own = ownTexts(texts, found, others.attachments);
  excuse(suspects, phrases, own);
  const leaks = unexplained(leaksIn(file, phrases, suspects), own);
  if (leaks.length === 0) return [];
  const program = [...documentTexts(others.blank())];
  excuse(suspects, phrases, program);
  const left = leaks.filter(({ node }) => suspects.has(node));
  return worstOfEach(withoutEchoes(unexplained(left, [...own, ...program]))).map(report);
}

/** What authors wrote for everyone, and the numbers of pages. */
function ownTexts(
  texts: readonly MeetingText[],
  found: readonly FoundText[],
  attachments: readonly string[] = [],
): readonly string[] {
  const open = texts.flatMap(({ text, withheld }) => (withheld ? [] : [text]));
  const pages = found.reduce((most, { page }) => Math.max(most, page ?? 0), 0);
  const numbers = Array.from({ length: pages }, (_, index) => String(index + 1));
  return [...open, ...numbers, ...attachments];
}

/** Removes from the suspects what is also in an open text. */
function excuse(suspects: Set<number>, phrases: Phrases<WithheldPhrase>, open: readonly string[]): void {
  for (const text of open) {
    if (suspects.size === 0) return;
    findPhrases(phrases, wordsOf(text).words, ({ node }) => suspects.delete(node));
  }
}

function leaksIn(
  file: FoundWords,
  phrases: Phrases<WithheldPhrase>,
  suspects: ReadonlySet<number>,
): readonly Leak[] {
  const leaks: Leak[] = [];
  if (suspects.size === 0) return leaks;
  findReadings(phrases, file, ({ node, start, end }) => {
    if (suspects.has(node)) leaks.push({ node, phrase: phrases.ends.get(node)!, file, start, end });
  });
  return leaks;
}

/** The leaks whose words are not open because of how the file breaks them. */
function unexplained(leaks: readonly Leak[], open: readonly string[]): readonly Leak[] {
  if (leaks.length === 0) return leaks;
  const isExplained = explainer(open, leaks);
  return leaks.filter(leak => !isExplained(leak));
}

/** The longest run found of each withheld text, and of equal ones the first; in the meeting's order. */
function worstOfEach(leaks: readonly Leak[]): readonly Leak[] {
  const worst = new Map<MeetingText, Leak>();
  for (const leak of leaks) {
    const known = worst.get(leak.phrase.source);
    if (!known || leak.end - leak.start > known.end - known.start) worst.set(leak.phrase.source, leak);
  }
  return [...worst.values()];
}

/** An item's file is usually named after its title, so a file name within another leak is not a second leak. */
function withoutEchoes(leaks: readonly Leak[]): readonly Leak[] {
  const isFile = ({ phrase }: Leak) => phrase.source.kind === 'file';
  const told = new Set(leaks.filter(leak => !isFile(leak)).flatMap(positionsOf));
  return leaks.filter(leak => !isFile(leak) || positionsOf(leak).some(at => !told.has(at)));
}

/** Of its words in the file. */
function positionsOf({ start, end }: Leak): readonly number[] {
  return Array.from({ length: end - start }, (_, index) => start + index);
}

function report({ phrase: { source, words, from, to }, file, start }: Leak): Diagnostic {
  const [first, last] = [words.starts[from]!, words.ends[to - 1]!];
  // Offsets in the compared text are those of the text itself if both have the same length.
  const place = words.text.length === source.text.length ? placeWithin(source, first, last) : source.place;
  return diagnose('leak', place, { text: words.text.slice(first, last), page: file.sources[start]!.page });
}
