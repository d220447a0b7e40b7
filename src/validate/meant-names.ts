import { nearest } from '../diagnostics/suggest.ts';

/** No author writes more names than this on one line. */
const mostNames = 50;

/**
 * The names that an author meant by one text with commas between them, where a list is to stand in brackets. `known`
 * gives the name of a part; undefined where one part has none.
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

/** The names as they are to be written. */
export function bracketed(names: readonly string[]): string {
  return `[${names.join(', ')}]`;
}

/** After so many hints the author knows that it is another mistake; each is looked for among all names. */
const enough = 100;

/** Gives the name that an author most likely meant, if any; each text is looked up once, and not without end. */
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
