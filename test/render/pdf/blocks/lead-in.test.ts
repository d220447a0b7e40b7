import { expect, it } from 'vitest';
import type { Block } from '../../../../src/document/document.ts';
import { setBlocks } from '../../../../src/render/pdf/blocks/blocks.ts';
import { builtInStyles } from '../documents/built-in-styles.ts';
import { flowOf } from './flow-of.ts';

const flow = flowOf(builtInStyles.notice!);

const paragraph = (words: number, leadIn = true): Block => ({
  role: 'paragraph',
  leadIn,
  inlines: [{ role: 'text', value: 'Rammen nedsættes. '.repeat(words / 2) }],
});
const cell = (value: string) => ({
  blocks: [{ ...paragraph(0, false), inlines: [{ role: 'text', value }] }],
});
const table = {
  role: 'table',
  columns: ['left'],
  header: [cell('Udvalg')],
  rows: [[cell('Skole')]],
} as unknown as Block;

/** Whether a page may end in a paragraph of so many words above a block. */
const mayPart = (words: number, below: Block): boolean =>
  setBlocks([paragraph(words), below], flow).some(({ kind, breakAfter }) => kind === 'line' && breakAfter);

it('a few lines before a table are not parted; many are, and what leads to a list', () => {
  expect(mayPart(30, table)).toBe(false);
  expect(mayPart(64, table)).toBe(true);
  const list = { role: 'list', marks: 'bullet', first: 1, loose: false, points: [] } as unknown as Block;
  expect(mayPart(30, list)).toBe(true);
});
