import { nearest } from '../diagnostics/suggest.ts';

/** No author writes more names than this on one line. */
const mostNames = 50;

/**
 * The names that an author meant by one text with commas in it, where a list in brackets belongs. `known` returns the
 * name that a part stands for; the result is undefined if one part stands for none.
 */
export function meantList(
  text: string,
  known: (part: string) => string | undefined,
): readonly string[] | undefined {
  const parts = text.split(',', mostNames + 1);
  if (parts.length < 2 || parts.length > mostNames) return undefined;
  const names = parts.flatMap(part => known(part.trim()) ?? []);
  return names.length === parts.length ? names : undefined;
}

/** The names as they should be written. */
export function bracketed(names: readonly string[]): string {
  return `[${names.join(', ')}]`;
}

/** After this many hints the author knows that something else is wrong. Each hint is a search among all names. */
const enough = 100;

/** The name that an author most likely meant, if any. Each text is looked up once, and only so many texts. */
export function suggestions(names: () => Iterable<string>): (text: string) => string | undefined {
  const found = new Map<string, string | undefined>();
  let known: readonly string[] | undefined;
  return text => {
    if (!found.has(text)) {
      if (found.size >= enough) return undefined;
      known ??= [...names()];
      found.set(text, nearest(text, known));
    }
    return found.get(text);
  };
}
