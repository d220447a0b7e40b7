import type { AttachedPages } from '../../attached/attached-pages.ts';
import type { Block, Part } from '../../document/document.ts';

/** An entry of the outline; `level` counts from 0. */
export interface Bookmark {
  readonly text: string;
  readonly level: number;
  readonly target: string;
}

/** The bookmarks of parts, groups, items, their sections and passages, in reading order. */
export function bookmarks(
  parts: readonly Part[],
  attached: ReadonlyMap<string, AttachedPages> = new Map(),
): readonly Bookmark[] {
  return parts.flatMap(part => [...partBookmarks(part), ...ofAttached(part, attached)]);
}

/** The bookmarks of an attached file stand below its own. */
function ofAttached(
  { id, level = 0, attached: part }: Part,
  attached: ReadonlyMap<string, AttachedPages>,
): readonly Bookmark[] {
  const own = (part && attached.get(part.location)?.bookmarks) ?? [];
  return own.map((bookmark, index) => ({
    text: bookmark.text,
    level: level + 1 + bookmark.level,
    target: `${id}.${index + 1}`,
  }));
}

function partBookmarks(part: Part): readonly Bookmark[] {
  if (part.level !== undefined)
    return part.bookmark === undefined ? [] : [{ text: part.bookmark, level: part.level, target: part.id }];
  const group = part.blocks.find(block => block.role === 'group-heading');
  const level = part.group === undefined ? 0 : 1;
  return [
    ...(group ? [{ text: group.bookmark, level: 0, target: group.id }] : []),
    ...(part.bookmark === undefined ? [] : [{ text: part.bookmark, level, target: part.id }]),
    ...sections(part.blocks, part.bookmark === undefined ? level : level + 1),
  ];
}

function sections(blocks: readonly Block[], level: number): readonly Bookmark[] {
  return blocks.flatMap((block): readonly Bookmark[] => {
    if (block.role === 'passage') {
      const { id, label, blocks } = block;
      if (!id) return sections(blocks, level);
      return [{ text: label, level, target: id }, ...sections(blocks, level + 1)];
    }
    if (block.role !== 'heading' || !block.bookmark || !block.id) return [];
    return [{ text: block.bookmark, level, target: block.id }];
  });
}
