import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withPlainMarks } from '../../../src/parse/markdown/plain-marks.ts';
import { read } from './read.ts';

describe('what word processors put at the beginning of a line', () => {
  it.each(['•', '·', '▪', '◦', '●', '\uf0b7', '\uf0a7'])('%s with a space or tab is a point', bullet => {
    const { outline, told } = read(`Vi indstiller,\n${bullet}\tat *a*\n${bullet} at b`);
    expect(told).toEqual([]);
    expect(outline).toBe(
      'paragraph\n  text "Vi indstiller,"\nlist\n  listItem\n    paragraph\n      text "at "\n      emphasis\n        text "a"\n  listItem\n    paragraph\n      text "at b"',
    );
  });

  it.each(['–', '—', 'o'])('%s is a point only before a tab', mark => {
    expect(read(`${mark}\tat a`).outline).toMatch(/^list\n/);
    expect(read(`${mark} at a`).outline).toBe(`paragraph\n  text "${mark} at a"`);
  });

  it('may have any space behind it', () => {
    for (const space of ['\t\t', '          ', '\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0\u00a0 '])
      expect(read(`•${space}at *a*`).outline).toBe(
        'list\n  listItem\n    paragraph\n      text "at "\n      emphasis\n        text "a"',
      );
  });

  it('may nest, and stand in quotations', () => {
    expect(read('• a\n  • b\n\n> • c').outline.match(/^ *(?:list|blockquote)$/gm)).toEqual([
      'list',
      '    list',
      'blockquote',
      '  list',
    ]);
  });

  it.each([
    ['##\u00a0Baggrund', 'heading 2'],
    ['\u200b## Baggrund', 'heading 2'],
    ['\ufeff- a', 'list'],
    ['-\u00a0\u00a0 a', 'list'],
    ['1.\u00a0\u00a0\u00a0a\n2.\u00a0\u00a0\u00a0b', 'list from 1 at depth 0'],
    ['-\u00a0500 kr.', 'paragraph'],
    ['1.\u00a0juni mødes vi', 'paragraph'],
    ['\u00a0\n> a', 'blockquote'],
    ['\u00ad> a', 'blockquote'],
    ['| a |\n|\u00a0---\u00a0|\n| b |', 'table'],
  ])('%j is what was meant', (text, first) => {
    expect(read(text).outline.split('\n')[0]).toBe(first);
  });

  it('is text where it begins no line, and in code', () => {
    expect(read('a • b').outline).toBe('paragraph\n  text "a • b"');
    expect(read('•a').outline).toBe('paragraph\n  text "•a"');
    expect(read('```\n• a\n\u00a0- b\n```').outline).toBe('code "• a\\n\u00a0- b"');
    expect(read('- ```\n  • a\n  ```').outline).toContain('code "• a"');
    expect(read('    • a\n    ##\u00a0b').outline).toBe('code "• a\\n##\u00a0b"');
    expect(read('<div>\n• a\n</div>').outline).toContain('text "• a"');
  });

  it('ends the line before it where it can’t be a point', () => {
    expect(read('Vi indstiller,\n    • at a\n    • at b').outline).toBe(
      'paragraph\n  text "Vi indstiller,"\n  break\n  text "• at a"\n  break\n  text "• at b"',
    );
  });

  it('changes no offset', () => {
    const piece = fc.constantFrom(
      '•',
      '-',
      'o',
      '\t',
      ' ',
      '\u00a0',
      '\n',
      '\r\n',
      '#',
      '1.',
      '|',
      '>',
      'a',
      '\u200b',
      '\uf0b7',
      '–',
    );
    fc.assert(
      fc.property(
        fc.array(piece).map(pieces => pieces.join('')),
        text => {
          const plain = withPlainMarks(text);
          expect(plain).toHaveLength(text.length);
          expect(plain.replace(/[^\r\n]/g, '.')).toBe(text.replace(/[^\r\n]/g, '.'));
        },
      ),
    );
  });
});

describe('a line separator', () => {
  it.each(['\v', '\f', '\u0085', '\u2028', '\u2029'])('%j ends a line', separator => {
    expect(read(`a${separator}b`).outline).toBe('paragraph\n  text "a"\n  break\n  text "b"');
  });
});
