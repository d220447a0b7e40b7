import type { BlockContent, FootnoteDefinition, List, ListItem, Text } from 'mdast';
import { diagnose } from '../../../diagnostics/diagnostic.ts';
import { pointFurtherIn } from '../slips/block-slips.ts';
import { startOf } from '../tree-walk.ts';
import type { ListsBefore } from './continued-lists.ts';
import type { Reading } from './reading.ts';

type Content = BlockContent | FootnoteDefinition;

/** Whether a list is text that begins with a number: "17. juni: møde". */
export function isNumberedText({ ordered, start, children }: List): boolean {
  return ordered === true && children.length === 1 && start !== 1;
}

/** The number as text before the content of its point, for a list that is text. */
export function numberedText(
  point: ListItem,
  content: readonly Content[],
  { text }: Reading,
): readonly Content[] {
  const start = startOf(point);
  const task = point.checked === null || point.checked === undefined ? '' : '(?:[ \\t]+\\[[ xX]\\])?';
  const typed = new RegExp(`^\\d{1,9}[.)]${task}`).exec(text.slice(start, start + 100))?.[0] ?? '';
  const [first, ...rest] = content;
  const number: Text = { type: 'text', value: typed, position: point.position };
  if (first?.type !== 'paragraph')
    return [{ type: 'paragraph', children: [number], position: point.position }, ...content];
  const children = [{ ...number, value: `${typed} ` }, ...first.children];
  return [{ ...first, children, position: point.position }, ...rest];
}

/** How a list is marked whose author typed letters or numerals (see `withLetterMarks`). */
export function lettersOf({ ordered, children }: List, { text }: Reading) {
  if (!ordered) return undefined;
  const marks = children.map(
    point => /^[a-z]+(?=[.)])/i.exec(text.slice(startOf(point), startOf(point) + 9))?.[0],
  );
  const [first] = marks;
  if (first === undefined || marks.includes(undefined)) return undefined;
  return first === 'i' ? 'lower-roman' : first === 'A' ? 'upper-alpha' : 'lower-alpha';
}

/**
 * An ordered list with its depth among ordered lists, from 0. Its points are printed with numbers that count up from
 * the first; reports a list that was numbered otherwise.
 *
 * @param before lists that it continues after decisions
 */
export function orderedList(list: List, orderedDepth: number, reading: Reading, before?: ListsBefore): List {
  const { count = 0, head = [], tail = [] } = before ?? {};
  const points = [...tail, ...list.children];
  const numbers = points.map(point => numberOf(point, reading));
  const [first = 1, second] = [...head, ...list.children].slice(0, 2).map(point => numberOf(point, reading));
  const start = first + count - tail.length;
  const isEqual = first === second;
  const wrong = numbers.findIndex(
    (number, index) => index >= tail.length && number !== (isEqual ? first : start + index),
  );
  // Points that were meant to be nested have a message of their own.
  if (wrong > 0 && !pointFurtherIn(list, reading.text)) {
    const point = points[wrong]!;
    const place = reading.placeOf(startOf(point), startOf(point) + String(numbers[wrong]).length);
    const shown = numbers.map(
      (number, index) => [number, printedNumber(start + index, orderedDepth)] as const,
    );
    const told = shown.slice(Math.max(0, wrong - 2), wrong + 1);
    const written = told.map(([number]) => number).join(', ');
    reading.report(
      diagnose('list-numbers', place, { written, printed: told.map(([, mark]) => mark).join(', ') }),
    );
  }
  return { ...list, start: first + count, data: { ...list.data, orderedDepth } };
}

function numberOf(point: ListItem, { text }: Reading): number {
  const start = startOf(point);
  return Number(/^\d{1,9}/.exec(text.slice(start, start + 9))?.[0] ?? 1);
}

/** A point's number as printed. It depends on the list's depth among ordered lists: 1, a, i, then 1 again. */
export function printedNumber(number: number, orderedDepth: number): string {
  if (number < 1 || orderedDepth % 3 === 0) return String(number);
  return orderedDepth % 3 === 1 ? letters(number) : roman(number);
}

/** a … z, aa, ab … */
function letters(number: number): string {
  const before = Math.floor((number - 1) / 26);
  return (before > 0 ? letters(before) : '') + String.fromCharCode(97 + ((number - 1) % 26));
}

function roman(number: number): string {
  if (number >= 4000) return String(number);
  return [...String(number)]
    .map((digit, index, digits) => numeral(Number(digit), digits.length - 1 - index))
    .join('');
}

/** The numerals of a digit by its power of ten. */
function numeral(digit: number, power: number): string {
  const [one = '', five = '', ten = ''] = ['ivx', 'xlc', 'cdm', 'm'][power] ?? '';
  if (digit === 9) return one + ten;
  if (digit === 4) return one + five;
  return (digit >= 5 ? five : '') + one.repeat(digit % 5);
}
