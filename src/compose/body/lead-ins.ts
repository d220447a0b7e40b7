import type { Block } from '../../document/document.ts';
import { endsWithColon } from '../plain-text.ts';
import { actsAsHeading } from './acts-as-heading.ts';
import { isCaption } from './captions.ts';

/**
 * Marks what must stay with what follows: a paragraph before a list, a table or a picture, or one that ends with a
 * colon or acts as a heading; and a picture or table with a caption below it.
 */
export function withLeadIns(blocks: readonly Block[]): readonly Block[] {
  return blocks.map((block, index) => {
    const next = blocks[index + 1];
    if (!next) return block;
    if (block.role === 'figure' || block.role === 'table')
      return next.role === 'paragraph' && isCaption(next.inlines) ? { ...block, captioned: true } : block;
    if (block.role !== 'paragraph') return block;
    const leadIn = followers.has(next.role) || endsWithColon(block.inlines) || actsAsHeading(block.inlines);
    return leadIn ? { ...block, leadIn } : block;
  });
}

const followers: ReadonlySet<Block['role']> = new Set(['list', 'table', 'timetable', 'figure']);
