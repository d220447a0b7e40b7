import type { MeetingText } from './meeting-text.ts';
import { addPhrase, createPhrases, type Phrases } from './phrases.ts';
import { type Words, wordsOf } from './words.ts';

/** A run of withheld words: those from one word of a text up to another. */
export interface WithheldPhrase {
  readonly source: MeetingText;
  /** Of the whole text. */
  readonly words: Words;
  readonly from: number;
  readonly to: number;
}

/** A word of so many letters or digits, or a run of so many words, says something by itself. */
const longWord = 5;
const run = 4;
/** Runs of more words are looked for by their fours alone, so that looking takes time by the file's length alone. */
const longest = 40;

/** What is looked for of the withheld texts: whole titles, names, numbers and files' names; long words; runs of four. */
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

/** Words as runs without a gap, and what is written together with signs between: "q7x9k2", "24/7615", "KL-sag". */
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
