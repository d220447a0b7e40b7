import { readFileSync } from 'node:fs';
import { fontFolder } from '../../../fonts/font-folder.ts';
import { latin } from '../../../languages/latin.ts';
import { typedPattern } from '../../../languages/typed.ts';
import { loadLibrary } from '../load-library.ts';

/** Where lines of `text` may end in good typesetting; the end of the text is the last of them. */
export function breakPoints(text: string): readonly BreakPoint[] {
  const points = commonBreaks(text) ?? unicodeBreaks(text);
  const hasQuotation = quotationMark.test(text);
  return points.filter(
    ({ at, required }) =>
      required || at === text.length || (isDecent(text, at) && !(hasQuotation && opensQuotation(text, at))),
  );
}

interface LineBreaker {
  nextBreak(): { readonly position: number } | null;
}

let Breaker: (new (text: string) => LineBreaker) | undefined;

/** For every script. Its tables take a while to load, so they are loaded with the first text that needs them. */
export function unicodeBreaks(text: string): readonly BreakPoint[] {
  Breaker ??= loadLibrary('linebreak') as new (text: string) => LineBreaker;
  const breaker = new Breaker(text);
  const points: BreakPoint[] = [];
  for (let next = breaker.nextBreak(); next; next = breaker.nextBreak()) {
    points.push({ at: next.position, required: text[next.position - 1] === '\n' });
  }
  return points;
}

/**
 * Typographers end no line before a dash that stands alone, within a span of numbers, after the scheme of an address
 * ("https://"), nor two letters into a word. A soft hyphen is no place where a line ends, but one where a word may be
 * cut, with a hyphen.
 */
function isDecent(text: string, at: number): boolean {
  if (text[at - 1] === '\u00ad') return false;
  if (text[at - 1] === ' ') return !isLoneDash(text, at) && !belongsTogether(text, at);
  if (!/[-–/]/.test(text[at - 1]!)) return true;
  if (text.startsWith('://', at - 3)) return false;
  const before = /\S{0,4}$/.exec(text.slice(Math.max(0, at - 4), at))![0];
  const after = /^\S{0,3}/.exec(text.slice(at, at + 3))![0];
  return before.length > 3 && after.length > 2 && !/\d.?$/.test(before);
}

/** After a word of one or two letters that a quotation begins with: a line does not end with "”I". */
function opensQuotation(text: string, at: number): boolean {
  return shortOpening.test(text.slice(Math.max(0, at - LONGEST_OPENING), at));
}

/** Cheap pre-check: the Unicode regex is slow to compile. */
const quotationMark = /["'”“„«»‘’‚]/;

const shortOpening = /(?<![^\s([])["'”“„«»‘’‚]\u00a0?\p{L}{1,2} $/u;

/** A sign before the mark, the mark, white space, two letters and a space. */
const LONGEST_OPENING = 6;

function isLoneDash(text: string, at: number): boolean {
  return '-–—'.includes(text[at]!) && (text[at + 1] ?? ' ') === ' ';
}

/**
 * A day and its month ("8. oktober", "31 December"), a clock and its time ("kl. 12"), a sign and its number ("§ 3",
 * "EUR 500"), an amount and its unit ("12 kWh", "1,9 mio. kr."), groups of digits ("200 000").
 */
function belongsTogether(text: string, at: number): boolean {
  const mark = text[at - 2]!;
  if (isDigit(mark)) return afterDigit.test(text.slice(at, at + LONGEST_UNIT));
  if (isDigit(text[at] ?? '')) return beforeDigit.test(text.slice(Math.max(0, at - LONGEST_SIGN), at - 1));
  if (mark !== '.') return false;
  const before = text.slice(Math.max(0, at - LONGEST_SIGN), at - 1);
  if (ordinal.test(before)) return afterOrdinal.test(text.slice(at, at + LONGEST_UNIT));
  return largeNumber.test(before) && currency.test(text.slice(at, at + LONGEST_UNIT));
}

function isDigit(character: string): boolean {
  return character >= '0' && character <= '9';
}

/** How many letters are looked at after a number, and before one. */
const LONGEST_UNIT = 16;
const LONGEST_SIGN = 12;

/** Currency signs, which come before or after a number. */
const currencies = 'DKK|NOK|SEK|EUR|USD|GBP|CHF|€|£|\\$';

/** Units of the SI and of trade, in every language. */
const units = `min|[kcdm]?m|[kcm]?m[²³]|ha|daa|k?g|mg|µg|t|[mcd]?l|[kMGT]?Wh?|kVA|[kMG]B|dB|°C?|K|h|s|Hz|kHz|MHz|CO₂e?|%|‰|§§?`;

const beforeDigit = new RegExp(
  String.raw`(?:(?<![${latin}\d])(?:(?:${typedPattern(({ numbers }) => numbers.before)})\.?|${currencies})|§|°|№)$`,
);

const ordinal = /(?<![\p{L}\d])\d{1,2}\.$/u;

/** "mio.", "Mrd." after a number. */
const largeNumber = new RegExp(String.raw`\d (?:${typedPattern(({ numbers }) => numbers.large)})\.$`);

const currency = new RegExp(
  String.raw`^(?:${currencies}|${typedPattern(({ numbers }) => numbers.units)})(?![${latin}\d])`,
);

/** A month with a capital letter, or what is no first word of a sentence. */
const afterOrdinal = new RegExp(
  `^(?:[a-zß-öø-ÿ]|${typedPattern(({ numbers }) => numbers.monthsBehindStop)})`,
);

const afterDigit = new RegExp(
  String.raw`^(?:\d{3}(?!\d)|(?:${units}|${currencies}|${typedPattern(({ numbers }) => numbers.units)}|${typedPattern(({ numbers }) => numbers.large)})(?![${latin}\d])|(?:${typedPattern(({ numbers }) => numbers.behind)}))`,
);

/** A place where a line may end (Unicode UAX #14), or must. */
export interface BreakPoint {
  /** Of the first character of the next line, in UTF-16 units. */
  readonly at: number;
  readonly required: boolean;
}

/** Where a line may end between two common characters (Unicode UAX #14), worked out when the program is built. */
export interface BreakTable {
  /** One UTF-16 unit each. */
  readonly characters: string;
  /** The class of each character before a break, and after one. */
  readonly before: readonly number[];
  readonly after: readonly number[];
  /** Of each class before, a digit for each class after: 2 between them, 1 only after a space, 0 never. */
  readonly breaks: readonly string[];
}

interface Classes {
  readonly before: number;
  readonly after: number;
}

let breaks: readonly string[] = [];
let classes: ReadonlyMap<number, Classes> | undefined;

/** Where lines of common text may end, the end of the text last; undefined where it has other characters. */
export function commonBreaks(text: string): BreakPoint[] | undefined {
  classes ??= readTable();
  const space = classes.get(0x20)!;
  const points: BreakPoint[] = [];
  let last = space;
  let spaced = false;
  for (let at = 0, lineStart = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 0x0a) {
      points.push({ at: at + 1, required: true });
      lineStart = at + 1;
      last = space;
      spaced = false;
      continue;
    }
    const next = classes.get(code);
    if (!next) return undefined;
    if (next === space) {
      spaced = true;
      continue;
    }
    const digit = breaks[last.before]![next.after];
    if (at > lineStart && (digit === '2' || (digit === '1' && spaced))) points.push({ at, required: false });
    last = next;
    spaced = false;
  }
  if (text !== '' && points.at(-1)?.at !== text.length) points.push({ at: text.length, required: false });
  return points;
}

function readTable(): ReadonlyMap<number, Classes> {
  const table = JSON.parse(readFileSync(`${fontFolder()}line-breaks.json`, 'utf8')) as BreakTable;
  breaks = table.breaks;
  return new Map(
    Array.from(table.characters, (character, i) => [
      character.charCodeAt(0),
      { before: table.before[i]!, after: table.after[i]! },
    ]),
  );
}
