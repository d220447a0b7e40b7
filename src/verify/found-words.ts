import type { FoundText } from '../render/found-text.ts';
import { type Gap, gapOf, type Words, wordsOf } from './words.ts';

/** The words of texts that follow each other, and in which text each stands. */
export interface FoundWords {
  readonly words: readonly string[];
  readonly gaps: readonly Gap[];
  readonly sources: readonly FoundText[];
}

/**
 * The words of what was found in a file: of all pages in one, read on from one page to the next as from line to line,
 * and of each other text.
 */
export function foundWords(found: readonly FoundText[]): readonly FoundWords[] {
  const pages = found.filter(({ where }) => where === 'page');
  const others = found.filter(({ where }) => where !== 'page');
  return [joined(pages), ...others.map(text => joined([text]))];
}

function joined(texts: readonly FoundText[]): FoundWords {
  const all = { words: [] as string[], gaps: [] as Gap[], sources: [] as FoundText[] };
  let rest = '';
  for (const source of texts) {
    const found = wordsOf(source.text);
    found.words.forEach((word, at) => {
      all.words.push(word);
      all.gaps.push(at === 0 ? gapOf(rest + beforeFirst(found)) : found.gaps[at]!);
      all.sources.push(source);
    });
    rest = `${found.text.slice(found.ends.at(-1) ?? 0)}\n`;
  }
  return all;
}

function beforeFirst(found: Words): string {
  return found.text.slice(0, found.starts[0]);
}
