import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { startOf } from '../diagnostics/places.ts';
import type { Text } from '../meeting/place.ts';

/** An item before it has a number. */
export interface Unnumbered {
  readonly file: string;
  readonly id: string;
  /** The author's own number. */
  readonly own?: Text;
}

type Report = (diagnostic: Diagnostic) => void;

/**
 * The items' numbers in order: an author's own stays as it is, and the count skips it; a whole number sets the count.
 * A number that an earlier item has is reported; of the items that are counted on from a mistake only the first.
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

/** Reports an item whose id an earlier one has. An empty id is the read stage's to report. */
export function checkIds(items: readonly Unnumbered[], report: Report): void {
  const first = new Map<string, Unnumbered>();
  for (const item of items) {
    const other = first.get(item.id);
    if (item.id === '') continue;
    if (other) report(diagnose('id-twice', startOf(item.file), { value: item.id, other: other.file }));
    else first.set(item.id, item);
  }
}
