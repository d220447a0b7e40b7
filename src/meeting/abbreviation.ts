import type { Text } from './place.ts';

/** A short form, "DIR", and what it stands for, "Direktionen". */
export interface Abbreviation {
  readonly short: string;
  readonly expansion: Text;
}

/** Where an abbreviation stands in a text, by its offsets. */
export interface Occurrence {
  readonly from: number;
  readonly to: number;
  readonly expansion: string;
}

/** Finds abbreviations where each is a whole word, written as its author gave it, and is in no address or file's name. */
export function occurrencesOf(
  abbreviations: readonly Abbreviation[],
): (text: string) => readonly Occurrence[] {
  if (abbreviations.length === 0) return () => [];
  const expansions = new Map(abbreviations.map(({ short, expansion }) => [short, expansion.value]));
  const longestFirst = [...expansions.keys()].sort((one, other) => other.length - one.length);
  const shorts = longestFirst.map(short => short.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')).join('|');
  const pattern = new RegExp(`(?<!${inWord}|${inWord}\\.)(?:${shorts})(?!${inWord}|\\.${inWord})`, 'gu');
  return text =>
    Array.from(text.matchAll(pattern), ({ 0: short, index }) => ({
      from: index,
      to: index + short.length,
      expansion: expansions.get(short)!,
    })).filter(({ from }) => !isInAddress(text, from));
}

const inWord = '[\\p{L}\\p{M}\\p{N}_]';

/** Whether an offset of a text is in a word that is an address, or the way to a file. */
export function isInAddress(text: string, at: number): boolean {
  const [start] = /\S*$/.exec(text.slice(Math.max(0, at - MOST_ADDRESS), at))!;
  const [end] = /^\S*/.exec(text.slice(at, at + MOST_ADDRESS))!;
  const word = start + end;
  return /:\/\/|^["'(]*www\.|\S@\S|\\\S/i.test(word);
}

/** As much of a word as is looked at. */
const MOST_ADDRESS = 300;
