import { describe, expect, it } from 'vitest';
import { read } from './read.ts';

describe('a table', () => {
  it('has the lines of a cell parted by breaks, dashes and all', () => {
    const { outline, told } = read('| Hvad | Pris |\n|:--|--:|\n| - a<br>- *b* | - 500 |\n');
    expect(told).toEqual([]);
    expect(outline).toBe(
      [
        'table\n  tableRow\n    tableCell\n      text "Hvad"\n    tableCell\n      text "Pris"',
        '  tableRow\n    tableCell\n      text "- a"\n      break\n      text "- "\n      emphasis\n        text "b"',
        '    tableCell\n      text "- 500"',
      ].join('\n'),
    );
  });

  it('keeps its alignment, and what lies beyond its last column', () => {
    const { blocks, outline } = read('| a | b |\n|:-:|--:|\n| c | d | e |');
    expect(blocks[0]).toMatchObject({ type: 'table', align: ['center', 'right'] });
    expect(outline).toContain('text "e"');
  });

  it('ends at an empty line and at a directive', () => {
    const { blocks } = read('| a |\n|---|\n| b |\n\n| c\n::pagebreak');
    expect(blocks.map(({ type }) => type)).toEqual(['table', 'paragraph', 'pageBreak']);
  });

  it('may stand in a point and in a quotation', () => {
    expect(
      read('- x\n\n  | a |\n  |---|\n  | b |\n\n> | c |\n> |---|').outline.match(/table$/gm),
    ).toHaveLength(2);
  });

  it('may have a `|` in a cell', () => {
    expect(read('| a |\n|---|\n| b \\| `c \\| d` |').outline).toContain(
      'text "b | "\n      inlineCode "c | d"',
    );
  });

  it('shows links, notes and pictures in its cells', () => {
    const { outline, told } = read('| [](item:b) | x[^1] | ![k](k.png) |\n|---|---|---|\n\n[^1]: note');
    expect(told).toEqual([]);
    expect(outline).toContain('link item:b');
    expect(outline).toContain('footnoteReference 1');
    expect(outline).toContain('image k.png "k"');
  });
});

describe('strikethrough', () => {
  it('has two tildes or one, as at GitHub', () => {
    expect(read('~~a~~ ~b~ ca. ~50 til ~60').outline).toBe(
      'paragraph\n  delete\n    text "a"\n  text " "\n  delete\n    text "b"\n  text " ca. ~50 til ~60"',
    );
  });
});

describe('code', () => {
  it('is kept as typed, without the word after its fence', () => {
    expect(read('```js\n<b> *a*\n\n  - c\n```').outline).toBe('code "<b> *a*\\n\\n  - c"');
    expect(read('```js\na\n```').blocks[0]).toMatchObject({ lang: null, meta: null });
    expect(read('~~~\r\na\r\nb\r\n~~~').outline).toBe('code "a\\nb"');
  });

  it('has what its author wrote after a fence that was none, for more than a word', () => {
    expect(read('~~~ Bemærk: udgår ~~~\na').outline).toBe('code "Bemærk: udgår ~~~\\na"');
    expect(read('~~~~udgår~~~~ i dag').outline).toBe('code "udgår~~~~ i dag\\n"');
    expect(read('~~~~udgår~~~~').outline).toBe('code "udgår~~~~\\n"');
  });
});
