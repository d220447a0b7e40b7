import type { MeetingText } from './meeting-text.ts';
import { addPhrase, createPhrases, type Phrases } from './phrases.ts';
import { type Words, wordsOf } from './words.ts';

/** A run of withheld words, with the text that it stands in. */
export interface WithheldPhrase {
  readonly source: MeetingText;
  /** As its author wrote it. */
  readonly shown: string;
}

/** A word of so many letters or digits, or a run of so many words, says something by itself. */
const longWord = 5;
const run = 4;

/** What is looked for of the withheld texts: whole titles, names, numbers and files' names; long words; runs of four. */
export function withheldPhrases(texts: readonly MeetingText[]): Phrases<WithheldPhrase> {
  const phrases = createPhrases<WithheldPhrase>();
  for (const source of texts) {
    if (!source.withheld) continue;
    const words = wordsOf(source.text);
    const add = (from: number, to: number) => {
      const shown = words.text.slice(words.starts[from], words.ends[to - 1]);
      addPhrase(phrases, words.words, { source, shown }, from, to);
    };
    if (source.kind !== 'text' && lettersOf(words, 0, words.words.length) > 1) add(0, words.words.length);
    for (let from = 0; from + run <= words.words.length; from++) add(from, from + run);
    addLongWords(words, add);
  }
  return phrases;
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
