import type { Replacement } from '../diagnostic.ts';
import { messagesIn } from '../message.ts';
import type { Findings, Fixed, Reporter } from './report.ts';
import { visible } from './visible.ts';

/** All diagnostics and the written files as one JSON object, for other programs. */
export const json: Reporter = async ({ meetings, files, fixed }) => {
  const diagnostics = await Promise.all(meetings.map(diagnosticEntries));
  const report = {
    ...(fixed && { fixed: fixed.map(change) }),
    diagnostics: diagnostics.flat(),
    output: files.map(({ path }) => visible(path)),
    files: files.map(file => ({ ...file, path: visible(file.path), meeting: visible(file.meeting) })),
  };
  return `${JSON.stringify(report, undefined, 2)}\n`;
};

/** Diagnostics as data, in the meeting's language. */
export async function diagnosticEntries({ diagnostics, language }: Findings) {
  const tell = await messagesIn(language);
  return diagnostics.map(diagnostic => {
    const { message, hint } = tell(diagnostic);
    const { file, start, end } = diagnostic.place;
    return {
      file: visible(file),
      line: start.line,
      column: start.column,
      endLine: end.line,
      endColumn: end.column,
      severity: diagnostic.severity,
      code: diagnostic.code,
      message: visible(message),
      ...(hint && { hint: visible(hint) }),
      ...(diagnostic.replacement && { replacement: replacement(diagnostic.replacement) }),
    };
  });
}

function replacement({ place: { start, end }, text, isCertain }: Replacement) {
  return { ...start, endLine: end.line, endColumn: end.column, text, certain: isCertain };
}

function change({ file, line, column, code, before, after }: Fixed) {
  return { file: visible(file), line, column, code, before: visible(before), after: visible(after) };
}
