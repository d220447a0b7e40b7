import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import type { Meeting } from '../meeting/meeting.ts';
import type { Place } from '../meeting/place.ts';
import type { SourceFile } from '../read/source-file.ts';
import type { MeetingText } from './meeting-text.ts';
import { meetingTexts } from './meeting-texts.ts';
import { addPhrase, createPhrases, findPhrases, type Phrases } from './phrases.ts';
import { wordsOf } from './words.ts';

/** An open attached file, which the public gets. */
export interface AttachedTexts {
  /** Its path below `attachments/`. */
  readonly file: string;
  /** Where it is attached. */
  readonly place: Place;
  readonly pages: readonly string[];
  /** Texts that no page shows: alternative texts, bookmarks, addresses. */
  readonly others: readonly string[];
  /** An error where what is made has its pages. */
  readonly severity: 'error' | 'warning';
}

/**
 * Searches open attached files for what the meeting withholds: whole titles, headings, case and document numbers, names
 * that no open text has, and runs of six words. A single word is not enough: authors of attachments use the words of
 * their trade. For each file, the first that is found; and the pages that could not be searched, because they have no
 * text.
 */
export function attachedLeaks(
  files: readonly AttachedTexts[],
  meeting: Meeting,
  sources: readonly SourceFile[],
): readonly Diagnostic[] {
  const texts = meetingTexts(meeting, sources);
  const phrases = withheldRuns(texts);
  return files.flatMap(file => [...leakIn(file, phrases), ...textlessIn(file)]);
}

const run = 6;
/** Letters and digits: fewer are found by chance. */
const leastLetters = 5;

function withheldRuns(texts: readonly MeetingText[]): Phrases<MeetingText> {
  const phrases = createPhrases<MeetingText>();
  for (const source of texts) {
    const { text, kind, withheld } = source;
    if (!withheld || kind === 'picture') continue;
    const { words } = wordsOf(text);
    const count = words.length;
    if (kind !== 'text' && kind !== 'file' && kind !== 'address' && isTelling(words))
      addPhrase(phrases, words, source);
    for (let from = 0; from + run <= count; from++) addPhrase(phrases, words, source, from, from + run);
  }
  for (const { text, withheld } of texts) if (!withheld) excuse(phrases, text);
  return phrases;
}

/** Several words, or a number. */
function isTelling(words: readonly string[]): boolean {
  const letters = words.reduce((sum, word) => sum + word.length, 0);
  return letters >= leastLetters && (words.length > 1 || /^\p{N}/u.test(words[0]!));
}

/** What an open text says too. */
function excuse(phrases: Phrases<MeetingText>, text: string): void {
  findPhrases(phrases, wordsOf(text).words, ({ node }) => phrases.ends.delete(node));
}

function leakIn(
  { file, place, pages, others, severity }: AttachedTexts,
  phrases: Phrases<MeetingText>,
): readonly Diagnostic[] {
  if (phrases.ends.size === 0) return [];
  for (const { words, pageAt } of [wordsOfPages(pages), ...others.map(wordsOfText)]) {
    let found: { readonly node: number; readonly from: number } | undefined;
    findPhrases(phrases, words, ({ node, from }) => {
      found ??= { node, from };
    });
    if (!found) continue;
    const { file: source, start } = phrases.ends.get(found.node)!.place;
    return [
      diagnose(
        'attachment-leak',
        place,
        { file, page: pageAt(found.from), source, line: start.line },
        severity,
      ),
    ];
  }
  return [];
}

/** The words of all pages in a row: a text may go on from one to the next. */
function wordsOfPages(pages: readonly string[]) {
  const words: string[] = [];
  const firsts: number[] = [];
  for (const page of pages) {
    firsts.push(words.length);
    // A word that is parted at the end of a line.
    for (const word of wordsOf(page.replace(/(?<=\p{L})[-\u00ad\u2010]\s*\n\s*(?=\p{Ll})/gu, '')).words)
      words.push(word);
  }
  return {
    words,
    pageAt: (at: number): number | undefined => firsts.findLastIndex(first => first <= at) + 1,
  };
}

function wordsOfText(text: string) {
  return { words: wordsOf(text).words, pageAt: (): number | undefined => undefined };
}

function textlessIn({ file, place, pages }: AttachedTexts): readonly Diagnostic[] {
  const textless = pages.flatMap((text, index) => (text.trim() === '' ? [index + 1] : []));
  return textless.length > 0 ? [diagnose('attachment-textless', place, { file, pages: textless })] : [];
}
