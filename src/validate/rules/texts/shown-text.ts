import type { AgendaItem, Person, Slot } from '../../../meeting/meeting.ts';
import type { Place, Text } from '../../../meeting/place.ts';

/** Whose text it is: an item's, a slot's, the cover note's, or another text of meeting.md. */
type Owner =
  | { readonly kind: 'item'; readonly item: AgendaItem }
  | { readonly kind: 'slot'; readonly slot: Slot }
  | { readonly kind: 'note' | 'meeting' };

/** The kinds of text that rules distinguish. */
type TextKind = 'name' | 'case' | 'document' | 'classification' | 'text';

/** Where something is in a known file. */
export type Span = Pick<Place, 'start' | 'end'>;

/** A part of a text that is also in one piece in its file. */
export interface Run {
  /** Where it begins in the text. */
  readonly from: number;
  readonly text: string;
  readonly span: Span;
  /** An address that is a link by itself. */
  readonly isAddress?: boolean;
}

/** A text that a reader sees: a field, a heading, a paragraph or a table's cell. */
export interface ShownText {
  readonly text: string;
  readonly file: string;
  readonly kind: TextKind;
  /** In order, without gaps except for line ends. */
  readonly runs: readonly Run[];
  readonly owner: Owner;
  /** Whether the public edition withholds it. */
  readonly withheld: boolean;
  /** The header of the cell's column. */
  readonly header?: string;
}

/** What all texts of one part of the meeting have in common. */
export interface Origin {
  readonly owner: Owner;
  readonly withheld: boolean;
}

/** A field's text, if the field is there. */
export function fieldText(field: Text | undefined, kind: TextKind, { owner, withheld }: Origin): ShownText[] {
  if (!field) return [];
  const { value: text, place } = field;
  return [{ text, file: place.file, kind, runs: [{ from: 0, text, span: place }], owner, withheld }];
}

/** The names, roles and notes of persons. */
export function personTexts(persons: readonly (Person | undefined)[], origin: Origin): ShownText[] {
  return persons.flatMap(person => [
    ...fieldText(person?.name, 'name', origin),
    ...fieldText(person?.role, 'text', origin),
    ...fieldText(person?.note, 'text', origin),
  ]);
}

/** The part of a text that an offset is in. */
export function runAt({ runs }: ShownText, offset: number): Run {
  return runs[lastAt(runs.length, at => runs[at]!.from <= offset)]!;
}

/** The last index for which `holds` is true, if it is true for all before; 0 if for none. */
export function lastAt(count: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = count;
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) low = middle;
    else high = middle;
  }
  return low;
}
