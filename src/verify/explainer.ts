import type { FoundWords } from './found-words.ts';
import type { Leak } from './leak.ts';
import { noText } from './meeting-text.ts';
import { addPhrase, createPhrases, findPhrases } from './phrases.ts';
import { isLineEnd, mostParts } from './readings.ts';
import { wordsOf } from './words.ts';

/** A place where an open text ends or begins is known by so many of its words, or by all. */
const edge = 3;
/** No more words than these of an open text are tried as a part of a run. */
const mostWords = 12;

/**
 * Whether the words of a leak are open after all, for the way in which they stand in the file: where a line broke
 * between two words of an open text ("for", "slag") or within one, or where one open text ends and the next begins.
 */
export function explainer(open: readonly string[], leaks: readonly Leak[]): (leak: Leak) => boolean {
  const standing = standingIn(open, leaks);
  const edges = edgesOf(open);
  return leak => standing.has(wordsIn(leak)) || isInWord(leak, edges.words) || isPieced(leak, edges);
}

function wordsIn({ file, start, end }: Leak): string {
  return file.words.slice(start, end).join(' ');
}

/** Those of the leaks' words that stand so, in a row, in one open text. */
function standingIn(open: readonly string[], leaks: readonly Leak[]): ReadonlySet<string> {
  const wanted = createPhrases<string>();
  for (const leak of leaks) addPhrase(wanted, leak.file.words.slice(leak.start, leak.end), wordsIn(leak));
  const standing = new Set<string>();
  for (const text of open)
    findPhrases(wanted, wordsOf(text).words, ({ node }) => standing.add(wanted.ends.get(node)!));
  return standing;
}

/** How open texts begin and end, with one word up to `mostWords`; short ones whole; and every word. */
interface Edges {
  readonly heads: ReadonlySet<string>;
  readonly tails: ReadonlySet<string>;
  readonly wholes: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
  /** All of them, with a space on each side. */
  readonly texts: readonly string[];
}

function edgesOf(open: readonly string[]): Edges {
  const edges = { heads: new Set<string>(), tails: new Set<string>(), wholes: new Set<string>() };
  const all = new Set<string>();
  const texts: string[] = [];
  for (const text of open.flatMap(text => text.split(noText))) {
    const { words } = wordsOf(text);
    for (const word of words) all.add(word);
    texts.push(` ${words.join(' ')} `);
    for (let length = 1; length <= Math.min(words.length, mostWords); length++) {
      edges.heads.add(words.slice(0, length).join(' '));
      edges.tails.add(words.slice(-length).join(' '));
    }
    if (words.length <= mostWords) edges.wholes.add(words.join(' '));
  }
  return { ...edges, words: all, texts };
}

/** Whether the first or last word is a part of a longer open one, which a line's end breaks. */
function isInWord({ file, start, end }: Leak, open: ReadonlySet<string>): boolean {
  return [start, end - 1].some(at => {
    for (let from = at; from > at - mostParts && from >= 0; from--) {
      for (let to = at + 1; to <= from + mostParts && to <= file.words.length; to++) {
        if (to - from > 1 && isBroken(file, from, to) && open.has(file.words.slice(from, to).join('')))
          return true;
      }
    }
    return false;
  });
}

function isBroken({ gaps }: FoundWords, from: number, to: number): boolean {
  return gaps.slice(from + 1, to).every(isLineEnd);
}

/**
 * Whether the words are the end of one open text, perhaps some whole ones, and the beginning of another. A single open
 * word beside them is not enough, so that "Anna Holm" is not "Anna" and "Holm is the mayor".
 */
function isPieced({ file, start, end }: Leak, { heads, tails, wholes, texts }: Edges): boolean {
  const isOne = (texts: ReadonlySet<string>, from: number, to: number) =>
    from >= 0 && to <= file.words.length && texts.has(file.words.slice(from, to).join(' '));
  const endsAt = (at: number) =>
    isEdge(at - start, (texts, length) => isOne(texts, at - length, at), { parts: tails, wholes });
  const beginsAt = (at: number) =>
    isEdge(end - at, (texts, length) => isOne(texts, at, at + length), { parts: heads, wholes });
  // The template cuts a title that is too long for its line.
  const isCut = (at: number) =>
    file.gaps[at] === 'cut' &&
    texts.some(text => text.includes(` ${file.words.slice(start, at).join(' ')} `));
  const reached: number[] = [];
  for (let at = start + 1; at < end; at++) {
    if (file.gaps[at] === 'signs') continue;
    if (!endsAt(at) && !isCut(at) && !reached.some(from => isOne(wholes, from, at))) continue;
    if (beginsAt(at)) return true;
    reached.push(at);
  }
  return false;
}

/** Whether at least so many words are the edge of an open text; one that is shorter than an edge stands whole. */
function isEdge(
  least: number,
  isOne: (texts: ReadonlySet<string>, length: number) => boolean,
  { parts, wholes }: { readonly parts: ReadonlySet<string>; readonly wholes: ReadonlySet<string> },
): boolean {
  for (let length = least; length < edge; length++) if (isOne(wholes, length)) return true;
  return isOne(parts, Math.max(least, edge));
}
