import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createFonts } from '../../../../src/render/pdf/fonts/fonts.ts';
import { type HyphenatedWord, optimumLines } from '../../../../src/render/pdf/text/optimum-lines.ts';
import { breakParagraph } from '../../../../src/render/pdf/text/paragraph.ts';
import type { Line, TextPiece } from '../../../../src/render/pdf/text/pieces-and-lines.ts';
import type { Word } from '../../../../src/render/pdf/text/shaped-word.ts';

/** Words that are so wide, with spaces of 4 points. */
function wordsOf(widths: readonly number[]): readonly Word[] {
  return widths.map((width, at) => ({
    parts: [{ kind: 'text', text: 'afvigelse' }] as unknown as Word['parts'],
    width,
    space: [],
    spaceWidth: at < widths.length - 1 ? 4 : 0,
    required: false,
    token: { parts: [] },
    at,
  }));
}

const measures = { width: 100, em: 10, hyphenated: () => undefined, isTogether: () => false };

/** The words' widths, line by line. */
function linesOf(widths: readonly number[], change: Partial<typeof measures> = {}) {
  return optimumLines(wordsOf(widths), { ...measures, ...change })?.map(line =>
    line.map(({ width }) => width),
  );
}

function lineWidth(line: readonly number[]): number {
  return line.reduce((sum, width) => sum + width, 0) + 4 * (line.length - 1);
}

/** What is empty at the ends of all lines but the last, squared. */
function emptiness(lines: readonly (readonly number[])[]): number {
  return lines.slice(0, -1).reduce((sum, line) => sum + (100 - lineWidth(line)) ** 2, 0);
}

/** Every way to break words into lines that fit. */
function* allWays(widths: readonly number[]): Generator<readonly (readonly number[])[]> {
  if (widths.length === 0) yield [];
  for (let count = 1; count <= widths.length && lineWidth(widths.slice(0, count)) <= 100; count++)
    for (const rest of allWays(widths.slice(count))) yield [widths.slice(0, count), ...rest];
}

test('of all ways with the fewest lines, the one is chosen that leaves least empty', () => {
  const widths = fc.array(fc.integer({ min: 30, max: 90 }), { minLength: 1, maxLength: 11 });
  fc.assert(
    fc.property(widths, any => {
      const words = [...any, 60];
      const ways = [...allWays(words)];
      const fewest = Math.min(...ways.map(lines => lines.length));
      const best = Math.min(...ways.filter(lines => lines.length === fewest).map(emptiness));
      const lines = linesOf(words)!;
      expect(lines.flat()).toEqual(words);
      expect(lines.length).toBeLessThanOrEqual(fewest + 1);
      if (lines.length === fewest) expect(emptiness(lines)).toBe(best);
      else expect(emptiness(lines)).toBeLessThan(best);
    }),
  );
});

test('an earlier line gives up a word where a later one would be nearly empty', () => {
  // One by one, the second line would be 20 long.
  expect(linesOf([40, 40, 8, 20, 95, 50])).toEqual([[40], [40, 8, 20], [95], [50]]);
});

test('a word that is wider than a line is left to who can cut it', () => {
  expect(linesOf([40, 101, 40])).toBeUndefined();
});

describe('hyphens', () => {
  const words = wordsOf([50, 80, 50, 80, 50, 80, 50, 80, 50]);
  const halves = (index: number): HyphenatedWord => {
    const word = words[index]!;
    const half = { ...word, width: word.width / 2 };
    return { before: { ...half, spaceWidth: 0 }, after: half };
  };

  test('are asked for only where much of a line would be empty', () => {
    const asked: number[] = [];
    const hyphenated = (index: number) => {
      asked.push(index);
      return undefined;
    };
    const even = wordsOf([48, 48, 48, 48, 48, 48]);
    optimumLines(even, { ...measures, hyphenated });
    expect(asked).toEqual([]);
    optimumLines(words, { ...measures, hyphenated });
    expect(asked.length).toBeGreaterThan(2);
    expect(new Set(asked).size).toBe(asked.length);
  });

  test('end at most two lines running', () => {
    const lines = optimumLines(words, { ...measures, hyphenated: halves })!;
    const isCut = lines.map((line, at) => line.at(-1)!.at === lines[at + 1]?.[0]?.at);
    expect(isCut).toContain(true);
    expect(isCut.map(cut => (cut ? 'x' : ' ')).join('')).not.toContain('xxx');
  });
});

const fonts = createFonts({ fonts: { text: 'Source Sans 3', heading: 'Source Sans 3' } });

function set(text: string, width: number, justified: boolean): readonly Line[] {
  const style = { family: 'text', bold: false, italic: false, size: 10, colour: '#000000' } as const;
  const piece: TextPiece = { kind: 'text', text, style, language: 'da' };
  return breakParagraph([piece], width, fonts, { hyphenate: true, justified });
}

describe('justified lines', () => {
  const text =
    'Udvalget drøftede budgetopfølgningen pr. 31. august og de forventede afvigelser på de enkelte områder, herunder ' +
    'konsekvenserne for de kommende års rammer, og besluttede at sende sagen videre til behandling i Økonomiudvalget.';

  test('fill the measure, but for the last', () => {
    const lines = set(text, 260, true);
    expect(lines.length).toBeGreaterThan(2);
    for (const { width } of lines.slice(0, -1)) expect(width).toBeCloseTo(260, 6);
    expect(lines.at(-1)!.width).toBeLessThan(259);
  });

  test('have no gaps: a line that would is left as it is', () => {
    const [first] = set('Arbejdsmarkedsuddannelsesfonde og Arbejdsmarkedsuddannelsesfonde', 200, true);
    const [plain] = set('Arbejdsmarkedsuddannelsesfonde og Arbejdsmarkedsuddannelsesfonde', 200, false);
    expect(first!.width).toBeCloseTo(plain!.width, 6);
  });

  test('say the same as ragged ones', () => {
    const said = (lines: readonly Line[]) =>
      lines
        .flatMap(({ runs }) => runs.map(run => (run.kind === 'text' && !run.hyphen ? run.text : '')))
        .join('');
    expect(said(set(text, 230, true)).replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
  });
});

test('a paragraph of 100,000 words, and one of words without a width, come to an end', () => {
  const words = wordsOf(Array.from({ length: 100_000 }, (_, index) => 10 + ((index * 7919) % 41)));
  expect(optimumLines(words, measures)!.flat()).toHaveLength(100_000);
  const none = wordsOf(Array.from({ length: 20_000 }, () => 0)).map(word => ({ ...word, spaceWidth: 0 }));
  const lines = optimumLines([...none, ...wordsOf([60, 60])], measures)!;
  expect(lines.flat()).toHaveLength(20_002);
});
