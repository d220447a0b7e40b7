import type { Fixed } from '../diagnostics/reporters/report.ts';
import { visible, visiblePath } from '../diagnostics/reporters/visible.ts';
import { languageOf, wordsFor } from '../diagnostics/reporters/words.ts';
import { checkMeetings } from './check-all.ts';
import { fixMeeting } from './fix/fix-meeting.ts';
import type { Host } from './host.ts';
import { meetingsIn } from './meetings.ts';
import type { CommandOptions } from './options.ts';

/** `agenda fix`: writes what is certain into a meeting's files, or those of each of a collection, and checks them then. */
export async function fixAll(folder: string, options: CommandOptions, host: Host): Promise<number> {
  const { requests } = meetingsIn(folder, options, host);
  const fixed: Fixed[] = [];
  for (const request of requests) {
    const mended = await fixMeeting(request);
    // A log of the public edition has no line of which nobody knows whether it is open.
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

/** One line: the place, the line as it was and as it is, and the message that is gone. */
function line({ file, line, column, before, after, code, language }: Fixed): string {
  const place = `${visiblePath(file)}:${line}:${column}`;
  const change = before === after ? '' : `  "${visible(before)}" → "${visible(after)}"`;
  return `${place} ${wordsFor(language).fixed}${change}  ${code}\n`;
}
