import { isClosedText } from '../../../languages/closed-phrases.ts';
import { closedWords } from '../../../languages/closed-words.ts';
import { latin } from '../../../languages/latin.ts';
import { withoutLooks } from './look-alikes.ts';

/** A line of signs and a word for `closed`. */
export interface SignLine {
  readonly kind: 'begin' | 'end';
  /** Offset in the line. */
  readonly at: number;
  readonly text: string;
}

/**
 * Finds a line that is only a word for `closed`, in any language, and signs with which other programs mark a passage:
 * `[closed]`, `{{/lukket}}`, `{% closed %}`, `@fortroligt`, `> [!closed]`, `*** LUKKET ***`, a lock; `begin closed`;
 * in brackets also a phrase: `[Lukket punkt]`. "(Geschlossen)", "- Lukket", "— Lukket —" and "**Lukket**" are text,
 * and so are list points.
 */
export function findSignLine(line: string): SignLine | undefined {
  const at = /^[\s>]*/.exec(line)![0].length;
  const text = line.slice(at).trimEnd();
  const signs = withoutLooks(text).replace(lockName, '🔒');
  if (listMark.test(signs)) return undefined;
  const kind = kindOf(signs);
  return kind && { kind, at, text };
}

function kindOf(signs: string): SignLine['kind'] | undefined {
  const [, before = '', around, word = '', after = '', behind = ''] = inSigns.exec(signs) ?? [];
  const edge = around ?? behind;
  const isMarked = edge !== '' || isUnusualBefore.test(before) || isUnusualAfter.test(after);
  if (isMarked && joinedWords.has(joined(word)))
    return before.includes('/') || endWords.test(edge) ? 'end' : 'begin';
  const [, slash, phrase = ''] = bracketed.exec(signs) ?? [];
  if (!isClosedText(phrase)) return undefined;
  return slash === '/' ? 'end' : 'begin';
}

function joined(word: string): string {
  return word.normalize('NFC').toLowerCase().replace(/[ _-]/g, '');
}

const joinedWords = new Set(closedWords.map(joined));
/** As chats and wikis write the lock emoji. */
const lockName = /:(?:[a-z]+_)?lock(?:ed|_[a-z_]+)?:/g;
/** Of a point, or of a box to tick. */
const listMark = /^(?:(?:[-+*•]|\d{1,9}[.)])\s|\[\s?\])/;
const edgeWord = '(?:begin|start|end|slut|slutt|ende|anfang)';
const endWords = /end|slut|ende/i;
/** A word, or a few, between signs. */
const inSigns = new RegExp(
  String.raw`^([^${latin}\d]*)(${edgeWord}[ _{:-]{0,2})?([${latin}][${latin} _-]{0,60}?)([^${latin}\d]*)([ _:-]${edgeWord}[^${latin}\d]*)?$`,
  'i',
);
const locks = '🔏🔐🔑🔒🗝⛔🚫🛑';
const isUnusualBefore = new RegExp(
  String.raw`[\[\]{}<@\\/%$&^=+!${locks}]|\|\||\(\(|[*_]{3}\s+$|^#$|^--$`,
  'u',
);
const isUnusualAfter = new RegExp(String.raw`[\[\]{}@\\%$&^=${locks}]|\|\||[<>]{2}`, 'u');
/** What is alone in square or curly brackets. */
const bracketed = /^(?:\[{1,2}|\{{1,2}%?)\s*(\/)?([^[\]{}%]{3,60}?)\s*(?:\]{1,2}|%?\}{1,2})$/;
