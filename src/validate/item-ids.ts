import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { asId } from '../meeting/item-link.ts';
import type { AgendaItem } from '../meeting/meeting.ts';
import type { Text } from '../meeting/place.ts';
import { bracketed, meantList } from './meant-list.ts';
import { suggestions } from './suggestions.ts';

/** The items that can be named. */
export interface ItemIds {
  /**
   * The id that a reference names. One that no item has is reported; what was most likely meant is given in its place,
   * if anything was, so that no rule complains of what follows from the slip.
   */
  find(reference: Text, report: (diagnostic: Diagnostic) => void): FoundIds | undefined;
}

export interface FoundIds {
  /** One; or several, where their names stand in one text. */
  readonly ids: readonly string[];
  readonly exact: boolean;
}

/** The ids of a meeting's items; `unread` are the names of items' files that could not be read. Where there is no item at all, that has been told. */
export function itemIds(
  items: readonly Pick<AgendaItem, 'id' | 'number'>[],
  unread: readonly string[] = [],
): ItemIds {
  const known = new Set(items.map(({ id }) => id));
  const byNumber = new Map(items.map(({ number, id }) => [number.toLowerCase(), id]));
  const lost = new Set(unread.map(name => bareName(asId(name))));
  const suggest = suggestions(() => known);
  const named = (text: string) => [asId(text), bareName(asId(text))].find(id => known.has(id));
  return {
    find(reference, report) {
      const { value: text, place } = reference;
      const id = asId(text);
      if (known.has(id)) return { ids: [id], exact: true };
      // That its file can't be read has been told.
      if (lost.has(id) || known.size === 0) return undefined;
      const several = meantList(text, named);
      const near = several ? bracketed(several) : (named(text) ?? byNumber.get(id) ?? suggest(id));
      report(diagnose('item-unknown', place, { id: text, nearest: near }));
      return near === undefined ? undefined : { ids: several ?? [near], exact: false };
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
