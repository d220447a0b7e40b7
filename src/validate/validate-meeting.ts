import type { Outcome } from '../diagnostics/diagnostic.ts';
import type { Inline, Meeting } from '../meeting/meeting.ts';
import type { Text } from '../meeting/place.ts';
import type { ParsedMeeting } from '../parse/parsed-file.ts';
import type { MeetingFolder } from '../read/source-file.ts';

/** What validation needs of other stages; build.ts hands it in. */
export interface ValidateContext {
  readonly folder: MeetingFolder;
  /** The edition that is asked for: some mistakes are errors in the public edition only. */
  readonly edition: 'full' | 'public';
  /** Markdown of a field: a slot's note and points. */
  readonly parseInline: (text: Text) => Outcome<Inline>;
}

/** Parsed files in, the whole meeting out; no meeting where meeting.md lacks what nothing can do without. */
export async function validateMeeting(
  _parsed: ParsedMeeting,
  _context: ValidateContext,
): Promise<Outcome<Meeting | undefined>> {
  return { value: undefined, diagnostics: [] };
}
