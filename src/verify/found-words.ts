import type { FoundText } from '../render/found-text.ts';
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
