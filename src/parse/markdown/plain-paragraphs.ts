import type { Root } from 'mdast';
import { lastUpTo, startOf } from './tree-walk.ts';

/** A text in which each line of a plain paragraph is shortened to one letter. */
export interface Shortened {
  readonly text: string;
  /** The offset in the whole text for an offset in this one. */
  wholeOffset(offset: number): number;
  /**
   * Restores the paragraphs' text.
   * @param tree with offsets of the file
   * @param start where the whole text begins in the file
   */
  fill(tree: Root, start: number): void;
}

/** A plain paragraph; offsets are UTF-16 units of the whole text. */
interface Plain {
  readonly start: number;
  readonly text: string;
  /** Where it ends in the shortened text. */
  readonly end: number;
  /** How much shorter the text is up to there. */
  readonly removed: number;
}

/**
 * Shortens the plain paragraphs of a text. They are half of most agendas and hold nothing that Markdown or GitHub's
 * syntax could mean, but micromark would look at each of their characters a dozen times: without this, a check of eight
 * items takes 1.06 of the processor time (Node 24, median of 12 pairs). A shortened paragraph has as many lines, and begins,
 * continues and ends as before (CommonMark 0.31.2, 4.8), so all around it is read as before.
 */
export function shortenPlain(text: string): Shortened {
  const lines = mayHideLines.test(text) ? [] : text.split('\n');
  const found: Plain[] = [];
  let start = 0;
  let removed = 0;
  for (let line = 0; line < lines.length; ) {
    const count = plainLines(lines, line);
    if (count > 0) {
      const own = lines.slice(line, line + count).join('\n');
      const left = 2 * count - 1;
      lines.fill('x', line, line + count);
      found.push({ start, text: own, end: start - removed + left, removed: removed + own.length - left });
      removed += own.length - left;
      start += own.length + 1;
    } else start += lines[line]!.length + 1;
    line += Math.max(1, count);
  }
  if (found.length === 0) return { text, wholeOffset: offset => offset, fill() {} };
  return {
    text: lines.join('\n'),
    wholeOffset: offset => offset + (found[lastUpTo(found, offset, ({ end }) => end)]?.removed ?? 0),
    fill: (tree, start) => fill(tree, new Map(found.map(plain => [start + plain.start, plain.text]))),
  };
}

/** Code and HTML may hold lines that look like a paragraph, and line ends must be one character long. */
const mayHideLines = /[<\r]|`{3}|~{3}/;

/** How many lines the plain paragraph has that begins at a line; 0 if none does. */
function plainLines(lines: readonly string[], first: number): number {
  if (first > 0 && !isEmpty(lines[first - 1]!)) return 0;
  let end = first;
  while (end < lines.length && isPlain(lines[end]!)) end++;
  return end === lines.length || isEmpty(lines[end]!) ? end - first : 0;
}

function isEmpty(line: string): boolean {
  return /^[ \t]*$/.test(line);
}

/** Whether a line begins with a letter in the first column, has nothing that could be a mark, and no space at its end. */
function isPlain(line: string): boolean {
  return /^[A-Za-zÀ-ÖØ-öø-ɏ]/.test(line) && !line.endsWith(' ') && !mark.test(line);
}

const mark = /[^A-Za-zÀ-ÖØ-öø-ɏ0-9 ,.;:()%"'!?/+=§€–—‘’“”„«»\u00a0-]|:(?! |$)|[wW]{3}\./;

function fill(tree: Root, texts: ReadonlyMap<number, string>): void {
  for (const block of tree.children) {
    const own = texts.get(startOf(block));
    const [text] = 'children' in block ? block.children : [];
    if (own === undefined || text?.type !== 'text') continue;
    text.value = own;
    const column = own.length - own.lastIndexOf('\n');
    const isLast = tree.position!.end.offset === block.position!.end.offset;
    for (const node of isLast ? [block, text, tree] : [block, text])
      node.position!.end = { ...block.position!.end, column };
  }
}
