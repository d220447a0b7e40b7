import type { Language } from './language.ts';

/**
 * Whether the whole of a text is one of a language's phrases that say of items that the public may not hear or read them:
 * "Closed items", "Nicht-öffentlicher Teil". Capitals make no difference, nor does a hyphen instead of a space. A phrase
 * that goes on ("Closed circuit television") is none.
 */
export function isClosedPhrase(text: string, { closedPhrases }: Pick<Language, 'closedPhrases'>): boolean {
  return closedPhrases.includes(
    text
      .normalize('NFC')
      .toLowerCase()
      .replace(/[\s\u2010\u2011-]+/g, ' ')
      .trim(),
  );
}
