import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { asId } from '../meeting/item-link.ts';
import type { Text } from '../meeting/place.ts';
import { suggestions } from './suggestions.ts';

/** The items that can be named. */
export interface ItemIds {
  /**
   * The id that a reference names. One that no item has is reported; the id most like it is given in its place, if
   * there is one, so that no rule complains of what follows from the slip.
   */
  find(reference: Text, report: (diagnostic: Diagnostic) => void): FoundId | undefined;
}

export interface FoundId {
  readonly id: string;
  readonly exact: boolean;
}

/** The ids of a meeting's items; `unread` are the names of items' files that could not be read. */
export function itemIds(ids: readonly string[], unread: readonly string[] = []): ItemIds {
  const known = new Set(ids);
  const lost = new Set(unread.map(name => bareName(asId(name))));
  const suggest = suggestions(() => known);
  return {
    find(reference, report) {
      const id = asId(reference.text);
      if (known.has(id)) return { id, exact: true };
      // That its file can't be read has been told.
      if (lost.has(id)) return undefined;
      const bare = bareName(id);
      const near = known.has(bare) ? bare : suggest(id);
      report(diagnose('item-unknown', reference.place, { id: reference.text, nearest: near }));
      return near === undefined ? undefined : { id: near, exact: false };
    },
  };
}

/** Of the name of an item's file, which is often written for its id, what is left: "items/07-plan.md" is "plan". */
function bareName(id: string): string {
  return id
    .replace(/^.*\//, '')
    .replace(/\.md$/, '')
    .replace(/^\d+(?:[a-z](?=[-.]|$))?[-.]*/, '');
}
