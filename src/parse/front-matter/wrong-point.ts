import { diagnose } from '../../diagnostics/diagnostic.ts';
import { withFix, withSuggestion } from '../../diagnostics/replacement.ts';
import { isField, isPoint, keyAt, withoutSpace } from './key.ts';
import { isSkipped, type Line, type Matter, place, typedOn } from './matter.ts';

/** Cheap pre-check: the Unicode regex is slow to compile. */
const mayBeMark = /^(?:[•·▪◦‣∙●○■□\uf0b7\uf0a7–—*\d]|-\S)/;
/** A mark in place of a hyphen, or a hyphen without the space after it. */
const otherMark = /^(?:[•·▪◦‣∙●○■□\uf0b7\uf0a7]|[–—*](?=\s)|\d{1,3}[.)](?=\s)|-(?=\p{L}))/u;

/** Where the points of a list begin. */
export interface Points {
  readonly column: number;
  /** Whether no field can begin in that column. */
  readonly isAlone: boolean;
  /** The index of the last point's line, once it is known. */
  last?: number;
}

/** The length of the mark that is in a hyphen's place; 0 if there is none. */
export function markLength(typed: string): number {
  return mayBeMark.test(typed) ? (otherMark.exec(typed)?.[0].length ?? 0) : 0;
}

/** Whether a line was meant as a point: nothing else can be there, or more points follow. */
export function isWrongPoint(matter: Matter, line: Line, points: Points): boolean {
  if (!lacksHyphen(matter, line)) return false;
  if (points.isAlone) return true;
  points.last ??= lastPoint(matter, matter.at, points.column);
  return matter.at < points.last;
}

/** Whether a line may be a point without its hyphen. A field is not, unless it has another mark. */
function lacksHyphen(matter: Matter, line: Line): boolean {
  const typed = typedOn(matter, line);
  if (isPoint(typed) || /^---\s/.test(typed)) return false;
  if (markLength(typed) > 0) return true;
  return !(isField(typed) || withoutSpace(typed) || keyAt(matter, line.start, line.end));
}

/** Reports a point without its hyphen. */
export function reportWrongPoint(matter: Matter, line: Line): void {
  const found = typedOn(matter, line);
  const right = `- ${found.slice(markLength(found)).trimStart()}`;
  const told = diagnose('matter-line', place(matter, line.start, line.end), { found, right });
  matter.report(markLength(found) > 0 ? withFix(told, right) : withSuggestion(told, right));
}

/** The index of the last point from `from` on in this column, with only points without hyphens between; or -1. */
function lastPoint(matter: Matter, from: number, column: number): number {
  let last = -1;
  for (let index = from; index < matter.lines.length; index++) {
    const line = matter.lines[index]!;
    if (isSkipped(matter, index) || line.indent > column) continue;
    if (line.indent < column) break;
    if (isPoint(typedOn(matter, line))) last = index;
    else if (!lacksHyphen(matter, line)) break;
  }
  return last;
}

/** Whether a list begins with another mark and has hyphens further down. With other marks only, it is text. */
export function isWrongList(matter: Matter, typed: string, column: number): boolean {
  return markLength(typed) > 0 && lastPoint(matter, matter.at + 1, column) >= 0;
}
