const longest = 60;

/**
 * An author's text in quotation marks: on one line, and no longer than a sentence can bear. The marks are curly if
 * the text has straight ones itself.
 */
export function quote(text: string, limit = longest): string {
  const short = shorten(text, limit);
  return short.includes('"') ? `“${short}”` : `"${short}"`;
}

/**
 * At most this many characters, the last of them `…` if something is left out; each run of white space is one space.
 */
export function shorten(text: string, limit = longest): string {
  // Counts code points, so no emoji is cut in two. Twice as many UTF-16 units contain them all.
  const plain = text
    .slice(0, limit * 4)
    .replace(/\s+/g, ' ')
    .trim();
  const characters = Array.from(plain);
  if (characters.length <= limit && text.length <= limit * 4) return plain;
  return `${characters
    .slice(0, limit - 1)
    .join('')
    .trimEnd()}…`;
}

/** A line to paste. It is cut only if it is longer than any line in a real agenda. */
export function line(text: string): string {
  return shorten(text, 400);
}

/** `a`, `a or b`, `a, b or c`. */
export function listed(texts: readonly string[], word: string): string {
  if (texts.length < 2) return texts.join('');
  return `${texts.slice(0, -1).join(', ')} ${word} ${texts.at(-1)}`;
}

/** Names in quotation marks, and how many more there are: `"a.pdf", "b.pdf" and 3 more`. */
export function counted(names: readonly string[], more: number, and: string, others: string): string {
  return listed([...names.map(name => quote(name)), ...(more > 0 ? [`${more} ${others}`] : [])], and);
}

/** Texts as a list in brackets: `[Anna Holm, "Per Lund, chair"]`. */
export function bracketed(texts: readonly string[]): string {
  return `[${texts.map(text => (/[,[\]{}"]/.test(text) ? `"${text.replaceAll('"', '\\"')}"` : text)).join(', ')}]`;
}

/** Texts as the points of a list, each between quotation marks: `"- Anna Holm", "- Per Lund"`. */
export function pointed(texts: readonly string[]): string {
  return texts.map(text => quote(`- ${text}`)).join(', ');
}

/** Numbers in rising order: "1-3, 5". */
export function ranges(numbers: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last && number === last[1] + 1) last[1] = number;
    else runs.push([number, number]);
  }
  return runs.map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`)).join(', ');
}

/**
 * The standards that a pack does not claim.
 * @param only the word of the language, before the level that it claims instead
 */
export function lost(ua: boolean, a: string | undefined, only: string): string {
  return [
    ...(ua ? [] : ['PDF/UA-1']),
    ...(a === 'A' ? [] : [a ? `PDF/A-2a (${only} 2${a.toLowerCase()})` : 'PDF/A-2a']),
  ].join(', ');
}

/** Languages, each by its code and its name in another: "da (Danish)". */
export function languageNames(codes: readonly string[], inLanguage: string): readonly string[] {
  const names = new Intl.DisplayNames([inLanguage], { type: 'language' });
  return codes.map(code => `${code} (${names.of(code)})`);
}
