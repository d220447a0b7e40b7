import type { SourceFile } from '../read/source-file.ts';
import type { OpenText } from './open-text.ts';

/** Words, and pairs of consecutive words. */
type Words = Set<string>;

/** What may be said about a meeting in public. */
export interface KnownWords {
  /** Whether a text contains nothing withheld, and no file name that is not known to be open. */
  readonly isOpen: (text: string) => boolean;
}

/**
 * @param names of files that are in the folder; one that is not named in open text is withheld
 * @param paths which may always be named
 */
export function knownWords(
  sources: readonly SourceFile[],
  openText: OpenText,
  names: readonly string[],
  paths: ReadonlySet<string>,
): KnownWords {
  const open: Words = new Set();
  const withheld: Words = new Set();
  for (const { path, text } of sources) {
    const mask = openText.get(path);
    // A template's file name is no secret.
    if (!mask) addWords(text, open);
    else {
      addWords(partsOf(text, mask, 1), open);
      addWords(partsOf(text, mask, 0), withheld);
    }
  }
  for (const name of names) addWords(name, withheld);
  const isKnown = (word: string) => open.has(word);
  const isFree = (word: string) => open.has(word) || !withheld.has(word);
  return {
    isOpen: text => {
      if (paths.has(text)) return true;
      const words: Words = new Set();
      addWords(text, words);
      return [...words].every(isFileName(text) ? isKnown : isFree);
    },
  };
}

/** A name from a folder: no file's text contains it. */
function isFileName(text: string): boolean {
  return /[/\\]|\.\p{L}[\p{L}\p{N}]{0,4}$/u.test(text.trim());
}

/** The texts of one kind, with a sign in place of each word between them. */
function partsOf(text: string, mask: Uint8Array, kind: 0 | 1): string {
  const parts: string[] = [];
  let start = 0;
  for (let at = 1; at <= text.length; at++) {
    if (at < text.length && mask[at] === mask[start]) continue;
    const part = text.slice(start, at);
    parts.push(mask[start] === kind ? part : part.replace(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu, gap));
    start = at;
  }
  return parts.join('');
}

const gap = '\ue000';
const word = /[\p{L}\p{N}\p{M}]+|\ue000/gu;
/** Soft hyphens, zero-width characters and direction marks inside a word. */
const unseen = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

function addWords(text: string, words: Words): void {
  let before = gap;
  for (const [found] of text.replace(unseen, '').normalize('NFKC').toLowerCase().matchAll(word)) {
    if (found !== gap) {
      words.add(found);
      if (before !== gap) words.add(`${before} ${found}`);
    }
    before = found;
  }
}
