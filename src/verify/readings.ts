import type { FoundWords } from './found-words.ts';

/** Words as they may be read, each with its first word in the file and the one after its last. */
export interface Reading {
  readonly words: readonly string[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** So many lines may hold the parts of one word. */
const mostParts = 4;

/** The words as they stand, joined over hyphens at lines' ends, and single words that lines may have broken. */
export function readingsOf(found: FoundWords): readonly Reading[] {
  return [plain(found), hyphenated(found), ...broken(found)];
}

function plain({ words }: FoundWords): Reading {
  return { words, starts: words.map((_, at) => at), ends: words.map((_, at) => at + 1) };
}

function hyphenated({ words, gaps }: FoundWords): Reading {
  const reading = { words: [] as string[], starts: [] as number[], ends: [] as number[] };
  words.forEach((word, at) => {
    const last = reading.words.length - 1;
    if (gaps[at] === 'hyphen' && last >= 0) {
      reading.words[last] += word;
      reading.ends[last] = at + 1;
    } else {
      reading.words.push(word);
      reading.starts.push(at);
      reading.ends.push(at + 1);
    }
  });
  return reading;
}

/** A word too long for its line is broken without a hyphen: two words to four around a line's end, as one each. */
function broken({ words, gaps }: FoundWords): readonly Reading[] {
  const readings: Reading[] = [];
  for (let start = 0; start < words.length - 1; start++) {
    for (let end = start + 1; end < start + mostParts && isLineEnd(gaps[end]); end++) {
      readings.push({ words: [words.slice(start, end + 1).join('')], starts: [start], ends: [end + 1] });
    }
  }
  return readings;
}

function isLineEnd(gap: string | undefined): boolean {
  return gap === 'line' || gap === 'hyphen';
}
