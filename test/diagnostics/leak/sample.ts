import { checkMeeting } from '../../../src/build.ts';
import { compose } from '../../../src/compose/compose.ts';
import type { Findings } from '../../../src/diagnostics/reporters/report.ts';
import { publicEdition } from '../../../src/edition/public.ts';
import { languages } from '../../../src/languages/index.ts';
import { blankMeeting, verify } from '../../../src/verify/verify.ts';

/** What is said if the title of a closed item were found on a page: no meeting can make the program print it. */
export async function find(folder: string): Promise<Findings> {
  const checked = await checkMeeting({
    location: folder,
    root: folder,
    workingDirectory: folder,
    edition: 'public',
  });
  const { sources, language, meeting, template } = checked;
  if (!meeting || !template) throw new Error('The sample is broken.');
  const blank = () => compose(blankMeeting(publicEdition(meeting)), template, languages[language]);
  const found = [{ where: 'page', page: 3, text: meeting.items[1]!.title.value }] as const;
  const diagnostics = verify(() => found, meeting, { blank });
  return { diagnostics, sources, language };
}
