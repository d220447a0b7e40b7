import type { Position } from 'unist';
import type { Person } from '../meeting/meeting.ts';
import type { Place, Text } from '../meeting/place.ts';

/** What a text is; a `text` is running text, all others are looked for as a whole too. */
export type TextKind = 'title' | 'name' | 'case' | 'document' | 'file' | 'heading' | 'text';

/** A text that an author wrote, and whether the public edition is to be without it. */
export interface MeetingText {
  readonly text: string;
  readonly kind: TextKind;
  readonly place: Place;
  readonly withheld: boolean;
}

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

/** Where a node of Markdown stands; nodes are in their file's own coordinates. */
export function placeOf(position: Position | undefined, place: Place): Place {
  return position ? { file: place.file, start: position.start, end: position.end } : place;
}
