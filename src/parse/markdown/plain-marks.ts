/**
 * What word processors and keyboards put at the beginning of a line, as the marks that Markdown knows: a bullet as a
 * dash, and as spaces what looks like a space or like nothing. Every character stays where it was. What turns out to be
 * no mark (in code, say) is put back by `asTyped`.
 */
export function withPlainMarks(text: string): string {
  if (!unusual.test(text)) return text;
  return text
    .replace(lineStart, start =>
      start.replace(/[•◦▪‣⁃●·\uf0a7\uf0b7\uf076\uf0d8]|[–—o](?=\t)/, '-').replace(blank, ' '),
    )
    .replace(delimiterRow, row => row.replace(blank, ' '));
}

// No-break spaces, the soft hyphen, zero-width characters; Word's bullets, also as private characters (fonts Symbol and
// Wingdings). A dash, and the letter that Word takes for a ring, only before a tab.
const unusual = /[\u00a0\u00ad\u200b-\u200f\u202f\u2060\ufeff•◦▪‣⁃●·\uf0a7\uf0b7\uf076\uf0d8]|[–—o]\t/;
const blank = /[\u00a0\u00ad\u200b-\u200f\u202f\u2060\ufeff]/g;
const lineStart =
  /(?<![^\r\n])[\t >\u00a0\u00ad\u200b-\u200f\u202f\u2060\ufeff]*(?:(?:#{1,6}|[-+*]|\d{1,9}[.)]|[•◦▪‣⁃●·\uf0a7\uf0b7\uf076\uf0d8])[\t \u00a0\u202f]+(?=\S)|[–—o]\t+(?=\S)|[>|`~[])/g;
/** The line under a table's header; and a line that only looks empty. */
const delimiterRow = /(?<![^\r\n])[\t \u00a0|:-]+(?![^\r\n])/g;

/**
 * Lines of a tree's text as their author typed them.
 *
 * @param value lines as the tree has them
 * @param typed the same lines of the file
 * @param plain the same lines with plain marks
 */
export function asTyped(value: string, typed: readonly string[], plain: readonly string[]): string {
  return value
    .split('\n')
    .map((line, index) => {
      const [before, after] = [plain[index], typed[index]];
      if (before === undefined || after === undefined || before === after || line === '') return line;
      const at = before.lastIndexOf(line);
      return at < 0 ? line : after.slice(at, at + line.length);
    })
    .join('\n');
}
