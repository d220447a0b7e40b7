import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import type { AgendaItem } from '../meeting/meeting.ts';
import { placeOf, walk } from './walk.ts';

/** Reports a second `::timetable`, and one in a meeting that is known to have no timetable. */
export function checkTimetableMarks(
  items: readonly AgendaItem[],
  isEmpty: boolean,
  report: (diagnostic: Diagnostic) => void,
): void {
  let first: string | undefined;
  for (const {
    body,
    place: { file },
  } of items) {
    walk(body, node => {
      if (node.type !== 'timetable') return;
      if (first !== undefined) report(diagnose('timetable-twice', placeOf(node, file), { other: first }));
      else if (isEmpty) report(diagnose('timetable-empty', placeOf(node, file), {}));
      first ??= file;
    });
  }
}
