import { diagnose } from '../../diagnostics/diagnostic.ts';
import type { TextValue } from '../parsed-file.ts';
import { isField, isPoint, keyAt, withoutSpace } from './key.ts';
import { isSkipped, type Line, type Matter, nextLine, place, typedOn } from './matter.ts';

/** What stands in a hyphen's place, or a hyphen without the space after it. */
const otherMark = /^(?:[•·▪◦‣∙●○■□\uf0b7\uf0a7–—*][ \t]*|\d{1,3}[.)][ \t]+|-)(?=\S)/;

/**
 * Whether a line in the column of a list's points is meant as one: nothing else can stand there, or points go on below
 * it. `outer` is the column that the list belongs to.
 */
export function isWrongPoint(matter: Matter, line: Line, outer: number): boolean {
  if (!lacksHyphen(matter, line)) return false;
  return line.indent > outer + 1 || isPointNext(matter, line.indent);
}

/** Reads such lines, one below the other, as the texts that they were meant as. They are one mistake. */
export function readWrongPoints(matter: Matter, column: number): readonly TextValue[] {
  const values: TextValue[] = [];
  for (let line = nextLine(matter); line?.indent === column; line = nextLine(matter)) {
    if (!lacksHyphen(matter, line)) break;
    const found = typedOn(matter, line);
    const text = found.replace(otherMark, '');
    const whole = place(matter, line.start, line.end);
    if (values.length === 0) matter.report(diagnose('matter-line', whole, { found, right: `- ${text}` }));
    values.push({ kind: 'text', text, place: whole });
    matter.at++;
  }
  return values;
}

function lacksHyphen(matter: Matter, line: Line): boolean {
  const typed = typedOn(matter, line);
  if (isPoint(typed) || /^---\s/.test(typed)) return false;
  return !(isField(typed) || withoutSpace(typed) || keyAt(matter, line.start, line.end));
}

/** Whether the next line that is neither empty, nor a comment, nor without a hyphen like this one, is a point. */
function isPointNext(matter: Matter, column: number): boolean {
  for (let index = matter.at; index < matter.lines.length; index++) {
    const line = matter.lines[index]!;
    if (isSkipped(matter, index)) continue;
    if (line.indent === column && isPoint(typedOn(matter, line))) return true;
    if (line.indent !== column || !lacksHyphen(matter, line)) return false;
  }
  return false;
}
