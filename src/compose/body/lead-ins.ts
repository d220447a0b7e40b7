import type { Block, Inlines } from '../../document/document.ts';
import { endsWithColon, plainText } from '../plain-text.ts';

/** Marks the paragraphs that stay with what follows: before a list or a table, ending with a colon, or in bold. */
export function withLeadIns(blocks: readonly Block[]): readonly Block[] {
  return blocks.map((block, index) => {
    const next = blocks[index + 1];
    if (block.role !== 'paragraph' || !next) return block;
    const leadIn = followers.has(next.role) || endsWithColon(block.inlines) || isBoldHead(block.inlines);
    return leadIn ? { ...block, leadIn } : block;
  });
}

const followers: ReadonlySet<Block['role']> = new Set(['list', 'table', 'timetable']);

/** A few words in bold alone stand over what follows as a heading does. */
function isBoldHead(inlines: Inlines): boolean {
  const [only, ...others] = inlines;
  return only?.role === 'strong' && others.length === 0 && plainText(inlines).split(/\s+/).length <= 8;
}
