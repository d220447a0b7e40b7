import { describe, expect, it } from 'vitest';
import { printedNumber } from '../../../src/parse/markdown/nodes/lists.ts';
import { read } from './read.ts';

describe('ordered lists', () => {
  it('are marked by their depth among ordered lists', () => {
    const { outline, told } = read(
      '1. a\n   - b\n     1. c\n        1. d\n        2. e\n2. f\n\n- g\n  1. h\n  2. i',
    );
    expect(told).toEqual([]);
    expect(listsIn(outline)).toEqual([
      'from 1 at depth 0',
      'bullets',
      'from 1 at depth 1',
      'from 1 at depth 2',
      'bullets',
      'from 1 at depth 0',
    ]);
  });

  it('keep their first number', () => {
    expect(listsIn(read('4. a\n5. b').outline)).toEqual(['from 4 at depth 0']);
    expect(listsIn(read('0) a\n1) b').outline)).toEqual(['from 0 at depth 0']);
  });

  it.each(['1. a\n1. b\n1. c', '1. a\n2. b\n3. c', '7. a\n7. b', '1. a', '9. a\n10. b\n11. c'])(
    '%j is numbered well',
    text => {
      expect(read(text).told).toEqual([]);
    },
  );

  it.each([
    ['1. a\n3. b\n4. c', '2:1', '1, 3', '1, 2'],
    ['1. a\n1. b\n2. c', '3:1', '1, 1, 2', '1, 2, 3'],
    ['1. a\n2. b\n3. c\n5. d', '4:1', '2, 3, 5', '2, 3, 4'],
    ['3. a\n2. b\n1. c', '2:1', '3, 2', '3, 4'],
    ['1. a\n   1. b\n   3. c', '3:4', '1, 3', 'a, b'],
    ['17. juni: møde\n\n24. juni: kursus', '3:1', '17, 24', '17, 18'],
  ])('%j is told once, with what will be printed', (text, at, written, printed) => {
    const { told, diagnostics } = read(text);
    expect(told).toEqual([`${at} list-numbers`]);
    expect(diagnostics[0]).toMatchObject({ severity: 'warning', data: { written, printed } });
  });

  it('print letters and numerals', () => {
    expect([1, 26, 27, 52, 703].map(number => printedNumber(number, 1))).toEqual([
      'a',
      'z',
      'aa',
      'az',
      'aaa',
    ]);
    expect([1, 4, 9, 14, 40, 1994].map(number => printedNumber(number, 2))).toEqual([
      'i',
      'iv',
      'ix',
      'xiv',
      'xl',
      'mcmxciv',
    ]);
    expect([0, 3].map(number => printedNumber(number, 3))).toEqual(['0', '3']);
  });
});

describe('a list of one point that does not begin with 1', () => {
  it('is text as typed', () => {
    const { outline, told } = read('17. juni: *møde*\nom skolen');
    expect(told).toEqual([]);
    expect(outline).toBe(
      'paragraph\n  text "17. "\n  text "juni: "\n  emphasis\n    text "møde"\n  text "\\nom skolen"',
    );
  });

  it('keeps its mark', () => {
    expect(read('17) a').outline).toBe('paragraph\n  text "17) "\n  text "a"');
    expect(read('0. a').outline).toBe('paragraph\n  text "0. "\n  text "a"');
    expect(read('1986. a').outline).toBe('paragraph\n  text "1986. "\n  text "a"');
    expect(read('2. [x] a').outline).toBe('paragraph\n  text "2. [x] "\n  text "a"');
    expect(read('17.').outline).toBe('paragraph\n  text "17."');
  });

  it('stands between other text as a paragraph of its own', () => {
    const { outline } = read('Vi mødes den\n17. juni.\n\n18. juni: kursus\n\n    med kaffe\n\nEfter.');
    expect(outline).toBe(
      [
        'paragraph\n  text "Vi mødes den\\n17. juni."',
        'paragraph\n  text "18. "\n  text "juni: kursus"',
        'paragraph\n  text "med kaffe"',
        'paragraph\n  text "Efter."',
      ].join('\n'),
    );
  });

  it('may stand in a point, and hold lists, which are then not below it', () => {
    expect(read('- 17. juni\n\n      1. a').outline).toBe(
      'list\n  listItem\n    paragraph\n      text "17. "\n      text "juni"\n    list from 1 at depth 0\n      listItem\n        paragraph\n          text "a"',
    );
    expect(read('17. - a').outline).toBe(
      'paragraph\n  text "17."\nlist\n  listItem\n    paragraph\n      text "a"',
    );
  });
});

describe('lists', () => {
  it('of tasks say what is done', () => {
    expect(read('- [x] a\n- [ ] b').outline).toMatch(/listItem done[\s\S]*listItem not done/);
  });

  it('lose a point that held a comment only, and keep one that is empty', () => {
    expect(read('- a\n- <!-- udgår -->\n-\n- b').outline.match(/listItem/g)).toHaveLength(3);
    expect(read('- <!-- udgår -->').outline).toBe('');
  });

  it('begin with the number of their first point that is shown', () => {
    expect(listsIn(read('1. <!-- udgår -->\n2. a\n3. b').outline)).toEqual(['from 2 at depth 0']);
  });
});

function listsIn(outline: string): readonly string[] {
  return [...outline.matchAll(/^ *list(?: (from.*))?$/gm)].map(match => match[1] ?? 'bullets');
}

describe('lists by letters and numerals', () => {
  const letters = (text: string) =>
    read(text).blocks.flatMap(block =>
      block.type === 'list' ? [`${block.data?.letters} ${block.children.length}`] : [],
    );

  it.each([
    ['At:\na. b\nb. c', 'lower-alpha 2'],
    ['At\n\na) b goes\non here\n\nb) c\n\n   d\nc) e', 'lower-alpha 3'],
    ['i. a\nii. b\niii. c\niv. d', 'lower-roman 4'],
    ['A) b\nB) c', 'upper-alpha 2'],
    [`${[...'abcdefghijklmnopqrstuvwxyz'].map(letter => `${letter}. x`).join('\n')}`, 'lower-alpha 26'],
    ['1. One\n2. Two\n\na. b\nb. c', 'undefined 2,lower-alpha 2'],
    ['a. b\n   1. c\n   2. d\nb. e', 'lower-alpha 2'],
  ])('%j are read', (text, expected) => {
    expect(letters(text).join()).toBe(expected);
    expect(read(text).told).toEqual([]);
  });

  it.each([
    'A. Jensen\nB. Hansen',
    'a. one',
    'a. one\nc. three',
    'b. two\nc. three',
    'i. e. this\ni. e. that',
    'a. one\nb) two',
    '```\na. one\nb. two\n```',
    '    a. one\n    b. two',
  ])('%j are text', text => {
    expect(letters(text)).toEqual([]);
    expect(JSON.stringify(read(text).blocks).replaceAll('\\n', ' ')).toContain(
      text.split('\n').at(-1) === '```' ? 'a. one' : text.split('\n')[0]!.trim(),
    );
  });

  it('are marked below points, and numbers below them begin again', () => {
    const { outline } = read('1. a\n   a. b\n      1. c\n      2. d\n   b. e\n2. f');
    expect(listsIn(outline)).toEqual(['from 1 at depth 0', 'from 1 at depth undefined', 'from 1 at depth 0']);
  });
});
