import { readFileSync } from 'node:fs';
import createHyphenator from 'hyphen';
import { fontFolder } from '../fonts/font-folder.ts';
import { languages } from './index.ts';
import type { Compounds, Language } from './language.ts';

/** Where a word may be broken. */
export interface HyphenPoint {
  /** UTF-16 units before it. */
  readonly at: number;
  /** Between the parts of a compound: the better place. */
  readonly joint: boolean;
}

/** Returns the break points of one word of letters, ascending. */
export type Hyphenate = (word: string) => readonly HyphenPoint[];

const loaded = new Map<string, Hyphenate>();

/**
 * The hyphenation of a language; its patterns are loaded when first needed.
 * @param tag BCP 47
 * @returns undefined for a language whose rules we do not have: its words are not hyphenated
 */
export function hyphenation(tag: string): Hyphenate | undefined {
  const [code = '', region = ''] = tag.toLowerCase().split('-');
  const language = languageOf(code);
  if (!language) return undefined;
  const { patterns, regions } = language.hyphenation;
  const name = regions?.[region.toUpperCase()] ?? patterns;
  const hyphenate = loaded.get(name) ?? load(name, language.compounds);
  loaded.set(name, hyphenate);
  return hyphenate;
}

/** Whether a capital is no sign of a name in a language, because every noun has one. */
export function hasCapitalisedNouns(tag: string): boolean {
  return languageOf(tag.toLowerCase().split('-')[0]!)?.capitalisedNouns === true;
}

function languageOf(code: string): Language | undefined {
  return Object.values(languages).find(
    language => language.code === code || language.otherCodes?.includes(code),
  );
}

function load(patterns: string, compounds: Compounds | undefined): Hyphenate {
  const bySyllables = createHyphenator(
    JSON.parse(readFileSync(`${fontFolder()}hyphenation-${patterns}.json`, 'utf8')),
    { hyphenChar: SOFT_HYPHEN, html: false, minWordLength: 4 },
  );
  const joints = compounds ? jointsOf(compounds) : () => [];
  return word => {
    const lower = word.toLowerCase();
    // If a letter's length changes with its case, places in one form are not places in the other.
    if (lower.length !== word.length) return [];
    const starts = [0, ...joints(lower), word.length];
    return starts.slice(1).flatMap((end, index) => {
      const start = starts[index]!;
      const joint = start > 0 ? [{ at: start, joint: true }] : [];
      return [...joint, ...syllables(bySyllables(lower.slice(start, end)), start)];
    });
  };
}

const SOFT_HYPHEN = '\u00ad';

/** Places between syllables. A vowel alone, and anything without a vowel, belongs to the syllable before it. */
function syllables(hyphenated: string, start: number): readonly HyphenPoint[] {
  const points: HyphenPoint[] = [];
  let at = start;
  const parts = hyphenated.split(SOFT_HYPHEN);
  for (const [index, part] of parts.slice(0, -1).entries()) {
    at += part.length;
    const next = parts[index + 1]!;
    const isSyllable = next.length > 1 && /[aeiouyæøåäöüéáó]/.test(next);
    if (isSyllable) points.push({ at, joint: false });
  }
  return points;
}

/** A part of a compound has at least this many letters. */
const LEAST_PART = 3;

/** Where a compound is joined: before its elements, searched from its end. If two overlap, the longer one counts. */
function jointsOf({ elements: words, ending, links }: Compounds): (word: string) => readonly number[] {
  const elements = new Set(words.trim().split(/\s+/));
  const longest = Math.max(...Array.from(elements, element => element.length));
  return word => {
    const endOf = new Map<number, number>();
    const goesOn = (end: number) =>
      ending.test(word.slice(end)) ||
      links.some(link => word.startsWith(link, end) && endOf.has(end + link.length));
    for (let start = word.length - LEAST_PART; start >= LEAST_PART; start--) {
      for (let end = Math.min(word.length, start + longest); end >= start + LEAST_PART; end--) {
        if (!elements.has(word.slice(start, end)) || !goesOn(end)) continue;
        endOf.set(start, end);
        break;
      }
    }
    const joints: number[] = [];
    let free = 0;
    for (const start of [...endOf.keys()].reverse()) {
      if (start < free) continue;
      joints.push(start);
      free = endOf.get(start)!;
    }
    return joints;
  };
}
