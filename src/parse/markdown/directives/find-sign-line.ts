import { latin } from '../../../languages/latin.ts';
import { withoutLooks } from './look-alikes.ts';
import { closedWord } from './passage-names.ts';

/** A line of signs and a word for `closed`. */
export interface SignLine {
  readonly kind: 'begin' | 'end';
  /** Offset in the line. */
  readonly at: number;
  readonly text: string;
}

/**
 * Finds a line of nothing but a word for `closed`, in any language, and signs with which other programs mark a passage:
 * `[closed]`, `{{/lukket}}`, `{% closed %}`, `@fortroligt`, `> [!closed]`, `*** LUKKET ***`, a lock. "(Geschlossen)",
 * "- Lukket", "— Lukket —" and "**Lukket**" are text, and so are the points of a list.
 */
export function findSignLine(line: string): SignLine | undefined {
  if (!anyClosedWord.test(line)) return undefined;
  const at = /^[\s>]*/.exec(line)![0].length;
  const text = line.slice(at).trimEnd();
  const signs = withoutLooks(text).replace(lockName, '🔒');
  if (listMark.test(signs)) return undefined;
  const [, before = '', end, after = ''] = named.exec(signs) ?? [];
  if (!isUnusualBefore.test(before) && !isUnusualAfter.test(after)) return undefined;
  return { kind: end !== undefined || before.includes('/') ? 'end' : 'begin', at, text };
}

const anyClosedWord = new RegExp(closedWord, 'i');
/** As chats and wikis write the picture of a lock. */
const lockName = /:(?:[a-z]+_)?lock(?:ed|_[a-z_]+)?:/g;
/** Of a point, or of a box to tick. */
const listMark = /^(?:(?:[-+*•]|\d{1,9}[.)])\s|\[\s?\])/;
const endWord = '(?:end|slut|slutt|ende)';
const named = new RegExp(
  String.raw`^([^${latin}\d]*)(${endWord}[ _-]?)?(?:${closedWord})(?:[ _-]${endWord})?([^${latin}\d]*)$`,
  'iu',
);
const locks = '🔏🔐🔑🔒🗝⛔🚫🛑';
const isUnusualBefore = new RegExp(String.raw`[\[\]{}<@\\/%$&^=+!${locks}]|\|\||[*_]{3}\s+$|^#$`, 'u');
const isUnusualAfter = new RegExp(String.raw`[\[\]{}@\\%$&^=${locks}]|\|\||[<>]{2}`, 'u');
