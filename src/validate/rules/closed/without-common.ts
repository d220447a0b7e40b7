import type { Meeting } from '../../../meeting/meeting.ts';
import type { ShownText } from '../texts/shown-text.ts';
import { wordsIn } from '../texts/words.ts';
import { isOpen, type Secret } from './secrets.ts';
import { createIsOwn, telling, type Words } from './words.ts';

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
