import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { checkIds, giveNumbers, type Unnumbered } from '../../src/validate/item-ids.ts';

/** Items by their own numbers; undefined for those that are counted. */
function items(...own: readonly (string | undefined)[]): readonly Unnumbered[] {
  return own.map((text, index) => {
    const point = { line: 3, column: 9 };
    const file = `items/${index + 1}.md`;
    return {
      file,
      id: `id-${index}`,
      own: text === undefined ? undefined : { value: text, place: { file, start: point, end: point } },
    };
  });
}

/** The items' numbers, and the files and numbers of those that are told to be given twice. */
function given(...own: readonly (string | undefined)[]) {
  const found: Diagnostic[] = [];
  const numbers = giveNumbers(items(...own), diagnostic => found.push(diagnostic));
  const twice = found.map(
    ({ place, data }) => `${place.file}:${place.start.line} ${Object.values(data).join(' ')}`,
  );
  return { numbers: numbers.join(' '), twice };
}

const counted = undefined;

describe('numbers of items', () => {
  it.each([
    [[counted, counted, counted], '1 2 3'],
    [[counted, '1a', counted, '2.1', counted], '1 1a 2 2.1 3'],
    [['14', counted, counted], '14 15 16'],
    [[counted, '7.', counted], '1 7 8'],
    [['07', counted], '07 8'],
    [['A', counted, 'B', counted], 'A 1 B 2'],
    [['0', counted], '0 1'],
    [['12345678901234567890', counted], '12345678901234567890 1'],
  ])('%j are %s', (own, numbers) => {
    expect(given(...own)).toEqual({ numbers, twice: [] });
  });

  it('that are given twice are told at the later one', () => {
    expect(given(counted, counted, '1')).toEqual({ numbers: '1 2 1', twice: ['items/3.md:3 1 items/1.md'] });
    expect(given('7a', '7A').twice).toEqual(['items/2.md:3 7A items/1.md']);
    expect(given('7', '07').twice).toEqual(['items/2.md:3 07 items/1.md']);
  });

  it('that follow from one given twice are not told again', () => {
    expect(given(counted, counted, '1', counted, counted)).toEqual({
      numbers: '1 2 1 3 4',
      twice: ['items/3.md:3 1 items/1.md'],
    });
    expect(given('5', counted, '3', counted, counted, counted, counted)).toEqual({
      numbers: '5 6 3 4 5 6 7',
      twice: ['items/5.md:1 5 items/1.md'],
    });
  });

  it('without any of their own count from 1', () => {
    fc.assert(
      fc.property(fc.nat(50), count => {
        const expected = Array.from({ length: count }, (_, index) => String(index + 1));
        expect(giveNumbers(items(...new Array<undefined>(count).fill(undefined)), () => {})).toEqual(
          expected,
        );
      }),
    );
  });

  it('are never alike without a word', () => {
    const own = fc.array(fc.option(fc.constantFrom('1', '2', '3', '2a', '9'), { nil: undefined }), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(own, numbers => {
        const { numbers: all, twice } = given(...numbers);
        const shown = all.split(' ');
        if (new Set(shown).size < shown.length) expect(twice.length).toBeGreaterThan(0);
        else expect(twice).toEqual([]);
      }),
    );
  });
});

describe('ids of items', () => {
  it('that are given twice are told at the later one', () => {
    const found: Diagnostic[] = [];
    const named = ['plan', 'other', 'plan', '', ''].map((id, index) => ({ file: `items/${index}.md`, id }));
    checkIds(named, diagnostic => found.push(diagnostic));
    expect(found.map(({ code, place, data }) => [code, place.file, data])).toEqual([
      ['id-twice', 'items/2.md', { value: 'plan', other: 'items/0.md' }],
    ]);
  });
});
