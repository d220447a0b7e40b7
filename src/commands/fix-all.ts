import type { Fixed } from '../diagnostics/reporters/report.ts';
import { visible, visiblePath } from '../diagnostics/reporters/visible.ts';
import { languageOf, wordsFor } from '../diagnostics/reporters/words.ts';
import { checkMeetings } from './check-all.ts';
import { fixMeeting } from './fix/fix-meeting.ts';
import type { Host } from './host.ts';
import { meetingsIn } from './meetings.ts';
import type { CommandOptions } from './options.ts';

/**
 * `agenda fix`: makes the certain corrections in the files of a meeting, or of each meeting in a collection, and then
 * checks them.
 */
export async function fixAll(folder: string, options: CommandOptions, host: Host): Promise<number> {
  const { requests } = meetingsIn(folder, options, host);
  const fixed: Fixed[] = [];
  for (const request of requests) {
    const mended = await fixMeeting(request);
    // A log of the public edition has no line that is not known to be open.
    const told =
      options.edition === 'public'
        ? mended.fixed.map(each => ({ ...each, before: '', after: '' }))
        : mended.fixed;
    if (options.reporter === 'text') for (const each of told) host.stdout.write(line(each));
    for (const file of mended.left)
      host.stderr.write(`${visiblePath(file)}: ${wordsFor(languageOf(host.environment)).unchanged}\n`);
    fixed.push(...told);
  }
  return checkMeetings(requests, options, host, fixed);
}

/** One line: the place, the line before and after, and the code of the message. */
function line({ file, line, column, before, after, code, language }: Fixed): string {
  const place = `${visiblePath(file)}:${line}:${column}`;
  const change = before === after ? '' : `  "${visible(before)}" → "${visible(after)}"`;
  return `${place} ${wordsFor(language).fixed}${change}  ${code}\n`;
}
