import type { Name, NameWord } from './name.ts';

/** Whether a name is a shorter form of another: words left out, or shortened to their initials. */
export function isShortOf(short: Name, long: Name, known: boolean): boolean {
  if (short.code) return short.code === long.words.map(({ plain }) => plain[0]).join('');
  const [a, b] = [short.words, long.words];
  if (a.length > b.length || b.length < 2) return false;
  if (a.length === 1) return isGivenNameAlone(a[0]!, b);
  return hasWordsLeftOut(a, b) || isBeginning(a, b) || (known && (isEnding(a, b) || isShortGivenName(a, b)));
}

/** "Mette", of "Mette Aagaard Lund". */
function isGivenNameAlone(word: NameWord, long: readonly NameWord[]): boolean {
  return word.plain.length > 1 && word.plain === long[0]!.plain;
}

/** "Mette Lund", "M. Lund", "Mette A. L.", of "Mette Aagaard Lund": its first and last word, and of the rest some. */
function hasWordsLeftOut(short: readonly NameWord[], long: readonly NameWord[]): boolean {
  const [first, last] = [long[0]!, long.at(-1)!];
  // A full stop behind a surname may be a sentence's.
  if (!stands(short[0]!, first) || !standsLast(short.at(-1)!, last)) return false;
  if (!isSameWord(short[0]!, first) && !isSameWord(short.at(-1)!, last)) return false;
  const middle = long.slice(1, -1);
  let from = 0;
  return short.slice(1, -1).every(word => {
    const found = middle.findIndex((other, at) => at >= from && stands(word, other));
    from = found + 1;
    return found >= 0;
  });
}

/** "Mette Aagaard", "Niels Chr.", of "Mette Aagaard Lund", "Niels Christian Holm". */
function isBeginning(short: readonly NameWord[], long: readonly NameWord[]): boolean {
  return (
    short.length < long.length &&
    short[0]!.plain.length > 1 &&
    short.every((word, at) => stands(word, long[at]!))
  );
}

/** "Lise Brogaard", of "Anne-Lise Brogaard"; or a sister. */
function isEnding(short: readonly NameWord[], long: readonly NameWord[]): boolean {
  return short.every((word, at) => isSameWord(word, long[long.length - short.length + at]!));
}

/** "Chris Holm", of "Christian Holm"; or a cousin. */
function isShortGivenName(short: readonly NameWord[], long: readonly NameWord[]): boolean {
  const [given, ...rest] = short;
  return (
    rest.length === long.length - 1 &&
    given!.plain.length >= 3 &&
    long[0]!.plain.startsWith(given!.plain) &&
    rest.every((word, at) => isSameWord(word, long[at + 1]!))
  );
}

/** A word stands for itself, and the beginning of a word for one that begins with it, in either name. */
function stands(a: NameWord, b: NameWord): boolean {
  return (
    isSameWord(a, b) ||
    (a.isShortened && b.plain.startsWith(a.plain)) ||
    (b.isShortened && a.plain.startsWith(b.plain))
  );
}

function standsLast(a: NameWord, b: NameWord): boolean {
  return isSameWord(a, b) || (stands(a, b) && Math.min(a.plain.length, b.plain.length) === 1);
}

function isSameWord(a: NameWord, b: NameWord): boolean {
  return a.plain === b.plain;
}
