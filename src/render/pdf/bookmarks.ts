import type { Block, Part } from '../../document/document.ts';

/** An entry of the outline; `level` counts from 0. */
export interface Bookmark {
  readonly text: string;
  readonly level: number;
  readonly target: string;
}

/** The bookmarks of parts, groups, items and their sections, in reading order. */
export function bookmarks(parts: readonly Part[]): readonly Bookmark[] {
  return parts.flatMap(part => partBookmarks(part));
}

function partBookmarks(part: Part): readonly Bookmark[] {
  const group = part.blocks.find(block => block.role === 'group-heading');
  const level = part.blocks.some(block => block.role === 'item-heading' && block.level === 2) ? 1 : 0;
  return [
    ...(group ? [{ text: group.bookmark, level: 0, target: group.id }] : []),
    ...(part.bookmark === undefined ? [] : [{ text: part.bookmark, level, target: part.id }]),
    ...sections(part.blocks, part.bookmark === undefined ? level : level + 1),
  ];
}

function sections(blocks: readonly Block[], level: number): readonly Bookmark[] {
  return blocks.flatMap((block): readonly Bookmark[] => {
    if (block.role === 'passage') return sections(block.blocks, level);
    if (block.role !== 'heading' || !block.bookmark || !block.id) return [];
    return [{ text: block.bookmark, level, target: block.id }];
  });
}
