import type { Position } from 'unist';
import type { Person } from '../meeting/meeting.ts';
import type { Place, Text } from '../meeting/place.ts';

/** What a text is; a `text` is running text, all others are looked for as a whole too, but a picture's file is not seen. */
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

/** A text that an author wrote, and whether the public edition is to be without it. */
export interface MeetingText {
  readonly text: string;
  readonly kind: TextKind;
  readonly place: Place;
  readonly withheld: boolean;
  /** Of Markdown: the pieces that it was put together from, in order. */
  readonly runs?: readonly Run[];
}

/** A piece of a text that stands in one piece in its file, too. */
export interface Run {
  /** Where it begins in the text. */
  readonly from: number;
  readonly position: Position;
  /** Whether its text was typed as it is read, so that places in it can be counted. */
  readonly typed: boolean;
}

/** Stands in a text for what is none: a note's mark, a picture, what an author wrote in a blank meeting. */
export const noText = '\ufffc';

/** A field's text, if the field is there. */
export function fieldText(
  field: Text | undefined,
  kind: TextKind,
  withheld: boolean,
): readonly MeetingText[] {
  return field ? [{ text: field.text, kind, place: field.place, withheld }] : [];
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
