import type { Word } from './shaped-word.ts';

/** A word in two, the first part with a hyphen. */
export interface HyphenatedWord {
  readonly before: Word;
  readonly after: Word;
}

/** How lines are judged. */
export interface Measures {
  /** Of every line, in points. */
  readonly width: number;
  /** In points. */
  readonly em: number;
  /** How much wider than it is a space may be made, as a share of it, so that lines are equally long; none where they are ragged. */
  readonly stretch?: number;
  /** A word, by its index, in two of which the first fits so much room; asked only where much of a line is empty. */
  readonly hyphenated: (index: number, room: number) => HyphenatedWord | undefined;
  /** Whether a line had better not end between the words with these indexes: within an address. */
  readonly isTogether: (index: number) => boolean;
}

/** The most consecutive lines that may end with a hyphen. */
const MOST_HYPHENS = 2;

/** Room of less than this many em is left empty rather than filled with half a word. */
export const LEAST_ROOM = 3;

/** How much narrower than it is a space may be made, as a share of it. */
const SHRINK = 0.2;

/** For sums of widths that only differ in rounding. */
const TOLERANCE = 0.001;

/** No line has more words: words without a width end in bounded time. */
const MOST_WORDS = 200;

/** How often hyphens are looked for in words that leave lines empty. */
const ROUNDS = 2;

/**
 * Where the lines of a paragraph end, chosen for the whole paragraph (D. E. Knuth and M. F. Plass, Breaking Paragraphs
 * into Lines, 1981): the squares of what stays empty are least, in as few lines as there can be. Linear in the number of
 * words.
 * @returns undefined where a word is wider than a line
 */
export function optimumLines(
  words: readonly Word[],
  measures: Measures,
): readonly (readonly Word[])[] | undefined {
  const lines: (readonly Word[])[] = [];
  let from = 0;
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    if (word.width > measures.width + TOLERANCE) return undefined;
    if (!word.required && at < words.length - 1) continue;
    lines.push(...stretchLines(words, from, at + 1, measures));
    from = at + 1;
  }
  return lines;
}

/** A place where a line may end: after a word, or within one. */
interface Break {
  /** Of the word that the line ends with or in. */
  readonly word: number;
  readonly cut: HyphenatedWord | undefined;
  /** Where the line ends, and where the next one begins, in points from the first word on; and how much of it is spaces. */
  readonly end: number;
  readonly start: number;
  readonly spacesBefore: number;
  readonly spacesAfter: number;
}

/** The lines of words between two ends that the text itself makes. */
function stretchLines(
  words: readonly Word[],
  from: number,
  to: number,
  measures: Measures,
): readonly (readonly Word[])[] {
  const whole = widthFrom(words, from, to);
  if (whole <= measures.width + TOLERANCE) return [words.slice(from, to)];
  const cuts = new Map<number, HyphenatedWord | undefined>();
  const leastRoom = measures.em * (measures.stretch === undefined ? LEAST_ROOM : 1);
  let chosen = shortest(words, breaksOf(words, from, to, cuts), measures);
  for (let round = 0; round < ROUNDS; round++) {
    let isNew = false;
    for (let at = 0; at < chosen.length - 1; at++) {
      const next = chosen[at]!.cut ? chosen[at]!.word : chosen[at]!.word + 1;
      const slack = slackOf(chosen, at, measures.width);
      if (slack < leastRoom || next >= to || cuts.has(next)) continue;
      const room = slack - (chosen[at]!.cut ? 0 : words[chosen[at]!.word]!.spaceWidth);
      const found = measures.hyphenated(next, room);
      cuts.set(next, found);
      isNew ||= found !== undefined;
    }
    if (!isNew) break;
    chosen = shortest(words, breaksOf(words, from, to, cuts), measures);
  }
  return linesBetween(words, from, chosen);
}

function widthFrom(words: readonly Word[], from: number, to: number): number {
  let width = 0;
  for (let at = from; at < to; at++) width += words[at]!.width + (at < to - 1 ? words[at]!.spaceWidth : 0);
  return width;
}

function slackOf(chosen: readonly Break[], at: number, width: number): number {
  return width - (chosen[at]!.end - (chosen[at - 1]?.start ?? 0));
}

function breaksOf(
  words: readonly Word[],
  from: number,
  to: number,
  cuts: ReadonlyMap<number, HyphenatedWord | undefined>,
): readonly Break[] {
  const breaks: Break[] = [];
  let x = 0;
  let spaces = 0;
  for (let at = from; at < to; at++) {
    const word = words[at]!;
    const end = x + word.width;
    const cut = cuts.size > 0 ? cuts.get(at) : undefined;
    if (cut)
      breaks.push({
        word: at,
        cut,
        end: x + cut.before.width,
        start: end - cut.after.width,
        spacesBefore: spaces,
        spacesAfter: spaces,
      });
    x = end + word.spaceWidth;
    const spacesBefore = spaces;
    spaces += word.spaceWidth;
    // The keys are those above, in the same order, so that V8 has one shape of them: long texts then take 1.01 of the
    // time that they took when each line was filled by itself, and otherwise 1.05.
    breaks.push({ word: at, cut: undefined, end, start: x, spacesBefore, spacesAfter: spaces });
  }
  return breaks;
}

/** The breaks of the cheapest way from the first word to the last one's end. */
function shortest(words: readonly Word[], breaks: readonly Break[], measures: Measures): readonly Break[] {
  const { width, em } = measures;
  const count = breaks.length;
  const isRagged = measures.stretch === undefined;
  const costs = new Float64Array(count);
  const before = new Int32Array(count).fill(-1);
  const hyphens = new Uint8Array(count);
  const perLine = (width * 0.6) ** 2;
  const perHyphen = (LEAST_ROOM * em) ** 2;
  for (let at = 0; at < count; at++) {
    const last = breaks[at]!;
    const { cut, end, spacesBefore } = last;
    const isLast = at === count - 1;
    const own =
      perLine + (cut ? perHyphen : 0) + (!isLast && !cut && measures.isTogether(last.word) ? perLine : 0);
    let least = Number.POSITIVE_INFINITY;
    for (let from = at - 1; from >= -1 && at - from <= MOST_WORDS; from--) {
      const first = from < 0 ? undefined : breaks[from]!;
      const empty = width - (end - (first ? first.start : 0));
      const spaces = isRagged ? 0 : spacesBefore - (first ? first.spacesAfter : 0);
      if (empty < -TOLERANCE - spaces * SHRINK) break;
      const isHyphenatedTwice = cut !== undefined && first?.cut !== undefined;
      if (isHyphenatedTwice && first.word === last.word) continue;
      if (isHyphenatedTwice && hyphens[from]! >= MOST_HYPHENS) continue;
      const ending = isLast && isLone(words[last.word]!, first, last) ? perHyphen * 2 : 0;
      const sum =
        (from < 0 ? 0 : costs[from]!) +
        own +
        (isLast ? ending : isRagged ? empty * empty : spreadCost(empty, spaces, measures)) +
        (isHyphenatedTwice ? perHyphen : 0);
      if (sum >= least) continue;
      least = sum;
      before[at] = from;
      hyphens[at] = cut ? (first?.cut ? hyphens[from]! : 0) + 1 : 0;
    }
    costs[at] = least;
  }
  const chosen: Break[] = [];
  for (let at = count - 1; at >= 0; at = before[at]!) chosen.push(breaks[at]!);
  return chosen.reverse();
}

/** What it costs that so much of a line that is not ragged is to be spread over its spaces. */
function spreadCost(empty: number, spaces: number, { width, stretch = 0 }: Measures): number {
  const share = spaces > 0 ? Math.abs(empty) / (spaces * (empty < 0 ? SHRINK : stretch)) : 10;
  return Math.min(share, 10) ** 3 * (width * 0.1) ** 2;
}

/** A word of so few characters looks lost on a paragraph's last line. */
const LONE_WORD = 7;

/** Whether a line from one break to another is one short word. */
function isLone(word: Word, first: Break | undefined, last: Break): boolean {
  if (first?.word !== last.word - 1 || first.cut) return false;
  let letters = 0;
  for (const part of word.parts) letters += part.kind === 'text' ? part.text.length : 1;
  return letters < LONE_WORD;
}

function linesBetween(
  words: readonly Word[],
  from: number,
  chosen: readonly Break[],
): readonly (readonly Word[])[] {
  const lines: (readonly Word[])[] = [];
  let next = from;
  let rest: Word | undefined;
  for (const { word, cut } of chosen) {
    const whole = words.slice(next, cut ? word : word + 1);
    lines.push([...(rest ? [rest] : []), ...whole, ...(cut ? [cut.before] : [])]);
    rest = cut?.after;
    next = word + 1;
  }
  return lines;
}
