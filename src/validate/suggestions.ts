import { nearest } from '../diagnostics/suggest.ts';

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
