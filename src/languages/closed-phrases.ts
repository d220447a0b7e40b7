import type { Language } from './language.ts';

/**
 * Whether the whole of a text is one of a language's phrases that say of items that the public may not hear or read them:
 * "Closed items", "Nicht-öffentlicher Teil". Capitals make no difference, nor does a hyphen instead of a space. A phrase
 * that goes on ("Closed circuit television") is none.
 */
export function isClosedPhrase(text: string, { closedPhrases }: Pick<Language, 'closedPhrases'>): boolean {
  return closedPhrases.includes(folded(text));
}

/** What the program's own pages call what is closed. */
const ownWords = [
  'closed-case',
  'closed-items',
  'withheld-item',
  'withheld-attachment',
  'closed-passage',
] as const;

/**
 * Whether the whole of a text is a closed word or phrase of any of these languages: agendas borrow them from each other.
 * Spaces and hyphens in it make no difference either.
 */
export function createIsClosed(all: readonly Language[]): (text: string) => boolean {
  const joined = (text: string) => folded(text).replaceAll(' ', '');
  const known = new Set(
    all.flatMap(({ closedWords, closedPhrases, labels }) =>
      [...closedWords, ...closedPhrases, ...ownWords.map(name => labels[name])].map(joined),
    ),
  );
  return text => known.has(joined(text));
}

function folded(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s\u2010\u2011-]+/g, ' ')
    .trim();
}
