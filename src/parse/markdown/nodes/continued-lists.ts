import type { List, Root } from 'mdast';
import { isDirectiveLine } from '../directive-syntax.ts';
import { readDirective } from '../directives/read-directive.ts';
import { endOf, startOf } from '../tree-walk.ts';

/** Lists that decisions part, each with those before it. */
export type ContinuedLists = ReadonlyMap<List, readonly List[]>;

/**
 * Lists between which there is nothing but decisions. An edition that leaves the decisions out must not show where they
 * were, so such lists are one: a list goes on counting after a decision, in both editions.
 */
export function continuedLists({ children }: Root, text: string): ContinuedLists {
  const continued = new Map<List, readonly List[]>();
  let lists: List[] = [];
  let passage: string | undefined;
  for (const node of children) {
    const line = isDirectiveLine(node) ? text.slice(startOf(node), endOf(node)) : '';
    const directive = readDirective(line);
    if (!directive?.exact || directive.kind === 'mark') {
      if (passage !== undefined) continue;
      const list = node.type === 'list' ? node : undefined;
      const goesOn = list && lists[0] && markOf(list, text) === markOf(lists[0], text);
      if (goesOn) {
        if (lists.length === 1) continued.set(lists[0]!, []);
        continued.set(list, lists);
      }
      lists = [...(goesOn ? lists : []), ...(list ? [list] : [])];
    } else if (directive.kind === 'end') passage = undefined;
    else {
      passage = directive.name;
      // All else leaves a mark or is shown.
      if (!/decision$/.test(passage)) lists = [];
    }
  }
  return continued;
}

/** A list's mark; another mark begins another list: `-` is not `*`, and `1.` is not `1)`. */
export function markOf(list: List, text: string): string | undefined {
  const start = startOf(list);
  return /^(?:\d{1,9})?(.)/.exec(text.slice(start, start + 10))?.[1];
}
