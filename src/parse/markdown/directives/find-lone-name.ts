import { hasLetter, latin } from '../../../languages/latin.ts';
import { withoutLooks } from './look-alikes.ts';
import { passageWord } from './passage-names.ts';

/** The name of a passage, and the part of a line that it is alone in. */
export interface LoneName {
  readonly name: string;
  /** Offset in the line. */
  readonly at: number;
  readonly text: string;
}

/**
 * Finds what was meant to begin a passage, although no two colons begin the line or cell: only a passage's name and
 * signs that are neither Markdown nor usual with a word (`:closed`, `;;;closed`, `---closed`, `closed:::`), or a
 * colon right before the name, whatever follows. "Closed:", "## Decision" and "**Lukket!**" are text.
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
/** Cheap pre-check: V8 is slow to compile the names of all languages. Whether there are signs that `nameIn` looks for. */
const mayBeUnusual = new RegExp(
  String.raw`^${noWord}(?:[:;…]|[.,]${noWord}[.,])|[:;]\s*[:;]|([^\s\da-z])\1\1`,
  'i',
);
const named = new RegExp(`^(.*?)(?<![${latin}\\d])(${passageWord})(?![${latin}\\d])(.*)$`, 'is');
/** Of a definition or a note. */
const label = new RegExp(String.raw`^[^${latin}\d]*?\[[^\]]{1,999}\]:`);
/** Of a point or a task; the beginning of a comment. */
const mark = new RegExp(
  String.raw`\[[xX]\]|(?<![${latin}\d])(?:\d{1,9}|[${latin}])[.)](?::(?=\s))?|<!-+`,
  'g',
);
/** Where one is enough, text may follow the name. */
const colonBefore = /:$|[:;]\s*[:;]\s*$/;

function isUnusual(before: string, after: string): boolean {
  if (/[:;]|[.,]\s*[.,]$|…$|([^\s#>*_])\1\1\s*$/u.test(before)) return true;
  if (/[*_]{3}$/.test(before) && !/^[*_]{3}/.test(after)) return true;
  // Three dots, or a line to write on (`Decision: ______`), are usual after a word.
  return /[:;]\s*[:;]/.test(after) || /^([^\s.!?…*_~#])\1\1(?!\1)/u.test(after);
}
