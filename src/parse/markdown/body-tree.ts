import type { Nodes, Root } from 'mdast';
import { htmlFlow } from 'micromark-core-commonmark';
import type { Construct, Extension, TokenizeContext } from 'micromark-util-types';
import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import { placeAt, pointAt } from '../../diagnostics/places.ts';
import type { SourceFile } from '../../read/source-file.ts';
import { directiveSyntax, directiveTree } from './directive-syntax.ts';
import type { FoundDirective } from './directives/find-directives.ts';
import { markdownTree, placeNodes } from './markdown-tree.ts';
import { knownReferences, parseParts } from './parse-parts.ts';
import { endOf, lastUpTo, startOf } from './tree-walk.ts';
import { deepestNesting } from './within-limits.ts';

/** A list and its point are two nodes, and the text in the point is a third. */
const deepestTree = 3 * deepestNesting;

/** A body's tree, with positions in the file. Directives in a permitted place are `directiveLine` nodes. */
export function bodyTree(
  source: SourceFile,
  from: number,
  directives: readonly FoundDirective[],
  report: (diagnostic: Diagnostic) => void,
): Root {
  const inFirstColumn = directives.filter(({ exact, before }) => exact && before === 'nothing');
  const starts = new Set(inFirstColumn.map(({ start }) => start));
  let tooDeep: Nodes | undefined;
  const tree = parseParts(source, from, (start, end, references) => {
    const { text, wholeOffset, fill } = shortenPlain(source.text.slice(start, end));
    const fileOffset = (offset: number) => start + wholeOffset(offset);
    const isDirective = (offset: number) => starts.has(fileOffset(offset));
    const syntax = [directiveSyntax(isDirective), htmlBlocks(text), knownReferences(references)];
    const part = markdownTree(text, { syntax, tree: [directiveTree] });
    const place = { lines: pointAt(source, start).line - 1, fileOffset };
    tooDeep = placeNodes(part, source.text, place, deepestTree) ?? tooDeep;
    fill(part, start);
    return part;
  });
  if (tooDeep) {
    const place = placeAt(source, startOf(tooDeep), endOf(tooDeep));
    report(diagnose('nesting-too-deep', place, { limit: deepestNesting }));
  }
  return tree;
}

/**
 * HTML blocks as in CommonMark, except for lines that begin with HTML that we read: `<br>`, `<sup>`, `<sub>`, `<span
 * lang="…">`, or a comment followed by a space and text. The rest of such a line is Markdown.
 */
function htmlBlocks(text: string): Extension {
  const isText = linesOfText(text);
  const guarded: Construct = {
    ...htmlFlow,
    name: 'htmlBlock',
    tokenize(this: TokenizeContext, effects, ok, nok) {
      const begin = htmlFlow.tokenize.call(this, effects, ok, nok);
      return code => (isText(this.now().offset) ? nok(code) : begin(code));
    },
  };
  const lessThan = 60;
  return { disable: { null: ['htmlFlow'] }, flow: { [lessThan]: guarded } };
}

const ownTag = /<(?:(?:br|\/?su[bp])[\s/>]|span\s+lang\b)/iy;
/** A longer comment counts as a block, because it would be searched for empty lines again and again. */
const longComment = 10_000;

/** Whether the `<` at an offset begins text rather than an HTML block. */
function linesOfText(text: string): (offset: number) => boolean {
  const endOfComment = nextOf(text, '-->');
  return offset => {
    ownTag.lastIndex = offset;
    if (ownTag.test(text)) return true;
    if (!text.startsWith('<!--', offset)) return false;
    const end = endOfComment(offset + 2);
    if (end < 0 || end - offset > longComment || hasEmptyLine(text.slice(offset, end))) return false;
    return /^[ \t]+\S/.test(text.slice(end + 3, end + 100));
  };
}

/** A comment with an empty line in it can only be a block. */
function hasEmptyLine(text: string): boolean {
  return /(?:\r\n|\n|\r(?!\n))[ \t>]*[\r\n]/.test(text);
}

/** `indexOf` for rising offsets, which searches each part of the text once. */
function nextOf(text: string, searched: string): (offset: number) => number {
  let found = -2;
  return offset => {
    if (found === -1 || found >= offset) return found;
    found = text.indexOf(searched, offset);
    return found;
  };
}

/** A text in which each line of a plain paragraph is shortened to one letter. */
interface Shortened {
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
