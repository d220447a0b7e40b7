import type { Diagnostic, Outcome } from '../diagnostics/diagnostic.ts';
import type { MeetingFolder } from '../read/source-file.ts';
import { parseFile } from './parse-file.ts';
import type { ParsedMeeting } from './parsed-file.ts';

/** Parses the files of a meeting: the fields and the body of each. */
export function parseMeeting({ meeting, defaults, items }: MeetingFolder): Outcome<ParsedMeeting> {
  const diagnostics: Diagnostic[] = [];
  const report = (diagnostic: Diagnostic) => diagnostics.push(diagnostic);
  const value: ParsedMeeting = {
    meeting: parseFile(meeting, 'meeting', report),
    items: items.map(item => parseFile(item, 'item', report)),
    defaults: defaults && parseFile(defaults, 'defaults', report),
  };
  return { value, diagnostics };
}
