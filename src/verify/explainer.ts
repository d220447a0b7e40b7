import type { Leak } from './leaks.ts';
import { addPhrase, createPhrases, findPhrases } from './phrases.ts';
import type { Words } from './words.ts';

/** Open texts that begin or end with more words than this are not tried as parts of a run. */
const mostWords = 12;

/**
 * Whether the words of a leak are open after all, for the way in which they stand in the file: where a line broke
 * between two words of an open text ("for", "slag"), or where one open text ends and the next begins.
 */
export function explainer(open: readonly Words[], leaks: readonly Leak[]): (leak: Leak) => boolean {
  const within = standingIn(open, leaks);
  const heads = new Set<string>();
  const tails = new Set<string>();
  const wholes = new Set<string>();
  for (const { words } of open) {
    for (let length = 1; length <= Math.min(words.length, mostWords); length++) {
      heads.add(words.slice(0, length).join(' '));
      tails.add(words.slice(-length).join(' '));
    }
    if (words.length <= mostWords) wholes.add(words.join(' '));
  }
  return leak => within.has(leak.words.join(' ')) || isPieced(leak, { heads, tails, wholes });
}

/** Those of the leaks' words that stand so, in a row, in one open text. */
function standingIn(open: readonly Words[], leaks: readonly Leak[]): ReadonlySet<string> {
  const wanted = createPhrases<string>();
  for (const { words } of leaks) addPhrase(wanted, words, words.join(' '));
  const standing = new Set<string>();
  for (const { words } of open)
    findPhrases(wanted, words, ({ node }) => standing.add(wanted.ends.get(node)!));
  return standing;
}

interface Pieces {
  readonly heads: ReadonlySet<string>;
  readonly tails: ReadonlySet<string>;
  readonly wholes: ReadonlySet<string>;
}

/** Whether the words are the end of one open text, perhaps some whole ones, and the beginning of another. */
function isPieced({ words, gaps }: Leak, { heads, tails, wholes }: Pieces): boolean {
  const reached = [true];
  for (let to = 1; to <= words.length; to++) {
    const parted = to === words.length || isParted(gaps[to]);
    reached[to] =
      parted &&
      range(0, to).some(from => reached[from] && kind(from, to).has(words.slice(from, to).join(' ')));
  }
  return reached[words.length]!;

  function kind(from: number, to: number): ReadonlySet<string> {
    if (to === words.length) return heads;
    return from === 0 ? tails : wholes;
  }
}

function isParted(gap: string | undefined): boolean {
  return gap === 'space' || gap === 'line' || gap === 'hyphen';
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: to - from }, (_, index) => from + index);
}
