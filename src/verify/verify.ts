import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import type { Document } from '../document/document.ts';
import type { Meeting } from '../meeting/meeting.ts';
import type { FoundText } from '../render/found-text.ts';
import { documentTexts } from './document-texts.ts';
import { explainer } from './explainer.ts';
import { type Leak, leaksIn } from './leaks.ts';
import type { MeetingText } from './meeting-text.ts';
import { meetingTexts } from './meeting-texts.ts';
import { findPhrases } from './phrases.ts';
import { withheldPhrases } from './withheld-phrases.ts';
import { type Words, wordsOf } from './words.ts';

export { blankMeeting } from './blank-meeting.ts';

/** What may stand in the public edition besides the meeting's open texts. */
export interface OtherTexts {
  /** The blank meeting as composed with the same template: labels, dates, numbers. */
  readonly blank: Document;
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
  const open = openWords(texts, found, others);
  const excused = new Set<number>();
  for (const { words } of open) findPhrases(phrases, words, ({ node }) => excused.add(node));
  const leaks = leaksIn(found, phrases, excused);
  if (leaks.length === 0) return [];
  const explained = explainer(open, leaks);
  return worstOfEach(leaks.filter(leak => !explained(leak))).map(report);
}

function openWords(
  texts: readonly MeetingText[],
  found: readonly FoundText[],
  others: OtherTexts,
): readonly Words[] {
  const open = documentTexts(others.blank);
  const pages = found.reduce((most, { page }) => Math.max(most, page ?? 0), 0);
  const numbers = Array.from({ length: pages }, (_, index) => String(index + 1));
  const own = texts.flatMap(({ text, withheld }) => (withheld ? [] : [text]));
  return [...new Set([...open, ...numbers, ...own, ...(others.attachments ?? [])])].map(wordsOf);
}

/** Of each withheld text the longest run that was found, and of equal ones the first; in the meeting's order. */
function worstOfEach(leaks: readonly Leak[]): readonly Leak[] {
  const worst = new Map<MeetingText, Leak>();
  for (const leak of leaks) {
    const known = worst.get(leak.phrase.source);
    if (!known || leak.words.length > known.words.length) worst.set(leak.phrase.source, leak);
  }
  return [...worst.values()];
}

function report({ phrase, found }: Leak): Diagnostic {
  return diagnose('leak', phrase.source.place, { text: phrase.shown, page: found.page });
}
