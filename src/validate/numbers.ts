import { diagnose, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Place, Text } from '../meeting/place.ts';
import { startOf } from './facts.ts';

/** An item before it has a number. */
export interface Unnumbered {
  readonly file: string;
  readonly id: string;
  /** The author's own number. */
  readonly own?: Text;
}

/**
 * The items' numbers in order: an author's own stays as it is, and the count skips it; a whole number sets the count.
 * Two items of one number or one id are reported at the later one.
 */
export function giveNumbers(items: readonly Unnumbered[], report: (diagnostic: Diagnostic) => void): string[] {
  const numbers: string[] = [];
  let count = 0;
  for (const { own } of items) {
    const number = own?.text.replace(/(?<=.)\.$/, '');
    if (number === undefined) count++;
    else if (/^\d{1,9}$/.test(number)) count = Number(number);
    numbers.push(number ?? String(count));
  }
  reportTwice(items, item => item.id, 'id-twice', item => startOf(item.file), report);
  const keys = new Map(items.map((item, index) => [item, numbers[index]!.toLowerCase().replace(/^0+(?=\d)/, '')]));
  reportTwice(items, item => keys.get(item)!, 'number-twice', item => item.own?.place ?? startOf(item.file), report);
  return numbers;
}

function reportTwice(
  items: readonly Unnumbered[],
  key: (item: Unnumbered) => string,
  code: 'id-twice' | 'number-twice',
  place: (item: Unnumbered) => Place,
  report: (diagnostic: Diagnostic) => void,
): void {
  const first = new Map<string, Unnumbered>();
  for (const item of items) {
    const value = key(item);
    const other = first.get(value);
    if (value === '') continue;
    if (other) report(diagnose(code, place(item), { value, other: other.file }));
    else first.set(value, item);
  }
}
