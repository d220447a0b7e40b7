import { type Reading, refuse } from './reading.ts';

/** What a pattern for the names of files may have in braces. */
export const nameWords = ['title', 'date', 'organisation'] as const;

/** Reads a pattern for the names of a meeting's files: "{title}-{date}". */
export function readNamePattern(text: string): Reading<string> {
  const rest = text.replace(/\{(\w+)\}/g, (word, name: string) =>
    nameWords.some(known => known === name) ? 'x' : word,
  );
  return /[{}]/.test(rest) || !/[\p{L}\p{N}]/u.test(rest)
    ? refuse('name-pattern', { text })
    : { value: text };
}
