import { checkMeeting } from '../../../src/build.ts';
import { diagnose } from '../../../src/diagnostics/diagnostic.ts';
import type { Findings } from '../../../src/diagnostics/reporters/report.ts';

/** What is said if a text found no place on its page: no meeting is known for which it finds none. */
export async function find(folder: string): Promise<Findings> {
  const { sources, language } = await checkMeeting({
    location: folder,
    root: folder,
    workingDirectory: folder,
    edition: 'full',
  });
  const place = { file: 'items/1-budget.md', start: { line: 5, column: 1 }, end: { line: 5, column: 24 } };
  return { diagnostics: [diagnose('text-lost', place, {})], sources, language };
}
