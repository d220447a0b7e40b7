import { messageOf } from '../messages/index.ts';
import type { Findings, Reporter } from './report.ts';
import { visible } from './visible.ts';

/** All diagnostics and the written files as one JSON object, for other programs. */
export const json: Reporter = ({ meetings, output }) => {
  const report = { diagnostics: meetings.flatMap(entries), output: output.map(visible) };
  return `${JSON.stringify(report, undefined, 2)}\n`;
};

function entries({ diagnostics, language }: Findings) {
  return diagnostics.map(diagnostic => {
    const { message, hint } = messageOf(diagnostic, language);
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
    };
  });
}
