import { closedWords, isClosedText } from '../../../languages/closed-phrases.ts';
import { hasLetter, latin } from '../../../languages/latin.ts';
import { passageWord, withoutLooks } from './passage-names.ts';

/** A passage's name, and the part of a line that holds nothing else. */
interface LoneName {
  readonly name: string;
  /** Offset in the line. */
  readonly at: number;
  readonly text: string;
}

/**
 * Finds what was meant to begin a passage although the line or cell does not begin with two colons. It has only a
 * passage's name and signs that are neither Markdown nor usual with a word (`:closed`, `;;;closed`, `---closed`,
 * `closed:::`), or a colon right before the name, whatever follows. "Closed:", "## Decision" and "**Lukket!**" are text.
 */
export function findLoneName(line: string): LoneName | undefined {
  if (!anyName.test(line)) return undefined;
  let at = 0;
  for (const cell of line.split('|')) {
    const name = nameIn(withoutLooks(cell));
    const text = cell.trim();
    if (name) return { name, at: at + cell.indexOf(text), text };
    at += cell.length + 1;
  }
  return undefined;
}

function nameIn(cell: string): string | undefined {
  const text = cell.replace(label, '');
  if (!mayBeUnusual.test(text)) return undefined;
  const [, before = '', name = '', after = ''] = named.exec(text) ?? [];
  const signs = before.replace(mark, '');
  if (hasLetter(signs)) return undefined;
  const isMeant = colonBefore.test(signs) || (!hasLetter(after) && isUnusual(signs, after));
  return isMeant ? name : undefined;
}

const anyName = new RegExp(passageWord, 'i');
const noWord = `(?:[^${latin}]|[${latin}](?![${latin}]))*?`;
/** Cheap pre-check for the signs that `nameIn` looks for: V8 is slow to compile the names of all languages. */
const mayBeUnusual = new RegExp(
  String.raw`^${noWord}(?:[:;…]|[.,]${noWord}[.,])|[:;]\s*[:;]|([^\s\da-z])\1\1`,
  'i',
);
const named = new RegExp(`^(.*?)(?<![${latin}\\d])(${passageWord})(?![${latin}\\d])(.*)$`, 'is');
/** The label of a definition or a note. */
const label = new RegExp(String.raw`^[^${latin}\d]*?\[[^\]]{1,999}\]:`);
/** The mark of a point or a task, or the beginning of a comment. */
const mark = new RegExp(
  String.raw`\[[xX]\]|(?<![${latin}\d])(?:\d{1,9}|[${latin}])[.)](?::(?=\s))?|<!-+`,
  'g',
);
/** A colon right before the name: text may follow the name then. */
const colonBefore = /:$|[:;]\s*[:;]\s*$/;

function isUnusual(before: string, after: string): boolean {
  if (/[:;]|[.,]\s*[.,]$|…$|([^\s#>*_])\1\1\s*$/u.test(before)) return true;
  if (/[*_]{3}$/.test(before) && !/^[*_]{3}/.test(after)) return true;
  // Three dots or a line to write on (`Decision: ______`) are usual after a word.
  return /[:;]\s*[:;]/.test(after) || /^([^\s.!?…*_~#])\1\1(?!\1)/u.test(after);
}

/** A line with only signs and a word for `closed`. */
interface SignLine {
  readonly kind: 'begin' | 'end';
  /** Offset in the line. */
  readonly at: number;
  readonly text: string;
}

/**
 * Finds a line that has only a word for `closed`, in any language, and signs that mark a passage in other programs:
 * `[closed]`, `{{/lukket}}`, `{% closed %}`, `@fortroligt`, `> [!closed]`, `*** LUKKET ***`, a lock, or `begin closed`;
 * in brackets also a phrase, `[Lukket punkt]`. "(Geschlossen)", "- Lukket", "— Lukket —" and "**Lukket**" are text, and
 * so are list points.
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
  return word
    .normalize('NFC')
    .toLowerCase()
    .replace(/[ ._-]/g, '');
}

const joinedWords = new Set(closedWords.map(joined));
/** The lock emoji as chats and wikis write it. */
const lockName = /:(?:[a-z]+_)?lock(?:ed|_[a-z_]+)?:/g;
/** The mark of a point, or a box to tick. */
const listMark = /^(?:(?:[-+*•]|\d{1,9}[.)])\s|\[\s?\])/;
const edgeWord = '(?:beginn?|start|end|slutt?|einde|ende|anfang|début|fin|alku|loppu)';
const endWords = /end|slut|einde|fin|loppu/i;
/** A word, or a few, between signs. */
const inSigns = new RegExp(
  String.raw`^([^${latin}\d]*)(${edgeWord}[ _{:-]{0,2})?([${latin}][${latin} ._-]{0,60}?)([^${latin}\d]*)([ _:-]${edgeWord}[^${latin}\d]*)?$`,
  'i',
);
const locks = '🔏🔐🔑🔒🗝⛔🚫🛑';
const isUnusualBefore = new RegExp(
  String.raw`[\[\]{}<@\\/%$&^=+!${locks}]|\|\||\(\(|[*_]{3}\s+$|^#$|^--$`,
  'u',
);
const isUnusualAfter = new RegExp(String.raw`[\[\]{}@\\%$&^=${locks}]|\|\||[<>]{2}`, 'u');
/** Text in square or curly brackets with nothing around them. */
const bracketed = /^(?:\[{1,2}|\{{1,2}%?)\s*(\/)?([^[\]{}%]{2,60}?)\s*(?:\]{1,2}|%?\}{1,2})$/;
