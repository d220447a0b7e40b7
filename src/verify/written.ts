import { lineAt, placeAt } from '../diagnostics/places.ts';
import type { Place } from '../meeting/place.ts';
import type { SourceFile } from '../read/source-file.ts';
import { addPhrase, createPhrases, findPhrases } from './phrases.ts';
import { wordsOf } from './words.ts';

/** A kind of block, or none. */
export type Passage = 'outside' | 'closed' | 'decision' | 'public-decision';

/** The file of a body, and which of its lines are open. */
export interface Written {
  readonly source: SourceFile;
  /** Lines count from 1. */
  readonly isOpen: (line: number) => boolean;
}

/**
 * What a body's file says, line by line. It is worked out from the text alone. So it finds a fault in the parse
 * stage, which gives references their addresses.
 *
 * @param isOpen which blocks are open; `replaced` if there is a public decision
 */
export function writtenIn(
  source: SourceFile,
  isOpen: (passage: Passage, replaced: boolean) => boolean,
): Written {
  const passages: Passage[] = [];
  let passage: Passage = 'outside';
  for (let line = 1; line <= source.lineStarts.length; line++) {
    const [, name] = /^:::(closed|decision|public-decision|)\s*$/.exec(lineAt(source, line)) ?? [];
    if (name) passage = name as Passage;
    passages[line] = passage;
    if (name === '') passage = 'outside';
  }
  const replaced = passages.includes('public-decision');
  return { source, isOpen: line => isOpen(passages[line] ?? 'outside', replaced) };
}

/** The open lines, or those that are not; the others are empty. */
export function linesOf({ source, isOpen }: Written, which: 'open' | 'withheld'): string {
  return source.lineStarts
    .map((_, index) => (isOpen(index + 1) === (which === 'open') ? lineAt(source, index + 1) : ''))
    .join('\n');
}

/** The addresses that withheld lines define. */
export function withheldAddresses(
  written: Written,
): readonly { readonly text: string; readonly place: Place }[] {
  const text = linesOf(written, 'withheld');
  const lineStarts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lineStarts.push(at + 1);
  const file = { path: written.source.path, text, lineStarts };
  return [...text.matchAll(definition)].flatMap(({ 0: whole, 1: pointed, 2: plain, index }) => {
    const address = pointed ?? plain ?? '';
    const end = index + whole.length;
    return address === '' ? [] : [{ text: address, place: placeAt(file, end - address.length, end) }];
  });
}

const definition = /\[(?!\^)(?:[^\\[\]]|\\.){1,999}\]:[\s>]*(?:<([^<>\n]*)|(\S+))/gs;

/** The addresses in a Markdown text; all of them if it has character references, which are not read here. */
export function standingIn(text: string, addresses: readonly string[]): ReadonlySet<string> {
  const read = text.replace(/&amp;|&#(x[\da-f]{1,6}|\d{1,7});/gi, (_, code?: string) => characterOf(code));
  if (/&[a-z][a-z\d]*;/i.test(read)) return new Set(addresses);
  const phrases = createPhrases<string[]>();
  const standing = new Set<string>();
  for (const address of addresses) {
    // What GitHub's syntax adds to an address typed without its scheme.
    for (const form of [address, address.replace(/^(?:https?:\/\/|mailto:)/i, '')]) {
      const { words } = wordsOf(form);
      const value = [address];
      const known = addPhrase(phrases, words, value);
      if (known !== value) known?.push(address);
      if (words.length === 0) standing.add(address);
    }
  }
  findPhrases(phrases, wordsOf(read).words, ({ node }) => {
    for (const address of phrases.ends.get(node)!) standing.add(address);
  });
  return standing;
}

function characterOf(code: string | undefined): string {
  if (code === undefined) return '&';
  const number = /^x/i.test(code) ? Number.parseInt(code.slice(1), 16) : Number(code);
  return number > 0 && number <= 0x10ffff ? String.fromCodePoint(number) : ' ';
}
