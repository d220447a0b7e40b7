import { typedWordsBy } from '../../languages/typed.ts';
import { type FieldName, fieldNames } from '../../languages/typed-words.ts';

/** The one of these fields that an author meant by a word of any language or by another common name. */
export function fieldIn(word: string, known: readonly string[]): string | undefined {
  return fieldsIn(word, known)[0];
}

/** All of these fields that an author may mean by such a word: "titel" is a title or a role. */
export function fieldsIn(word: string, known: readonly string[]): readonly string[] {
  const folded = word
    .normalize('NFC')
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-');
  return fieldNames.filter(
    field => known.includes(field) && (field === folded || typedFor(field).has(folded)),
  );
}

const typedFor = typedWordsBy<FieldName>(({ fields }, field) => fields[field] ?? '');
