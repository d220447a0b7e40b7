import { diagnose } from '../../diagnostics/diagnostic.ts';
import { withFix } from '../../diagnostics/replacement.ts';
import { bestMove, type Draft, type Move } from './best-move.ts';
import { isPoint } from './key.ts';
import { lostPoint } from './lost-point.ts';
import { isSkipped, type Line, type Matter, outermost, place, typedOn } from './matter.ts';
import { type Outline, openBlocks, shapeOf, stepOn } from './outline.ts';

/** After this many slips, the rest of the file stays as it is. */
const mostTries = 200;

/**
 * Moves each line that fits nothing in its column to the column that was meant, and reports each slip once.
 *
 * The line that slipped is not always the one that fits nothing: after a `role:` at the very left, that is the next
 * point of the list. So each line that may have slipped is tried in the columns that are open to it, and the move that
 * leaves the fewest of the lines around without a place is taken. `test/parse/front-matter/indents.test.ts` shows what
 * this gains over a plain message at the first line that fits nothing.
 */
export function straighten(matter: Matter): Line[] {
  const draft: Draft = {
    lines: [...matter.lines],
    shapes: matter.lines.map((_, index) => shapeOf(matter, index)),
    above: [startOf(matter)],
  };
  let tries = 0;
  for (let index = 0; index < draft.lines.length; index++) {
    const below = outlineBelow(draft, index);
    draft.above[index + 1] = below ?? draft.above[index]!;
    if (below || tries === mostTries) continue;
    tries++;
    const point = lostPoint(matter, draft, index);
    if (point) {
      matter.report(point.diagnostic);
      for (let at = point.first; at < point.end; at++) draft.lines[at] = { ...draft.lines[at]!, lost: true };
      draft.above[point.end] = draft.above[point.first]!;
      index = point.end - 1;
      continue;
    }
    const like = likeMoveAbove(draft, index);
    const move = like ?? bestMove(draft, index);
    if (!move && beginsList(draft, index, matter)) openList(draft, index);
    if (!move) continue;
    if (!like) report(matter, move);
    const line = draft.lines[move.index]!;
    draft.lines[move.index] = { ...line, indent: move.column, typed: line.indent, unsure: move.unsure };
    index = move.index - 1;
  }
  return draft.lines;
}

/** At the top, only the fields' own column is open. */
function startOf(matter: Matter): Outline {
  return { block: { kind: 'field', column: outermost(matter), first: 0 } };
}

/** What is open below a line; undefined if the line has no place. */
function outlineBelow({ lines, shapes, above }: Draft, index: number): Outline | undefined {
  return stepOn(above[index]!, shapes[index], lines[index]!.indent, index);
}

/** Whether a line is the first point of a list whose field was lost, or set aside with `#`. */
function beginsList({ lines, shapes, above }: Draft, index: number, matter: Matter): boolean {
  const { block } = above[index]!;
  const isPoint = shapes[index]?.marks[0]?.kind === 'point';
  // A hyphen alone in the fields' own column has slipped in before a field.
  const isPlain = lines[index]!.indent > block.column || shapes[index]?.marks.length === 1;
  if (!isPoint || !isPlain || openBlocks(above[index]!, 'point').length > 0) return false;
  let before = index - 1;
  while (before >= 0 && isSkipped(matter, before)) before--;
  // A line above that is not a field may be the list's field, misspelt.
  return shapes[before] !== undefined;
}

/** Reads what follows as the list's, as if its field were above it. */
function openList({ lines, shapes, above }: Draft, index: number): void {
  const line = lines[index]!;
  lines[index] = { ...line, isWithoutField: true };
  const { block } = above[index]!;
  above[index + 1] =
    stepOn({ block, awaits: block.column }, shapes[index], line.indent, index) ?? above[index]!;
}

/** The same move as that of the line above, if it fits: both belong to one slip. */
function likeMoveAbove({ lines, shapes, above }: Draft, index: number): Move | undefined {
  const last = lines[index - 1];
  if (last?.typed === undefined) return undefined;
  const column = lines[index]!.indent + last.indent - last.typed;
  return stepOn(above[index]!, shapes[index], column, index) && { index, column, unsure: last.unsure };
}

/** Reports a move, unless the line is indented with a tab, which has a message of its own. */
function report(matter: Matter, { index, column, unsure }: Move): void {
  const line = matter.lines[index]!;
  if (line.tab) return;
  const data = { found: typedOn(matter, line), spaces: unsure ? undefined : column };
  const told = diagnose('matter-indent', place(matter, line.start, line.end), data);
  const isCertain = !unsure && isAlone(matter, index, column);
  matter.report(
    withFix(told, isCertain ? ' '.repeat(column) : undefined, place(matter, line.from, line.start)),
  );
}

/** Whether a line can be moved alone: nothing below belongs to it, and it is not a field of the point above it. */
function isAlone(matter: Matter, index: number, column: number): boolean {
  const { indent } = matter.lines[index]!;
  let [above, below] = [index - 1, index + 1];
  while (isSkipped(matter, above)) above--;
  while (isSkipped(matter, below)) below++;
  const outer = matter.lines[above];
  const isOfPoint =
    outer && isPoint(typedOn(matter, outer)) && indent > outer.indent + 1 && column <= outer.indent;
  return !isOfPoint && (matter.lines[below]?.indent ?? 0) <= Math.min(column, indent);
}
