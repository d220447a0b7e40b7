import type { Nodes } from 'mdast';
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import type { Block } from '../meeting/body.ts';
import { itemOf } from '../meeting/item-link.ts';
import type { AgendaItem } from '../meeting/meeting.ts';
import type { Place } from '../meeting/place.ts';
import type { ItemIds } from './item-ids.ts';

/** Calls a function with each node of a body or of a field's Markdown, in reading order. */
export function walk(nodes: readonly (Block | Nodes)[], visit: (node: Nodes) => void): void {
  for (const node of nodes) {
    visit(node);
    if ('children' in node) walk(node.children, visit);
  }
}

/** Where a node stands in its file; the parse stage keeps the file's own lines and columns. */
export function placeOf({ position }: Nodes, file: string): Place {
  const start = { line: position?.start.line ?? 1, column: position?.start.column ?? 1 };
  const end = { line: position?.end.line ?? 1, column: position?.end.column ?? 1 };
  return { file, start, end };
}

/** A body in which every line of a paragraph stays a line of its own, as `line-ends: keep` asks. */
export function keptLines(blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap(block => keep(block as Nodes) as readonly Block[]);
}

function keep(node: Nodes): readonly Nodes[] {
  if (node.type === 'text') {
    const { position } = node;
    return node.value.split(/\r\n?|\n/).flatMap((value, index): Nodes[] => {
      const text: Nodes = { type: 'text', value, position };
      return index === 0 ? [text] : [{ type: 'break', position }, text];
    });
  }
  if (!('children' in node)) return [node];
  return [{ ...node, children: node.children.flatMap(child => keep(child as Nodes)) } as Nodes];
}

/** Reports a second `::timetable`, and any in a meeting that certainly has no timetable. */
export function checkTimetableMarks(
  items: readonly AgendaItem[],
  isEmpty: boolean,
  report: (diagnostic: Diagnostic) => void,
): void {
  let first: string | undefined;
  for (const {
    body,
    place: { file },
  } of items) {
    walk(body, node => {
      if (node.type !== 'timetable') return;
      if (first !== undefined) report(diagnose('timetable-twice', placeOf(node, file), { other: first }));
      else if (isEmpty) report(diagnose('timetable-empty', placeOf(node, file), {}));
      first ??= file;
    });
  }
}

/** Reports links to items that don't exist. */
export function checkItemLinks(
  nodes: readonly (Block | Nodes)[],
  file: string,
  ids: ItemIds,
  report: (diagnostic: Diagnostic) => void,
): void {
  walk(nodes, node => {
    const id = node.type === 'link' ? itemOf(node.url) : undefined;
    if (id !== undefined) ids.find({ value: id, place: placeOf(node, file) }, report);
  });
}
