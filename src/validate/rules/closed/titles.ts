import type { Stem } from '../../../languages/stem.ts';
import type { Meeting } from '../../../meeting/meeting.ts';
import type { ShownText } from '../texts/shown-text.ts';
import { type Word, wordsIn } from '../texts/words.ts';
import { isOpen, type Secret } from './secrets.ts';
import { createIsOwn, nounsIn, telling, type Words } from './words.ts';

/** A secret in a text, by its offsets there. */
export interface Found {
  readonly secret: Secret;
  readonly text: ShownText;
  readonly from: number;
  readonly to: number;
  /** Whether the words are the same, not other forms of them. */
  readonly isExact: boolean;
}

/**
 * Leaves out what anyone may have written: a short title or an attachment's ("Sale of land", "Draft of the agreement")
 * if all of its words are in other open text too; an attachment's title that an open title contains; and a short title
 * that an open title contains in another form ("Sales of land").
 */
export function withoutCommon(
  found: readonly Found[],
  meeting: Meeting,
  texts: readonly ShownText[],
  { stem }: Words,
): readonly Found[] {
  const titles = openTitles(meeting);
  const standing = new Map<Secret, Set<ShownText>>();
  const common = new Set<Secret>();
  for (const { secret, text, isExact } of found) {
    if (!isPlain(secret)) continue;
    standing.set(secret, (standing.get(secret) ?? new Set()).add(text));
    const isLoose = secret.kind === 'attachment' || !isExact;
    if (isLoose && titles.has(text.runs[0]?.span)) common.add(secret);
  }
  if (standing.size === 0) return found;
  const runs = new Map([...standing.keys()].map(secret => [secret, wordsOf(secret)]));
  const isOwn = createIsOwn([...runs.values()], texts, stem);
  for (const [secret, own] of standing) if (!isOwn(runs.get(secret)!, own)) common.add(secret);
  return found.filter(({ secret }) => !common.has(secret));
}

/** Whether anyone may have written a title: an attachment's, or one with two meaningful words and no number. */
function isPlain(secret: Secret): boolean {
  if (secret.kind === 'attachment') return true;
  return secret.kind === 'title' && !/\d/.test(secret.text) && wordsOf(secret).length <= 2;
}

/** The words that a title is about. */
function wordsOf({ kind, text }: Secret): readonly string[] {
  const words = wordsIn(text).map(({ word }) => word);
  return telling(words, kind === 'title' ? 4 : 6);
}

/** The places of the titles of open items and attachments. */
function openTitles({ items }: Meeting): ReadonlySet<unknown> {
  return new Set(
    items
      .filter(isOpen)
      .flatMap(({ title, attachments }) => [title.place, ...attachments.map(each => each.title.place)]),
  );
}

/** Titles by the stems of their words in alphabetical order, grouped by how many words they have. */
type Reordered = ReadonlyMap<number, ReadonlyMap<string, Secret>>;

/** Shorter words only join others ("des", "af", "of"), and are between different words in another order. */
const shortest = 4;
/** The least number of letters that a title's words have in all, and the largest number of words. */
const letters = 14;
const mostWords = 4;

/**
 * Titles that can be recognised by their words in any order and form: "Kündigung des Hausmeisters" by "Kündigungen der
 * Hausmeister", "Dismissal of the caretaker" by "the caretaker's dismissal". Titles with a number are left out.
 */
export function reorderedTitles(secrets: readonly Secret[], stem: Stem): Reordered {
  const titles = new Map<number, Map<string, Secret>>();
  for (const secret of secrets) {
    if (secret.kind !== 'title' || /\d/.test(secret.text)) continue;
    const words = contentOf(nounsIn(secret.text));
    const all = words.reduce((sum, { word }) => sum + word.length, 0);
    if (words.length < 2 || words.length > mostWords || all < letters) continue;
    const ofLength = titles.get(words.length) ?? new Map<string, Secret>();
    titles.set(words.length, ofLength.set(keyOf(words, stem), secret));
  }
  return titles;
}

/** Calls `found` for each run of words in a text that are a title's words, within one sentence. */
export function findReordered(
  titles: Reordered,
  text: string,
  words: readonly Word[],
  stem: Stem,
  found: (secret: Secret, first: Word, last: Word) => void,
): void {
  if (titles.size === 0) return;
  const content = contentOf(words);
  for (const [count, ofLength] of titles) {
    for (let at = 0; at + count <= content.length; at++) {
      const run = content.slice(at, at + count);
      const secret = ofLength.get(keyOf(run, stem));
      const [first, last] = [run[0]!, run.at(-1)!];
      if (secret && !/[.!?:;\n]\s/.test(text.slice(first.from, last.to))) found(secret, first, last);
    }
  }
}

function contentOf(words: readonly Word[]): readonly Word[] {
  return words.filter(({ word }) => word.length >= shortest);
}

function keyOf(words: readonly Word[], stem: Stem): string {
  return words
    .map(({ word }) => stem(word))
    .sort()
    .join(' ');
}
