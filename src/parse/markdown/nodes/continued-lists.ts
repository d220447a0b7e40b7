import type { List, ListItem, Root } from 'mdast';
import { isDirectiveLine } from '../directive-syntax.ts';
import { readDirective } from '../directives/read-directive.ts';
import { endOf, startOf } from '../tree-walk.ts';

/** Lists that decisions part, each with what comes before it. */
export type ContinuedLists = ReadonlyMap<List, ListsBefore>;

/** The lists that a list continues; of the first, there are none. */
export interface ListsBefore {
  readonly first: List;
  /** How many points they have. */
  readonly count: number;
  /** Their first and their last points, up to two. */
  readonly head: readonly ListItem[];
  readonly tail: readonly ListItem[];
}

/**
 * Lists between which there is nothing but decisions. An edition that leaves the decisions out must not show where they
 * were, so such lists are one: a list goes on counting after a decision, in both editions.
 */
export function continuedLists({ children }: Root, text: string): ContinuedLists {
  const continued = new Map<List, ListsBefore>();
  /** The lists so far, and the last of them. */
  let run: (ListsBefore & { readonly last: List }) | undefined;
  let passage: string | undefined;
  for (const node of children) {
    const line = isDirectiveLine(node) ? text.slice(startOf(node), endOf(node)) : '';
    const directive = readDirective(line);
    if (!directive?.exact || directive.kind === 'mark') {
      if (passage !== undefined) continue;
      const list = node.type === 'list' ? node : undefined;
      const before = list && run && markOf(list, text) === markOf(run.first, text) ? run : undefined;
      if (list && before) {
        if (before.first === before.last) continued.set(before.first, nothingBefore(before.first));
        continued.set(list, before);
      }
      run = list && { ...withPoints(before ?? nothingBefore(list), list), last: list };
    } else if (directive.kind === 'end') passage = undefined;
    else {
      passage = directive.name;
      // All else leaves a mark or is shown.
      if (!/decision$/.test(passage)) run = undefined;
    }
  }
  return continued;
}

function nothingBefore(first: List): ListsBefore {
  return { first, count: 0, head: [], tail: [] };
}

function withPoints({ first, count, head, tail }: ListsBefore, { children }: List): ListsBefore {
  return {
    first,
    count: count + children.length,
    head: [...head, ...children.slice(0, 2)].slice(0, 2),
    tail: [...tail, ...children.slice(-2)].slice(-2),
  };
}

/** A list's mark; another mark begins another list: `-` is not `*`, and `1.` is not `1)`. */
export function markOf(list: List, text: string): string | undefined {
  const start = startOf(list);
  return /^(?:\d{1,9})?(.)/.exec(text.slice(start, start + 10))?.[1];
}
