import type { Nodes } from 'mdast';
import type { PublicBlock } from '../meeting/body.ts';

/**
 * Heading depths from 2 without gaps, as the full body has them: a passage that went may have taken the heading with
 * it that a smaller one stood under.
 */
export function closeHeadings<B extends PublicBlock | Nodes>(blocks: readonly B[]): readonly B[] {
  const above: number[] = [];
  return blocks.map(block => {
    if (block.type !== 'heading') return block;
    while (above.length > 0 && above.at(-1)! >= block.depth) above.pop();
    above.push(block.depth);
    return { ...block, depth: above.length + 1 };
  });
}
