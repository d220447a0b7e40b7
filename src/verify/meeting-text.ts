import type { Position } from 'unist';
import type { Person } from '../meeting/meeting.ts';
import type { Place, Text } from '../meeting/place.ts';

/**
 * What a text is. A `text` is running text. All others are also searched for as a whole, except a picture's file,
 * which is not shown.
 */
export type TextKind =
  | 'title'
  | 'name'
  | 'case'
  | 'document'
  | 'file'
  | 'heading'
  | 'address'
  | 'picture'
  | 'text';

/** A text that an author wrote, and whether the public edition withholds it. */
export interface MeetingText {
  readonly text: string;
  readonly kind: TextKind;
  readonly place: Place;
  readonly withheld: boolean;
  /** For Markdown: the pieces that the text was put together from, in order. */
  readonly runs?: readonly Run[];
}

/** A piece of a text that is also in one piece in its file. */
export interface Run {
  /** Where it begins in the text. */
  readonly from: number;
  readonly position: Position;
  /** Whether its text was typed as it is read, so that places in it can be counted. */
  readonly typed: boolean;
}

/** Stands for something that is not text: a note's mark, a picture, what an author wrote in a blank meeting. */
export const noText = '\ufffc';

/** The text of a field, if there is one. */
export function fieldText(
  field: Text | undefined,
  kind: TextKind,
  withheld: boolean,
): readonly MeetingText[] {
  return field ? [{ text: field.value, kind, place: field.place, withheld }] : [];
}

/** The names, roles and notes of persons. */
export function personTexts(
  persons: readonly (Person | undefined)[],
  withheld: boolean,
): readonly MeetingText[] {
  return persons.flatMap(person => [
    ...fieldText(person?.name, 'name', withheld),
    ...fieldText(person?.role, 'text', withheld),
    ...fieldText(person?.note, 'text', withheld),
  ]);
}
