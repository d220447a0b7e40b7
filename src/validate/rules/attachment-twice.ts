import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import type { AgendaItem, Meeting } from '../../meeting/meeting.ts';

/** A file that one item attaches twice, reported where it stands again. */
export function attachmentTwice({ items }: Meeting): readonly Diagnostic[] {
  return items.flatMap(twiceIn);
}

function twiceIn({ attachments }: AgendaItem): readonly Diagnostic[] {
  const lines = new Map<string, number>();
  return attachments.flatMap(({ file, fileName }) => {
    if (!file || !fileName) return [];
    const line = lines.get(file.path);
    if (line !== undefined) return [diagnose('attachment-twice', fileName.place, { file: file.path, line })];
    lines.set(file.path, fileName.place.start.line);
    return [];
  });
}
