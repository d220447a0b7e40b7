import type { Block } from '../../document/document.ts';
import { endsWithColon } from '../plain-text.ts';

/** Marks the paragraphs that stay with what follows: before a list or a table, or ending with a colon. */
export function withLeadIns(blocks: readonly Block[]): readonly Block[] {
  return blocks.map((block, index) => {
    const next = blocks[index + 1];
    if (block.role !== 'paragraph' || !next) return block;
    const leadIn = followers.has(next.role) || endsWithColon(block.inlines);
    return leadIn ? { ...block, leadIn } : block;
  });
}

const followers: ReadonlySet<Block['role']> = new Set(['list', 'table', 'timetable']);
