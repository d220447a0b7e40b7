import { diagnose } from '../../diagnostics/diagnostic.ts';
import type { Entry, Value } from '../parsed-file.ts';
import { isField } from './key.ts';
import { type Line, type Matter, place, typedOn } from './matter.ts';

/** Reports fields or points that begin in the wrong column, or points where the fields of a column are expected. */
export function reportMisplaced(matter: Matter, line: Line, column: number): void {
  const found = typedOn(matter, line);
  const whole = place(matter, line.start, line.end);
  if (line.indent === column) {
    const inner = found.slice(1).trim();
    matter.report(diagnose('matter-line', whole, { found, right: isField(inner) ? inner : undefined }));
  } else if (!line.tab) {
    // What is moved in with a tab is reported as that.
    matter.report(diagnose('matter-indent', whole, { found }));
  }
}

/**
 * Puts misplaced fields and points where they belong: points into the list above, fields among these fields. False
 * where that is not plain.
 */
export function absorb(entries: Entry[], found: Value): boolean {
  const above = entries.at(-1)?.value;
  if (found.kind === 'list' && above?.kind === 'list') {
    // Lists are made by this stage, and still being read: nobody has seen this one yet.
    for (const value of found.values) (above.values as Value[]).push(value);
    return true;
  }
  const maps = found.kind === 'list' ? found.values : [found];
  if (above?.kind === 'map' || !maps.every(map => map.kind === 'map')) return false;
  for (const map of maps) for (const entry of map.entries) entries.push(entry);
  return true;
}
