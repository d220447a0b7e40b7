import type { FoundWords } from './found-words.ts';
import type { MeetingText } from './meeting-text.ts';
import { addPhrase, createPhrases, type Phrases } from './phrases.ts';
import { type Words, wordsOf } from './words.ts';

/** A run of withheld words, from one word of a text up to another. */
export interface WithheldPhrase {
  readonly source: MeetingText;
  /** Of the whole text. */
  readonly words: Words;
  readonly from: number;
  readonly to: number;
}

/** A word with this many letters or digits, or a run of this many words, gives something away by itself. */
const longWord = 5;
const run = 4;
/** Longer runs are searched for only by their fours, so the time depends only on the file's length. */
const longest = 40;

/**
 * What is searched for in the withheld texts: whole titles, names, numbers and file names; long words; runs of four.
 */
export function withheldPhrases(texts: readonly MeetingText[]): Phrases<WithheldPhrase> {
  const phrases = createPhrases<WithheldPhrase>();
  for (const source of texts) if (source.withheld && source.kind !== 'picture') addText(source, phrases);
  return phrases;
}

function addText(source: MeetingText, phrases: Phrases<WithheldPhrase>): void {
  const words = wordsOf(source.text);
  const count = words.words.length;
  const add = (from: number, to: number) => {
    if (to - from <= longest) addPhrase(phrases, words.words, { source, words, from, to }, from, to);
  };
  const addWhole = (from: number) => {
    if (from >= 0 && lettersOf(words, from, count) > 1) add(from, count);
  };
  if (source.kind !== 'text') addWhole(0);
  // The name of a file without its folders.
  if (source.kind === 'file') addWhole(words.starts.findIndex(start => start > words.text.lastIndexOf('/')));
  for (let from = 0; from + run <= count; from++) add(from, from + run);
  addLongWords(words, add);
}

/** Runs of words without a gap, and words joined by signs: "q7x9k2", "24/7615", "KL-sag". */
function addLongWords(words: Words, add: (from: number, to: number) => void): void {
  let word = 0;
  let chunk = 0;
  for (let at = 1; at <= words.words.length; at++) {
    const gap = words.gaps[at];
    if (gap === 'none') continue;
    if (lettersOf(words, word, at) >= longWord) add(word, at);
    word = at;
    if (gap === 'signs') continue;
    if (lettersOf(words, chunk, at) >= longWord) add(chunk, at);
    chunk = at;
  }
}

function lettersOf(words: Words, from: number, to: number): number {
  let letters = 0;
  for (let at = from; at < to; at++) letters += words.words[at]!.length;
  return letters;
}

/** Withheld words in the finished file, from one word there up to another. */
export interface Leak {
  /** The phrase's index among the phrases that were searched for. */
  readonly node: number;
  readonly phrase: WithheldPhrase;
  readonly file: FoundWords;
  readonly start: number;
  readonly end: number;
}
