import { readFileSync } from 'node:fs';
import { fontFolder } from './font-folder.ts';
import { withoutWordSymbols } from './word-symbols.ts';

/** Cheap pre-check: every shipped text face has these, so no table need be read. */
const common = /^[\n\t\u0020-\u007e\u00a0-\u017f\u2013\u2014\u2018-\u201e\u2022\u2026]*$/;

/**
 * Characters that no shipped font can show, each once, in order of appearance. The PDF has `[U+1F600]` in their place,
 * and the checks warn of it. Loads no font: a table made at build time has the answer. Characters that are never shown
 * (joiners, selectors, controls) do not count.
 */
export function uncovered(text: string): readonly string[] {
  if (common.test(text)) return [];
  const missing = new Set<string>();
  for (const character of withoutWordSymbols(text).normalize('NFC')) {
    const codePoint = character.codePointAt(0)!;
    if (!hasGlyph(codePoint) && isShown(codePoint)) missing.add(character);
  }
  return [...missing];
}

/** Whether a shipped font, by its id, has a character. */
export function shippedFontHas(id: string, codePoint: number): boolean {
  return isIn(coverage()[id] ?? [], codePoint);
}

/**
 * Whether a character can be seen: it is not a control, a direction mark, a joiner, a variation selector or a tag. A font
 * need not have those.
 */
export function isShown(codePoint: number): boolean {
  return !/^[\p{Cc}\p{Default_Ignorable_Code_Point}\p{Bidi_Control}\u2028\u2029\ufff9-\ufffb]$/u.test(
    String.fromCodePoint(codePoint),
  );
}

type Ranges = readonly (readonly [first: number, last: number])[];

let ranges: Readonly<Record<string, Ranges>> | undefined;
let all: readonly Ranges[] = [];

function hasGlyph(codePoint: number): boolean {
  coverage();
  return all.some(font => isIn(font, codePoint));
}

function coverage(): Readonly<Record<string, Ranges>> {
  if (ranges) return ranges;
  const table = JSON.parse(readFileSync(`${fontFolder()}coverage.json`, 'utf8')) as Record<string, number[]>;
  ranges = Object.fromEntries(Object.entries(table).map(([id, steps]) => [id, unpack(steps)]));
  all = Object.values(ranges);
  return ranges;
}

/** The table has two numbers per range: the gap since the last one, and its length. */
function unpack(steps: readonly number[]): Ranges {
  const unpacked: (readonly [number, number])[] = [];
  let end = 0;
  for (let i = 0; i < steps.length; i += 2) {
    const first = end + steps[i]!;
    end = first + steps[i + 1]!;
    unpacked.push([first, end - 1]);
  }
  return unpacked;
}

function isIn(font: Ranges, codePoint: number): boolean {
  let low = 0;
  let high = font.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const [first, last] = font[middle]!;
    if (codePoint < first) high = middle - 1;
    else if (codePoint > last) low = middle + 1;
    else return true;
  }
  return false;
}
