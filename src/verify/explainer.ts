import { type FoundWords, isLineEnd, mostParts } from './found-words.ts';
import { noText } from './meeting-text.ts';
import { addPhrase, createPhrases, findPhrases } from './phrases.ts';
import type { Leak } from './withheld-phrases.ts';
import { wordsOf } from './words.ts';

/** The edge of an open text is recognised by this many of its words, or by all of them. */
const edge = 3;
/** At most this many words of an open text are tried as part of a run, however long it is. */
const mostWords = 12;

/**
 * Whether the words of a leak are open after all, because of how the file breaks them: a line ends between two words
 * of an open text ("for", "slag") or within one, or one open text ends where the next begins.
 */
export function explainer(open: readonly string[], leaks: readonly Leak[]): (leak: Leak) => boolean {
  const known = knownOf(open, leaks);
  return leak => known.standing.has(wordsIn(leak)) || isInWord(leak, known) || isPieced(leak, known);
}

function wordsIn({ file, start, end }: Leak): string {
  return file.words.slice(start, end).join(' ');
}

/** What leaks need to know about open texts. */
interface Known {
  /** The leaks' words that are in a row in one open text. */
  readonly standing: ReadonlySet<string>;
  /** Open words that lines break at the leaks' first and last words. */
  readonly broken: ReadonlySet<string>;
  /** How texts begin and end: with one word, up to as many as the leaks have. Short texts are whole. */
  readonly heads: ReadonlySet<string>;
  readonly tails: ReadonlySet<string>;
  readonly wholes: ReadonlySet<string>;
}

function knownOf(open: readonly string[], leaks: readonly Leak[]): Known {
  const runs = createPhrases<string>();
  const single = new Set(leaks.flatMap(({ file, start, end }) => file.words.slice(start, end)));
  const longest = leaks.reduce((most, { start, end }) => Math.max(most, end - start), edge);
  const most = Math.min(longest, mostWords);
  const joined = new Set(leaks.flatMap(brokenWords));
  for (const leak of leaks) {
    addPhrase(runs, leak.file.words.slice(leak.start, leak.end), wordsIn(leak));
    for (const words of cutPieces(leak)) addPhrase(runs, words, words.join(' '));
  }
  const [standing, broken] = [new Set<string>(), new Set<string>()];
  const [heads, tails, wholes] = [new Set<string>(), new Set<string>(), new Set<string>()];
  for (const text of open) {
    const { words } = wordsOf(text);
    findPhrases(runs, words, ({ node }) => standing.add(runs.ends.get(node)!));
    if (!text.includes(noText)) addPiece(words);
    else for (const piece of text.split(noText)) addPiece(wordsOf(piece).words);
  }
  return { standing, broken, heads, tails, wholes };

  function addPiece(words: readonly string[]): void {
    if (joined.size > 0) for (const word of words) if (joined.has(word)) broken.add(word);
    const [begins, ends] = [single.has(words[0] ?? ''), single.has(words.at(-1) ?? '')];
    for (let length = 1; length <= Math.min(words.length, most); length++) {
      if (begins) heads.add(words.slice(0, length).join(' '));
      if (ends) tails.add(words.slice(-length).join(' '));
    }
    if ((begins || ends) && words.length <= most) wholes.add(words.join(' '));
  }
}

/** Whether the first or last word is part of a longer open word that is broken at the end of a line. */
function isInWord(leak: Leak, { broken }: Known): boolean {
  return brokenWords(leak).some(word => broken.has(word));
}

/** The words that the first or last one may be part of. */
function brokenWords({ file, start, end }: Leak): readonly string[] {
  return [start, end - 1].flatMap(at => {
    const words: string[] = [];
    for (let from = Math.max(0, at - mostParts + 1); from <= at; from++) {
      for (let to = Math.max(at + 1, from + 2); to <= Math.min(from + mostParts, file.words.length); to++) {
        if (isBroken(file, from, to)) words.push(file.words.slice(from, to).join(''));
      }
    }
    return words;
  });
}

function isBroken({ gaps }: FoundWords, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) if (!isLineEnd(gaps[at])) return false;
  return true;
}

/**
 * Whether the words are the end of one open text, perhaps some whole texts, and the beginning of another. A single
 * open word beside them is not enough: "Anna Holm" is not "Anna" and "Holm is the mayor".
 */
function isPieced({ file, start, end }: Leak, { standing, heads, tails, wholes }: Known): boolean {
  const isOne = (texts: ReadonlySet<string>, from: number, to: number) =>
    from >= 0 && to <= file.words.length && texts.has(file.words.slice(from, to).join(' '));
  const endsAt = (at: number) =>
    isEdge(at - start, (texts, length) => isOne(texts, at - length, at), { parts: tails, wholes });
  const beginsAt = (at: number) =>
    isEdge(end - at, (texts, length) => isOne(texts, at, at + length), { parts: heads, wholes });
  const isCut = (at: number) => file.gaps[at] === 'cut' && isOne(standing, start, at);
  const reached: number[] = [];
  for (let at = start + 1; at < end; at++) {
    if (file.gaps[at] === 'signs') continue;
    if (!endsAt(at) && !isCut(at) && !reached.some(from => isOne(wholes, from, at))) continue;
    if (beginsAt(at)) return true;
    reached.push(at);
  }
  return false;
}

/** If a template cuts a title that is too long for its line, the words before the ellipsis are its beginning. */
function cutPieces({ file, start, end }: Leak): readonly (readonly string[])[] {
  const pieces: (readonly string[])[] = [];
  for (let at = start + 1; at < end; at++)
    if (file.gaps[at] === 'cut') pieces.push(file.words.slice(start, at));
  return pieces;
}

/** Whether at least this many words are the edge of an open text. A text shorter than an edge counts whole. */
function isEdge(
  least: number,
  isOne: (texts: ReadonlySet<string>, length: number) => boolean,
  { parts, wholes }: { readonly parts: ReadonlySet<string>; readonly wholes: ReadonlySet<string> },
): boolean {
  for (let length = least; length < edge; length++) if (isOne(wholes, length)) return true;
  return isOne(parts, Math.max(least, edge));
}
