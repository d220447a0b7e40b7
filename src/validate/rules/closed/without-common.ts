import type { Meeting } from '../../../meeting/meeting.ts';
import type { ShownText } from '../texts/shown-text.ts';
import { wordsIn } from '../texts/words.ts';
import { isOpen, type Secret } from './secrets.ts';
import { createIsOwn } from './standing.ts';
import type { Words } from './words.ts';

/** A secret in a text, by its offsets there. */
export interface Found {
  readonly secret: Secret;
  readonly text: ShownText;
  readonly from: number;
  readonly to: number;
}

/**
 * Without what anyone may have written: a short title or an attachment's ("Sale of land", "Draft of the agreement") all of
 * whose words stand elsewhere in open text too, and an attachment's title that an open title holds.
 */
export function withoutCommon(
  found: readonly Found[],
  meeting: Meeting,
  texts: readonly ShownText[],
  { stem }: Words,
): readonly Found[] {
  const standing = new Map<Secret, Set<ShownText>>();
  for (const { secret, text } of found)
    if (isPlain(secret)) standing.set(secret, (standing.get(secret) ?? new Set()).add(text));
  if (standing.size === 0) return found;
  const runs = new Map(
    [...standing.keys()].map(secret => [secret, wordsIn(secret.text).map(({ word }) => word)]),
  );
  const isOwn = createIsOwn([...runs.values()], texts, { stem, letters });
  const titles = openTitles(meeting);
  const isCommon = (secret: Secret, own: ReadonlySet<ShownText>) =>
    (secret.kind === 'attachment' && [...own].some(({ runs: [run] }) => run && titles.has(run.span))) ||
    !isOwn(runs.get(secret)!, own);
  const common = new Set([...standing].filter(each => isCommon(...each)).map(([secret]) => secret));
  return found.filter(({ secret }) => !common.has(secret));
}

/** Of a word that a title is about. */
const letters = 4;

/** Whether a title may be what anyone writes: an attachment's, or one of two words that say something, and no number. */
function isPlain({ kind, text }: Secret): boolean {
  if (kind === 'attachment') return true;
  if (kind !== 'title' || /\d/.test(text)) return false;
  return wordsIn(text).filter(({ word }) => word.length >= letters).length <= 2;
}

/** The places of the titles of open items and attachments. */
function openTitles({ items }: Meeting): ReadonlySet<unknown> {
  return new Set(
    items
      .filter(isOpen)
      .flatMap(({ title, attachments }) => [title.place, ...attachments.map(each => each.title.place)]),
  );
}
