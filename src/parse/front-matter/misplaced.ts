import { diagnose } from '../../diagnostics/diagnostic.ts';
import type { Entry, Value } from '../parsed-file.ts';
import { isField, isPoint } from './key.ts';
import { type Line, type Matter, place, typedOn } from './matter.ts';
import { readNode } from './node.ts';
import { readWrongLine } from './wrong-line.ts';

/** A line among the fields of a column that is not one of them. */
export function readStray(matter: Matter, line: Line, column: number, entries: Entry[]): void {
  if (line.indent === column && !isPoint(typedOn(matter, line))) {
    const meant = readWrongLine(matter, line);
    if (meant) entries.push(meant);
    else matter.lost = true;
    return;
  }
  const found = readMisplaced(matter, line, column);
  if (!found || line.isWithoutField || !absorb(entries, found)) matter.lost = true;
}

/** Reads fields or points that begin in the wrong column, or points where fields are expected. */
export function readMisplaced(matter: Matter, line: Line, column: number): Value | undefined {
  const typed = typedOn(matter, line);
  if (!isPoint(typed) && !isField(typed)) {
    readWrongLine(matter, line);
    return undefined;
  }
  reportMisplaced(matter, line, column);
  return readNode(matter, line.start, line.indent > column ? column : column - 1);
}

/** Reports fields or points that begin in the wrong column, or points where the fields of a column are expected. */
function reportMisplaced(matter: Matter, line: Line, column: number): void {
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
function absorb(entries: Entry[], found: Value): boolean {
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
