import { offsetOf } from '../diagnostics/places.ts';
import { removeField, setField } from '../edit/fields/set-field.ts';
import { type Written, writtenFrom } from '../edit/fields/written.ts';
import { readFrontMatter } from '../parse/front-matter/front-matter.ts';
import type { Range } from './message.ts';
import { sourceOf } from './outline.ts';

/** What front matter says, for a form. */
export interface Matter {
  /** False if it can't be read: then only the text can be edited. */
  readonly isReadable: boolean;
  /** The offset at which the body begins. */
  readonly body: number;
  readonly fields: readonly MatterField[];
}

/** A field, with its place: from its name to the end of its value. */
export interface MatterField extends Range {
  readonly name: string;
  readonly value: Written;
}

/** The fields of a text's front matter that have a value. */
export function matterOf(text: string): Matter {
  const source = sourceOf('', text);
  const { fields, readable, body } = readFrontMatter(source, () => {});
  return {
    isReadable: readable && body !== undefined,
    body: body ?? text.length,
    fields: fields.entries.flatMap(({ key, keyPlace, value }) => {
      const written = writtenFrom(value);
      if (written === undefined) return [];
      return {
        name: key,
        value: written,
        from: offsetOf(source, keyPlace.start),
        to: offsetOf(source, value.place.end),
      };
    }),
  };
}

/**
 * The text with a field set, or taken out if there is no value; every other byte stays. Undefined if its front matter is
 * such that nobody can know what a change would do.
 */
export function withField(text: string, name: string, value: Written | undefined): string | undefined {
  const isEmpty = value == null || value === '' || (Array.isArray(value) && value.length === 0);
  const after = isEmpty ? removeField(text, name) : setField(text, name, value);
  return after !== undefined && commentsIn(after) < commentsIn(text) ? undefined : after;
}

/** A list is written anew whole, and what its author noted between its lines would go. */
function commentsIn(text: string): number {
  return text.slice(0, matterOf(text).body).match(/^[ \t]*#/gm)?.length ?? 0;
}
