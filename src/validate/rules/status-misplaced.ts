import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import { lineAt } from '../../diagnostics/places.ts';
import type { Status } from '../../meeting/item.ts';
import type { ParsedFile } from '../../parse/parsed-file.ts';
import { placeOfLine } from './misplaced/body-lines.ts';
import { firstField } from './misplaced/first-field.ts';
import { closedInComments, closedInMeetingComments } from './misplaced/status-in-comment.ts';
import { statusesInTexts } from './misplaced/status-in-text.ts';
import type { TypedFile } from './rule.ts';

/** A status in a place where it has no effect and can't be prose: it would be printed or lost, and close nothing. */
export function statusMisplaced({ file, item, meeting }: Omit<TypedFile, 'open'>): readonly Diagnostic[] {
  const comments = item ? closedInComments(file, item) : closedInMeetingComments(file, meeting);
  return [
    ...inBody(file),
    ...comments.map(line => onLine(file, line, 'comment', 'closed')),
    ...inTexts(file),
  ];
}

function inTexts({ frontMatter }: ParsedFile): readonly Diagnostic[] {
  return statusesInTexts(frontMatter.entries).map(({ text, place, rest, field }) => {
    const right = [...(rest === '' ? [] : [`${field}: ${rest}`]), 'status: closed'];
    return diagnose('status-misplaced', place, { found: text, where: 'text', right });
  });
}

function inBody(file: ParsedFile): readonly Diagnostic[] {
  const field = firstField(file);
  if (field?.kind !== 'status') return [];
  const { line, status } = field;
  return [onLine(file, line, 'body', status)];
}

function onLine(file: ParsedFile, line: number, where: 'body' | 'comment', status: Status): Diagnostic {
  const found = lineAt(file.source, line).trim();
  return diagnose('status-misplaced', placeOfLine(file, line), {
    found,
    where,
    right: [`status: ${status}`],
  });
}
