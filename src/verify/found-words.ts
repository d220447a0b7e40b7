import type { FoundText } from '../render/found-text.ts';
import { type Gap, gapOf, wordsOf } from './words.ts';

/** The words of a file's texts, and in which text each stands. */
export interface FoundWords {
  readonly words: readonly string[];
  readonly gaps: readonly Gap[];
  readonly sources: readonly FoundText[];
}

/** Stands between texts that are not read on from one to the next; no text has such a word. */
const end = '';

/** The words of what was found in a file: of all pages in one, read on as from line to line, and of each other text. */
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
