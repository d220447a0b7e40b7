import { typedWords } from '../../languages/typed.ts';
import { fieldNames } from '../../languages/typed-words.ts';

/** The one of these fields that an author meant by a word of any language or by another common name. */
export function fieldIn(word: string, known: readonly string[]): string | undefined {
  const folded = word
    .normalize('NFC')
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-');
  return fieldNames.find(
    field =>
      known.includes(field) &&
      (field === folded || typedWords(({ fields }) => fields[field] ?? '').includes(folded)),
  );
}
