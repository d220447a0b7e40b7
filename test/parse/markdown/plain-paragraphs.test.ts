import fc from 'fast-check';
import type { Root } from 'mdast';
import { expect, it } from 'vitest';
import { shortenPlain } from '../../../src/parse/markdown/body-tree.ts';
import { markdownTree, placeNodes } from '../../../src/parse/markdown/markdown-tree.ts';
import { rounds } from '../../rounds.ts';
import { randomMarkdown } from './random-markdown.ts';

/** As a body's part is read that begins 100 units and 7 lines into its file. */
function treeOf(text: string, isShortened: boolean): Root {
  const { text: read, wholeOffset, fill } = shortenPlain(isShortened ? text : `${text}\r`);
  const tree = markdownTree(isShortened ? read : text, { syntax: [] });
  placeNodes(tree, text, { lines: 7, fileOffset: offset => 100 + wholeOffset(offset) }, 1000);
  if (isShortened) fill(tree, 100);
  return tree;
}

const plain = fc.constantFrom(
  'Rådet drøfter sagen.',
  'Punktet er åbent: det koster 1,9 mio. kr. (2026-2027)',
  'Det er § 3 og "nr. 4"',
  'Deltagere:',
  'a\nb',
  'Første linje\nAnden linje - og mere\nTredje',
  'a ',
  'a  \nb',
  'www.a.dk',
  'x',
  'x\nx',
);
const other = fc.constantFrom(
  ...[
    '- a',
    '- a\n\n- b',
    '1. a',
    '1. a\n\n   b',
    '> a',
    '> a\nb',
    '# A',
    'A\n---',
    '---',
    'a\n===',
    '    kode',
  ],
  ...['  - b', '    - c', '**fed**', '[a](b)', '[p]', '[p]: x', '[^1]', '[^1]: note', '| a |\n| - |\n| b |'],
  ...['- [ ] a', '\ta', '•', '&amp;', '\\', '1.', '-', 'a | b\n- | -', ': a', '::x', '😀', 'a\u0000b', ' a'],
);
const block = fc.oneof({ weight: 3, arbitrary: plain }, { weight: 3, arbitrary: other });
const text = fc
  .array(fc.tuple(block, fc.constantFrom('\n', '\n\n', '\n \n', '\n\n\n', '\n\t\n', ' \n\n', '')), {
    maxLength: 14,
  })
  .map(blocks => blocks.flat().join(''));

it('leaves all places and texts as they are', () => {
  fc.assert(
    fc.property(text, text => {
      expect(treeOf(text, true)).toEqual(treeOf(text, false));
    }),
    { numRuns: rounds(3000) },
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(randomMarkdown, plain), { maxLength: 6 }), texts => {
      const text = texts.join('\n\n');
      expect(treeOf(text, true)).toEqual(treeOf(text, false));
    }),
    { numRuns: rounds(1000) },
  );
});

it('shortens paragraphs without a mark, and no others', () => {
  const shortened = (text: string) => shortenPlain(text).text;
  expect(shortened('Første\nanden\n\n- punkt\n\nTredje: fjerde.')).toBe('x\nx\n\n- punkt\n\nx');
  for (const text of [
    'Med *mark*',
    '- a\nlad',
    'a\n- b',
    'a  \nb',
    'Et\n===',
    ' a',
    '1. a',
    'a:b',
    'www.a.dk',
    '',
  ])
    expect(shortened(text)).toBe(text);
  for (const hidden of ['```\n\nkode\n\n```', '<div>\n\na', '~~~\n\na'])
    expect(shortened(hidden)).toBe(hidden);
});

it('is as fast for a text of a million lines', () => {
  const text = 'Ord\n'.repeat(500_000);
  expect(shortenPlain(`${text}*`).text).toHaveLength(text.length + 1);
  expect(shortenPlain(text).text).toHaveLength(1_000_000);
});
