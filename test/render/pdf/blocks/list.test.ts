import { expect, test } from 'vitest';
import type { Block, List } from '../../../../src/document/document.ts';
import { list } from '../../../../src/render/pdf/blocks/list.ts';
import { builtInStyles } from '../documents/built-in-styles.ts';
import { flowOf } from './flow-of.ts';

function listOf(...texts: readonly string[]): List {
  const points = texts.map(text => {
    const block: Block = { role: 'paragraph', leadIn: false, inlines: [{ role: 'text', value: text }] };
    return { blocks: [block] };
  });
  return { role: 'list', marks: 'bullet', first: 1, loose: false, points };
}

const breaksOf = (block: List) =>
  list(block, flowOf(builtInStyles.kommune!)).map(({ breakAfter }) => breakAfter);

test('no short point of a list stands alone before or after the end of a page', () => {
  expect(breaksOf(listOf('et', 'to', 'tre'))).toEqual([false, false, true]);
  expect(breaksOf(listOf('et', 'to', 'tre', 'fire', 'fem'))).toEqual([false, true, true, false, true]);
});

test('points of many lines may', () => {
  const long = 'Udvalget drøfter sagen. '.repeat(30);
  const breaks = breaksOf(listOf(long, long, long));
  expect(breaks[breaks.length / 3 - 1]).toBe(true);
});
