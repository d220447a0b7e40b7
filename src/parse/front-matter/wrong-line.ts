import { diagnose } from '../../diagnostics/diagnostic.ts';
import { withFix } from '../../diagnostics/replacement.ts';
import type { Place } from '../../meeting/place.ts';
import type { Entry } from '../parsed-file.ts';
import { isField, isPoint, keyAt, withoutSpace } from './key.ts';
import { endOfValue, type Line, type Matter, place, refused, typedOn } from './matter.ts';

/** `title = Budget`, `title; Budget`, and a colon of another script. */
export const otherSign = /^(\p{L}[\p{L}\p{N}_-]*)[ \t]*(?:=>?|->|[;：﹕꞉])[ \t]*([\s\S]*)$/u;

/**
 * Reports a line that is neither a field nor part of one, and goes over it and what is moved in below it. Gives the
 * field that was plainly meant. Lines of prose below each other are one mistake.
 */
export function readWrongLine(matter: Matter, line: Line): Entry | undefined {
  const typed = typedOn(matter, line);
  const whole = place(matter, line.start, line.end);
  const index = matter.at;
  matter.at = endOfValue(matter, line.indent);
  const field = withoutSpace(typed);
  if (field) {
    matter.report(withFix(diagnose('matter-space', whole, { right: field.right }), field.right));
    return meantField(matter, line, field.key);
  }
  const [, key, rest] = otherSign.exec(typed) ?? [];
  if (key !== undefined) {
    const right = `${key}: ${rest}`.trim();
    matter.report(withFix(diagnose('matter-line', whole, { found: typed, right }), right));
    return meantField(matter, line, key);
  }
  if (/^---\s/.test(typed)) matter.report(diagnose('matter-document', whole, {}));
  else if (isBody(matter, index)) leaveOpen(matter);
  else reportProse(matter, whole, typed);
  return undefined;
}

function meantField(matter: Matter, { start, end }: Line, key: string): Entry {
  return { key, keyPlace: place(matter, start, start + key.length), value: refused(matter, start, end) };
}

function reportProse(matter: Matter, whole: Place, found: string): void {
  matter.report(diagnose('matter-line', whole, { found }));
  while (isProse(matter, matter.lines[matter.at])) matter.at++;
}

function isProse(matter: Matter, line: Line | undefined): boolean {
  if (!line || line.start === line.end || matter.source.text[line.start] === '#') return false;
  const typed = typedOn(matter, line);
  return !(
    isPoint(typed) ||
    keyAt(matter, line.start, line.end) ||
    withoutSpace(typed) ||
    otherSign.test(typed)
  );
}

/** Prose after an empty line, and no field below it: the body has begun, and the line `---` above it is missing. */
function isBody(matter: Matter, index: number): boolean {
  const line = matter.lines[index]!;
  const above = matter.lines[index - 1];
  if (line.from < line.start || above?.start !== above?.end || index === 0) return false;
  matter.lastField ??= matter.lines.findLastIndex(({ from, end }) =>
    isField(matter.source.text.slice(from, end)),
  );
  return matter.lastField < index;
}

function leaveOpen(matter: Matter): void {
  matter.isOpen = true;
  matter.at = matter.lines.length;
}
