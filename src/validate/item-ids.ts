import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { startOf } from '../diagnostics/places.ts';
import { asId } from '../meeting/item-link.ts';
import type { AgendaItem } from '../meeting/meeting.ts';
import type { Text } from '../meeting/place.ts';
import { bracketed, meantList, suggestions } from './meant-names.ts';

/** The items that can be named. */
export interface ItemIds {
  /**
   * The id that a reference names. An id that no item has is reported, and replaced by the one that was most likely
   * meant, if any. So no rule complains of what follows from the slip.
   */
  find(reference: Text, report: (diagnostic: Diagnostic) => void): FoundIds | undefined;
}

interface FoundIds {
  /** One id, or several if the text names several. */
  readonly ids: readonly string[];
  readonly exact: boolean;
}

/**
 * The ids of a meeting's items. `unread` lists the names of item files that could not be read. If there is no item at
 * all, that has already been reported.
 */
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
      // It has already been reported that its file can't be read.
      if (lost.has(id) || known.size === 0) return undefined;
      const several = meantList(text, named);
      const near = several ? bracketed(several) : (named(text) ?? byNumber.get(id) ?? suggest(id));
      report(diagnose('item-unknown', place, { id: text, nearest: near }));
      return near === undefined ? undefined : { ids: several ?? [near], exact: false };
    },
  };
}

/** The id in the name of an item's file, which authors often write instead: "items/07-plan.md" is "plan". */
function bareName(id: string): string {
  return id
    .replace(/^.*\//, '')
    .replace(/\.md$/, '')
    .replace(/^\d+(?:[a-z](?=[-.]|$))?[-.]*/, '');
}

/** An item before it gets a number. */
export interface Unnumbered {
  readonly file: string;
  readonly id: string;
  /** The author's own number. */
  readonly own?: Text;
}

type Report = (diagnostic: Diagnostic) => void;

/**
 * The items' numbers in order. A number that the author gave stays as it is and is not counted; a whole number sets the
 * count. A number that an earlier item has is reported, but among items that are counted on from a mistake only the
 * first.
 */
export function giveNumbers(items: readonly Unnumbered[], report: Report): string[] {
  const first = new Map<string, Unnumbered>();
  let count = 0;
  let told = false;
  return items.map(item => {
    const { own, file } = item;
    const number = own ? own.value.replace(/(?<=.)\.$/, '') : String(count + 1);
    const key = number.toLowerCase().replace(/^0+(?=\d)/, '');
    const other = first.get(key);
    if (other && (own || !told)) {
      report(diagnose('number-twice', own?.place ?? startOf(file), { value: number, other: other.file }));
    }
    told = other !== undefined;
    if (!other) first.set(key, item);
    if (!own) count++;
    else if (!other && /^\d{1,9}$/.test(number)) count = Number(number);
    return number;
  });
}

/** Reports an item whose id an earlier one has. An empty id is reported by the read stage. */
export function checkIds(items: readonly Unnumbered[], report: Report): void {
  const first = new Map<string, Unnumbered>();
  for (const item of items) {
    const other = first.get(item.id);
    if (item.id === '') continue;
    if (other) report(diagnose('id-twice', startOf(item.file), { value: item.id, other: other.file }));
    else first.set(item.id, item);
  }
}
