import type { Document, Inline, Inlines } from '../document/document.ts';
import { languages } from '../languages/index.ts';
import type { Language, Quotes } from '../languages/language.ts';
import { isInAddress } from '../meeting/abbreviation.ts';
import { KEPT, lengthOf, withEachChanged } from './each-inlines.ts';

/**
 * The document with the apostrophes and quotation marks of its language, and in a passage in another language with those
 * of that one, where straight ones were typed. Code, addresses and figures stay as they are, and so does a mark that has
 * no other to go with it.
 */
export function withQuotes<D extends Document>(document: D, language: Language): D {
  const { quotes } = language;
  return withEachChanged(document, {
    inlines: inlines => inInlines(inlines, quotes),
    plain: (text, name) => (plainTexts.has(name) ? inText(text, quotes) : text),
  });
}

/** Texts that are no inlines but shown: of bookmarks and of the file itself. */
const plainTexts: ReadonlySet<string> = new Set(['bookmark', 'title', 'author']);

function inInlines(inlines: Inlines, quotes: Quotes): Inlines {
  const [text, marks] = flat(inlines, quotes);
  if (!straight.test(text)) return inlines;
  const found = replacements(text, marks);
  return found.size === 0 ? inlines : replaced(inlines, found, { at: 0 });
}

/** A text that is no inline of its own, with the marks of a language. */
export function inText(text: string, quotes: Quotes): string {
  if (!straight.test(text)) return text;
  const found = replacements(text, () => quotes);
  return [...found].reverse().reduce((all, [at, mark]) => all.slice(0, at) + mark + all.slice(at + 1), text);
}

const straight = /['"]/;

type QuotesAt = (index: number) => Quotes;

/** The text of inlines with what must stay as it is masked, and which marks its language has at each place. */
function flat(inlines: Inlines, own: Quotes): readonly [text: string, quotesAt: QuotesAt] {
  let text = '';
  const runs: (readonly [from: number, quotes: Quotes])[] = [[0, own]];
  const visit = (all: Inlines, quotes: Quotes): void => {
    for (const inline of all) {
      const length = lengthOf(inline);
      if (inline.role === 'text') text += inline.value;
      else if (inline.role === 'break') text += '\n';
      else if (inline.role === 'code' || !('inlines' in inline)) text += KEPT.repeat(length);
      else if (inline.role === 'language') {
        const inside = quotesOf(inline.language) ?? quotes;
        runs.push([text.length, inside]);
        visit(inline.inlines, inside);
        runs.push([text.length, quotes]);
      } else visit(inline.inlines, quotes);
    }
  };
  visit(inlines, own);
  return [text, index => runs.findLast(([from]) => from <= index)![1]];
}

function quotesOf(tag: string): Quotes | undefined {
  const code = tag.toLowerCase().split('-')[0]!;
  return Object.values(languages).find(each => each.code === code || each.otherCodes?.includes(code))?.quotes;
}

function replaced(inlines: Inlines, found: ReadonlyMap<number, string>, cursor: { at: number }): Inlines {
  return inlines.map((inline): Inline => {
    if (inline.role === 'text') {
      const from = cursor.at;
      cursor.at += inline.value.length;
      const value = inline.value.replace(/['"]/g, (sign, at: number) => found.get(from + at) ?? sign);
      return value === inline.value ? inline : { ...inline, value };
    }
    if (inline.role === 'code' || !('inlines' in inline)) {
      cursor.at += lengthOf(inline);
      return inline;
    }
    return { ...inline, inlines: replaced(inline.inlines, found, cursor) };
  });
}

/** Which sign stands for which straight one, by its place. */
function replacements(text: string, quotesAt: QuotesAt): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  const open: { readonly at: number; readonly sign: string }[] = [];
  for (const { 0: sign, index: at } of text.matchAll(/['"]/g)) {
    if (isInAddress(text, at)) continue;
    const [before, after] = [text[at - 1] ?? ' ', text[at + 1] ?? ' '];
    const isOpened = open.findLastIndex(mark => mark.sign === sign);
    if (isOpened >= 0 && !/\s/.test(before) && !lettersAndFigures.test(after)) {
      const [mark] = open.splice(isOpened);
      const [first, last] = quotesAt(mark!.at)[sign === '"' ? 'double' : 'single'];
      found.set(mark!.at, first);
      found.set(at, last);
    } else if (/[\s([{\u00a0–—\-/"'«„“‘‚>]/.test(before) && !/\s/.test(after) && !isApostrophe(text, at)) {
      if (open.push({ at, sign }) > MOST_OPEN) open.shift();
    } else if (sign === "'" && letters.test(before)) found.set(at, APOSTROPHE);
    else if (sign === "'" && /\p{N}/u.test(before) && letters.test(after)) found.set(at, APOSTROPHE);
  }
  return new Map([...found].sort(([one], [other]) => one - other));
}

/** So many may wait for the mark that closes them. */
const MOST_OPEN = 16;

const APOSTROPHE = '’';

// Hebrew and Arabic write signs of their own within words so.
const letters = /(?![\u0590-\u06ff])\p{L}/u;
const lettersAndFigures = /[\p{L}\p{N}\uFFFC]/u;

/** At the beginning of a shortened word: "’90’erne", "’n". It has no partner. */
function isApostrophe(text: string, at: number): boolean {
  return text[at] === "'" && /^'\p{N}/u.test(text.slice(at, at + 2));
}
