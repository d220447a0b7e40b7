import { isBlockHeader } from './block-text.ts';
import { isField, keyAt } from './key.ts';
import { isSkipped, isSpace, type Matter } from './matter.ts';

/** Fields or points in one column, nested in those that begin further left. */
export interface Block {
  readonly kind: 'field' | 'point';
  readonly column: number;
  /** The index of the line on which it begins. */
  readonly first: number;
  readonly outer?: Block;
}

/** What is open after the lines so far. */
export interface Outline {
  readonly block: Block;
  /** The column of a field or hyphen without a value: lines indented further may begin a new block. */
  readonly awaits?: number;
  /** Lines indented further than this column continue a text or a bracket. */
  readonly text?: number;
}

/** What a line begins, points or a field, each at an offset in the line; and what follows them. */
export interface Shape {
  readonly marks: readonly { readonly kind: Block['kind']; readonly offset: number }[];
  readonly rest: 'nothing' | 'value' | 'text';
}

/** More hyphens on one line are not a list. */
const mostMarks = 8;

/** Undefined for a line that is neither a point nor a field, which may continue a text. */
export function shapeOf(matter: Matter, index: number): Shape | undefined {
  if (isSkipped(matter, index)) return undefined;
  const { text } = matter.source;
  const { start, end } = matter.lines[index]!;
  const marks: Shape['marks'][number][] = [];
  let at = start;
  while (
    marks.length < mostMarks &&
    text[at] === '-' &&
    (at + 1 === end || isSpace(text.charCodeAt(at + 1)))
  ) {
    marks.push({ kind: 'point', offset: at - start });
    at++;
    while (at < end && isSpace(text.charCodeAt(at))) at++;
  }
  const key = isField(text.slice(at, end)) ? keyAt(matter, at, end) : undefined;
  if (key) marks.push({ kind: 'field', offset: at - start });
  const rest = text.slice(key?.value ?? at, end);
  if (marks.length === 0) return undefined;
  return {
    marks,
    rest: rest === '' ? 'nothing' : isBlockHeader(rest) || /^["'[{]/.test(rest) ? 'text' : 'value',
  };
}

/** The outline after a line that begins in this column; undefined if it fits nothing open. */
export function stepOn(
  outline: Outline,
  shape: Shape | undefined,
  column: number,
  index: number,
): Outline | undefined {
  if (!shape || (outline.text !== undefined && column > outline.text)) return outline;
  const [first, ...rest] = shape.marks as readonly [Shape['marks'][number], ...Shape['marks']];
  let block = blockFor(outline, first.kind, column, index);
  if (!block) return undefined;
  for (const { kind, offset } of rest) block = { kind, column: column + offset, first: index, outer: block };
  if (shape.rest === 'nothing') return { block, awaits: block.column };
  return shape.rest === 'text' ? { block, text: block.column } : { block };
}

/** The block that a point or field in this column belongs to: a new one where a value is expected, or an open one. */
function blockFor(
  { block: innermost, awaits }: Outline,
  kind: Block['kind'],
  column: number,
  index: number,
): Block | undefined {
  // A list may be in its field's own column.
  const least = kind === 'point' && innermost.kind === 'field' ? 0 : 1;
  if (awaits !== undefined && column >= awaits + least)
    return { kind, column, first: index, outer: innermost };
  for (let block: Block | undefined = innermost; block && block.column >= column; block = block.outer) {
    if (block.column === column && block.kind === kind) return block;
  }
  return undefined;
}

/** The open blocks of a kind, the innermost first. */
export function openBlocks({ block: innermost }: Outline, kind: Block['kind']): readonly Block[] {
  const found: Block[] = [];
  for (let block: Block | undefined = innermost; block; block = block.outer) {
    if (block.kind === kind) found.push(block);
  }
  return found;
}
