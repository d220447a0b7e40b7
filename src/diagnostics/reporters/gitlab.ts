import { createHash } from 'node:crypto';
import { messagesIn } from '../message.ts';
import type { Findings, Reporter } from './report.ts';
import { visible } from './visible.ts';

/** GitLab's code-quality report (Code Quality, "Code Quality report format"): a list of what was found. */
export const gitlab: Reporter = async ({ meetings }) => {
  const found = (await Promise.all(meetings.map(entries))).flat();
  const times = new Map<string, number>();
  const report = found.map(({ same, ...entry }) => {
    const count = (times.get(same) ?? 0) + 1;
    times.set(same, count);
    return { ...entry, fingerprint: createHash('sha256').update(`${count} ${same}`).digest('hex') };
  });
  return `${JSON.stringify(report, undefined, 2)}\n`;
};

const severities = { error: 'major', warning: 'minor' } as const;

/** `same` is what tells a mistake from another: not its line, which changes when something is written above it. */
async function entries({ diagnostics, language }: Findings) {
  const tell = await messagesIn(language);
  return diagnostics.map(diagnostic => {
    const { code, severity, place } = diagnostic;
    const { message, hint } = tell(diagnostic);
    const path = visible(place.file);
    return {
      description: visible(hint ? `${message} ${hint}` : message),
      check_name: code,
      severity: severities[severity],
      location: { path, lines: { begin: place.start.line } },
      same: `${code} ${path} ${message}`,
    };
  });
}
