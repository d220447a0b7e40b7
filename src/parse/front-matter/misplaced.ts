import { diagnose } from '../../diagnostics/diagnostic.ts';
import { withFix } from '../../diagnostics/replacement.ts';
import type { Place } from '../../meeting/place.ts';
import type { Entry, Value } from '../parsed-file.ts';
import { isField, isPoint, keyAt, withoutSpace } from './key.ts';
import { endOfValue, type Line, type Matter, place, refused, typedOn } from './matter.ts';

/** Reports a field or point that begins in the wrong column, or a point where a field is expected. */
export function reportMisplaced(matter: Matter, line: Line, column: number): void {
  matter.isCrooked = true;
  const found = typedOn(matter, line);
  const whole = place(matter, line.start, line.end);
  if (line.isWithoutField) matter.report(diagnose('list-without-field', whole, { found }));
  else if (line.indent === column) {
    const inner = found.slice(1).trim();
    matter.report(diagnose('matter-line', whole, { found, right: isField(inner) ? inner : undefined }));
  } else if (!line.tab) {
    // Tab indents are reported as such.
    matter.report(diagnose('matter-indent', whole, { found }));
  }
}

/**
 * Puts misplaced fields and points where they belong: points into the list above, fields among these fields. False if
 * that is not clear.
 */
export function absorb(entries: Entry[], found: Value): boolean {
  const above = entries.at(-1)?.value;
  if (found.kind === 'list' && above?.kind === 'list') {
    // This stage made the list and is still reading it: nobody has seen it yet.
    for (const value of found.values) (above.values as Value[]).push(value);
    return true;
  }
  const maps = found.kind === 'list' ? found.values : [found];
  if (above?.kind === 'map' || !maps.every(map => map.kind === 'map')) return false;
  for (const map of maps) for (const entry of map.entries) entries.push(entry);
  return true;
}

/** `title = Budget`, `title; Budget`, or a colon from another script. */
export const otherSign = /^(\p{L}[\p{L}\p{N}_-]*)[ \t]*(?:=>?|->|[;：﹕꞉])[ \t]*([\s\S]*)$/u;

/**
 * Reports a line that is neither a field nor part of one, and skips it with the lines indented below it. Gives the
 * field that was plainly meant, if any. Consecutive lines of prose are one mistake.
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
  if (/^---(?:\s|$)/.test(typed)) {
    matter.report(diagnose('matter-document', whole, {}));
    // What follows repeats the fields, and no more is said of it.
    if (typed === '---') matter.at = matter.lines.length;
  } else if (isBody(matter, index)) leaveOpen(matter);
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

/** Prose after an empty line, with no field below: the body has begun without a `---` line above it. */
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
