import type { FoundText } from '../render/renderer.ts';
import { findPhrases, findWord, type Phrases } from './phrases.ts';
import { type Gap, gapOf, wordsOf } from './words.ts';

/** The words of a file's texts, and the text that each is in. */
export interface FoundWords {
  readonly words: readonly string[];
  readonly gaps: readonly Gap[];
  readonly sources: readonly FoundText[];
}

/** Separates texts that don't continue each other; no text has such a word. */
const end = '';

/** The words found in a file: those of all pages in one run, from line to line, and those of each other text. */
export function foundWords(found: readonly FoundText[]): FoundWords {
  const all = { words: [] as string[], gaps: [] as Gap[], sources: [] as FoundText[] };
  const others = new Map(found.flatMap(text => (text.where === 'page' ? [] : [[text.text, text] as const])));
  let rest = '';
  for (const page of found) if (page.where === 'page') rest = append(page, rest);
  for (const other of others.values()) {
    add(end, 'signs', other);
    append(other, '');
  }
  return all;

  function append(source: FoundText, rest: string): string {
    const { words, gaps, starts, ends, text } = wordsOf(source.text);
    words.forEach((word, at) => {
      add(word, at === 0 ? gapOf(rest + text.slice(0, starts[0])) : gaps[at]!, source);
    });
    return words.length === 0 ? `${rest}${text}\n` : `${text.slice(ends.at(-1))}\n`;
  }

  function add(word: string, gap: Gap, source: FoundText): void {
    all.words.push(word);
    all.gaps.push(gap);
    all.sources.push(source);
  }
}

/** A run of withheld words in a file: the node of its phrase, its first word in the file and the one after its last. */
interface Reading {
  readonly node: number;
  readonly start: number;
  readonly end: number;
}

/** The parts of one word may be on this many lines. */
export const mostParts = 4;

/**
 * Calls `found` for each phrase that can be read in a file's words: as they are, joined over hyphens at line ends,
 * and as single words that lines may have broken.
 */
export function findReadings(
  phrases: Phrases<unknown>,
  file: FoundWords,
  found: (reading: Reading) => void,
): void {
  findPhrases(phrases, file.words, ({ node, from, to }) => found({ node, start: from, end: to }));
  if (file.gaps.includes('hyphen')) findHyphenated(phrases, file, found);
  findBroken(phrases, file, found);
}

function findHyphenated(
  phrases: Phrases<unknown>,
  { words, gaps }: FoundWords,
  found: (reading: Reading) => void,
): void {
  const joined: string[] = [];
  const starts: number[] = [];
  words.forEach((word, at) => {
    if (gaps[at] === 'hyphen' && joined.length > 0) joined[joined.length - 1] += word;
    else {
      joined.push(word);
      starts.push(at);
    }
  });
  starts.push(words.length);
  findPhrases(phrases, joined, ({ node, from, to }) =>
    found({ node, start: starts[from]!, end: starts[to]! }),
  );
}

/** A word too long for its line is broken without a hyphen: joins two to four words around a line end. */
function findBroken(
  phrases: Phrases<unknown>,
  { words, gaps }: FoundWords,
  found: (reading: Reading) => void,
): void {
  for (let start = 0; start < words.length - 1; start++) {
    let word = words[start]!;
    for (let end = start + 1; end < start + mostParts && isLineEnd(gaps[end]); end++) {
      word += words[end];
      const node = findWord(phrases, word);
      if (node !== undefined) found({ node, start, end: end + 1 });
    }
  }
}

export function isLineEnd(gap: string | undefined): boolean {
  return gap === 'line' || gap === 'hyphen';
}
