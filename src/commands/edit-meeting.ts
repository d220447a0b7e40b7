import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { newFolder } from '../edit/new-meeting.ts';
import { commandLineLanguage, commandLineWords } from '../languages/command-line/index.ts';
import { type Host, UsageError } from './host.ts';
import { meetingsIn } from './meetings.ts';
import type { CommandOptions } from './options.ts';

/** `agenda edit`: opens a meeting in the user's browser, until the user ends it. */
export async function editMeeting(folder: string, options: CommandOptions, host: Host): Promise<number> {
  const { requests } = meetingsIn(folder, options, host);
  const [request] = requests;
  if (!request || requests.length > 1) throw new UsageError('one-meeting');
  if (!isThere(request.location, options)) throw new UsageError('nothing-to-edit', folder);
  const { program } = host;
  if (!program) throw new Error('The desk needs the built program: run "npm run build" first.');
  const { desk: words } = await commandLineWords(commandLineLanguage(host.environment));
  const { runDesk } = await import('../desk/desk.ts');
  const { port = 0, readOnly = false, open = true, edition } = options;
  try {
    await runDesk(request, { port, isReadOnly: readOnly, isOpened: open, edition }, words, {
      ...host,
      program,
    });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EADDRINUSE')
      throw new UsageError('port-taken', String(port));
    throw error;
  }
  return 0;
}

/** Whether there is a meeting, or an empty folder in which one can begin. */
function isThere(location: string, { readOnly = false }: CommandOptions): boolean {
  if (existsSync(join(location, 'meeting.md'))) return true;
  return !readOnly && existsSync(location) && 'value' in newFolder(location, location);
}
