import type { ObjectWriter } from './objects.ts';
import { pdfText } from './syntax.ts';

export interface Bookmark {
  readonly text: string;
  /** From 0; rises by one at most. */
  readonly level: number;
  readonly destination: string;
}

interface OutlineItem {
  readonly id: number;
  readonly bookmark?: Bookmark;
  readonly kids: OutlineItem[];
}

/** Writes the bookmarks (ISO 32000-1, 12.3.3) under the outline's root object. */
export function putOutline(objects: ObjectWriter, root: number, bookmarks: readonly Bookmark[]): void {
  const tree = outlineTree(objects, root, bookmarks);
  const ends = tree.kids.length > 0 ? `${firstAndLast(tree)}/Count ${visible(tree)}` : '';
  objects.put(root, `<</Type/Outlines${ends}>>`);
  putItems(objects, tree);
}

function outlineTree(objects: ObjectWriter, root: number, bookmarks: readonly Bookmark[]): OutlineItem {
  const tree: OutlineItem = { id: root, kids: [] };
  const path: OutlineItem[] = [tree];
  for (const bookmark of bookmarks) {
    const item: OutlineItem = { id: objects.reserve(), bookmark, kids: [] };
    path.length = Math.min(path.length, bookmark.level + 1);
    path.at(-1)!.kids.push(item);
    path.push(item);
  }
  return tree;
}

function putItems(objects: ObjectWriter, parent: OutlineItem): void {
  for (const [at, { id, bookmark, kids }] of parent.kids.entries()) {
    const item = parent.kids[at]!;
    const previous = parent.kids[at - 1];
    const next = parent.kids[at + 1];
    const count = isOpen(item) ? visible(item) : -kids.length;
    objects.put(
      id,
      `<</Title${pdfText(bookmark!.text)}/Parent ${parent.id} 0 R/Dest${pdfText(bookmark!.destination)}` +
        `${previous ? `/Prev ${previous.id} 0 R` : ''}${next ? `/Next ${next.id} 0 R` : ''}` +
        `${kids.length > 0 ? `${firstAndLast(item)}/Count ${count}` : ''}>>`,
    );
    putItems(objects, item);
  }
}

function firstAndLast({ kids }: OutlineItem): string {
  return `/First ${kids[0]!.id} 0 R/Last ${kids.at(-1)!.id} 0 R`;
}

/** How many items are visible below an open one. */
function visible({ kids }: OutlineItem): number {
  return kids.reduce((sum, kid) => sum + 1 + (isOpen(kid) ? visible(kid) : 0), 0);
}

/** A group is open and an item with its sections is closed, so a reader first sees the items. */
function isOpen({ kids }: OutlineItem): boolean {
  return kids.some(kid => kid.kids.length > 0);
}
