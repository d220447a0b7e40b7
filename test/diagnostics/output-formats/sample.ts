import { diagnose } from '../../../src/diagnostics/diagnostic.ts';
import type { Findings } from '../../../src/diagnostics/reporters/report.ts';

/** As long as there is one format only, no meeting can ask for several. */
export async function find(): Promise<Findings> {
  const start = { line: 1, column: 1 };
  const place = { file: 'meeting.md', start, end: start };
  const diagnostic = diagnose('output-formats', place, { formats: ['pdf', 'html'] });
  return { diagnostics: [diagnostic], sources: [], language: 'en' };
}
