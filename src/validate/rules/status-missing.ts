import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import { nearest } from '../../diagnostics/suggest.ts';
import type { Meeting } from '../../meeting/meeting.ts';
import type { ParsedFile } from '../../parse/parsed-file.ts';
import type { RuleContext } from './rule.ts';
import { emptyStatus } from './status-empty.ts';
import { statusMisplaced } from './status-misplaced.ts';

/**
 * Nothing said, nothing published: in the public edition, one message that lists the items without a status of their
 * own, of meeting.md or of defaults.md. What could not be read has been reported, and may have said one.
 */
export function statusMissing(meeting: Meeting, { parsed, edition }: RuleContext): readonly Diagnostic[] {
  if (edition !== 'public' || mayHaveStatus(parsed.meeting) || mayHaveStatus(parsed.defaults)) return [];
  const unread = new Set(parsed.items.filter(mayHaveStatus).map(({ source }) => source.path));
  const items = meeting.items
    .filter((item, index) => {
      if (item.statusGiven || unread.has(item.place.file)) return false;
      const file = parsed.items[index]!;
      return !emptyStatus(file.frontMatter.entries) && statusMisplaced({ file, item, meeting }).length === 0;
    })
    .map(item => item.place.file);
  return items.length > 0 ? [diagnose('status-missing', meeting.place, { items })] : [];
}

/** Whether a file's status was refused: its front matter, the value, or a misspelled key. */
function mayHaveStatus(file: ParsedFile | undefined): boolean {
  if (!file) return false;
  return (
    !file.readable ||
    file.frontMatter.entries.some(
      ({ key, value }) => value.kind !== 'none' && nearest(key, ['status']) === 'status',
    )
  );
}
