import type { Line } from './matter.ts';
import { type Block, type Outline, openBlocks, type Shape, stepOn } from './outline.ts';

/** The assumption that a line was meant to begin in another column. */
export interface Move {
  readonly index: number;
  readonly column: number;
  /** Whether other columns may have been meant just as well. */
  readonly unsure?: boolean;
}

/** Lines that are being straightened. */
export interface Draft {
  readonly lines: Line[];
  readonly shapes: readonly (Shape | undefined)[];
  /** What was open above each line that has been checked. */
  readonly above: Outline[];
}

/** How many lines before and after a line without a place are looked at. */
const around = 30;
/** How many open columns are tried: each costs a check of the lines around. */
const mostColumns = 6;

/** The move that leaves the fewest of the lines around without a place; undefined if no move helps. */
export function bestMove(draft: Draft, index: number): Move | undefined {
  const moves = [...ownMoves(draft, index), ...returns(draft, index), ...firstMoves(draft, index)];
  const from = moves.reduce((least, move) => Math.min(least, move.index), index);
  const tried = moves.map(move => ({ ...move, cost: move.doubt + costOf(draft, from, index, move) }));
  const [best, ...others] = tried.sort((a, b) => a.cost - b.cost);
  if (!best || best.cost >= costOf(draft, from, index)) return undefined;
  const isRival = (other: typeof best) => other.index === best.index && other.cost === best.cost;
  const unsure = others.some(other => isRival(other) && other.column !== best.column);
  return { index: best.index, column: best.column, unsure };
}

/** A move to try. If two moves help equally, the one with less doubt is taken. */
interface Guess extends Move {
  readonly doubt: number;
}

/** Guesses that the line itself belongs to a block that is open above it. */
function* ownMoves(draft: Draft, index: number): Generator<Guess> {
  for (const column of columnsFor(draft, index)) yield { index, column, doubt: 0.1 };
}

/** Guesses that a line not far above has slipped, since it ended the block that this line fits exactly. */
function* returns(draft: Draft, index: number): Generator<Guess> {
  const { kind } = draft.shapes[index]!.marks[0]!;
  const fits = ({ column }: Block) => column === draft.lines[index]!.indent;
  for (let at = index - 1; at >= Math.max(index - around, 0); at--) {
    if (!openBlocks(draft.above[at]!, kind).some(fits)) continue;
    for (const column of columnsFor(draft, at)) yield { index: at, column, doubt: 0.01 * (index - at) };
    return;
  }
}

/** Guesses that the line above has slipped, or the one that began the block above. */
function* firstMoves(draft: Draft, index: number): Generator<Guess> {
  const { lines, shapes, above } = draft;
  const { kind } = shapes[index]!.marks[0]!;
  const { indent } = lines[index]!;
  const [block] = openBlocks(above[index]!, kind);
  const moves: readonly Move[] = [
    ...(block ? [{ index: block.first, column: lines[block.first]!.indent + indent - block.column }] : []),
    ...(shapes[index - 1]?.marks[0]?.kind === kind ? [{ index: index - 1, column: indent }] : []),
    ...(above[index]!.awaits === undefined
      ? []
      : columnsFor(draft, index - 1).map(column => ({ index: index - 1, column }))),
  ];
  for (const move of moves) {
    const isNear = move.index >= index - around && lines[move.index]!.typed === undefined;
    if (isNear && move.column >= 0) yield { ...move, doubt: 0.2 };
  }
}

/** Other columns in which a line would fit something open above, the innermost first. */
function columnsFor({ lines, shapes, above }: Draft, index: number): readonly number[] {
  const mark = shapes[index]?.marks[0];
  if (!mark || lines[index]!.typed !== undefined) return [];
  const { awaits } = above[index]!;
  const columns = openBlocks(above[index]!, mark.kind).map(({ column }) => column);
  const all = awaits === undefined ? columns : [awaits + 2, ...columns];
  return all.slice(0, mostColumns).filter(column => column !== lines[index]!.indent);
}

/**
 * How wrong the lines from `from` to those after `index` are: 1 for each line without a place, less for a point with
 * fields among points without any.
 */
function costOf({ lines, shapes, above }: Draft, from: number, index: number, move?: Move): number {
  let outline = above[from]!;
  let cost = 0;
  for (let at = from; at < Math.min(index + around, lines.length); at++) {
    const shape = shapes[at];
    const next = stepOn(outline, shape, at === move?.index ? move.column : lines[at]!.indent, at);
    if (!next) cost++;
    else if (shape && next !== outline && isOddPoint(shape, next, shapes)) cost += 0.3;
    outline = next ?? outline;
  }
  return cost;
}

function isOddPoint({ marks }: Shape, below: Outline, shapes: Draft['shapes']): boolean {
  if (marks[0]!.kind !== 'point') return false;
  const list = openBlocks(below, 'point')[marks.filter(({ kind }) => kind === 'point').length - 1];
  return marks.length !== shapes[list!.first]?.marks.length;
}
