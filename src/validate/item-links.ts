import type { Nodes } from 'mdast';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Block } from '../meeting/body.ts';
import { itemOf } from '../meeting/item-link.ts';
import type { ItemIds } from './item-ids.ts';
import { placeOf, walk } from './walk.ts';

/** Reports links to items that are not there. */
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
