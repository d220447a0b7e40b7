import { isSlipOf, nearest } from '../../diagnostics/suggest.ts';
import { typedWords, typedWordsBy } from '../../languages/typed.ts';
import { type FieldName, fieldNames } from '../../languages/typed-words.ts';
import type { MapValue } from '../../parse/parsed-file.ts';

/** The one of these fields that an author meant by a word in any language or by another common name. */
export function fieldIn(word: string, known: readonly string[]): string | undefined {
  return fieldsIn(word, known)[0];
}

/** All of these fields that an author may mean by such a word: "titel" is a title or a role. */
function fieldsIn(word: string, known: readonly string[]): readonly string[] {
  const folded = word
    .normalize('NFC')
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-');
  return fieldNames.filter(
    field => known.includes(field) && (field === folded || typedFor(field).has(folded)),
  );
}

/** Whether a name is about what was decided or how people voted: that belongs in the body. */
export function saysDecision(key: string): boolean {
  const name = key.trim().toLowerCase();
  return (
    typedWords(({ decisionBlock }) => decisionBlock).includes(name) ||
    typedWords(({ decisionFields }) => decisionFields).includes(name)
  );
}

/** The field that an author most likely meant by a name that is not a field's. */
export function meantField(key: string, fields: readonly string[]): string | undefined {
  return fieldIn(key, fields) ?? nearest(key, fields);
}

/**
 * Whether a misspelled name can only mean this field: it is a word for it or has one slip, and is not like any other
 * field's name.
 */
export function isPlain(key: string, near: string, { entries }: MapValue, shape: object): boolean {
  const fields = Object.keys(shape);
  const words = fieldsIn(key, fields);
  const meant = words.length > 0 ? words : fields.filter(field => isSlipOf(key, field));
  const likewise = entries.filter(entry => entry.key === near || meantField(entry.key, fields) === near);
  return meant.length === 1 && meant[0] === near && likewise.length === 1;
}

const typedFor = typedWordsBy<FieldName>(({ fields }, field) => fields[field] ?? '');
