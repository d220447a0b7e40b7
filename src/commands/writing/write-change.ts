import { basename, dirname, resolve } from 'node:path';
import { visiblePath } from '../../diagnostics/reporters/visible.ts';
import { type Asked, type Change, makeChange, type Refusal } from '../../edit/change.ts';
import { type OpenMeeting, openMeeting } from '../../edit/open-meeting.ts';
import { commandLineLanguage, commandLineWords } from '../../languages/command-line/index.ts';
import { pathFrom } from '../../paths/paths.ts';
import { type Host, UsageError } from '../host.ts';
import type { CommandOptions } from '../options.ts';

/**
 * Makes a change in a meeting's folder, and prints the path of each file that it wrote or renamed; on a terminal also what
 * to type next. Throws a UsageError for what can't be written.
 * @param location the meeting's folder, absolute
 */
export async function writeChange(location: string, change: Change, host: Host): Promise<number> {
  const { stdout, stderr, workingDirectory, environment } = host;
  for (const name of granted(makeChange(location, change)))
    stdout.write(`${visiblePath(pathFrom(workingDirectory, resolve(location, name)))}\n`);
  if (stderr.isTTY) {
    const words = await commandLineWords(commandLineLanguage(environment));
    const folder = pathFrom(workingDirectory, location);
    stderr.write(`${words.next(`agenda build${folder === '.' ? '' : ` ${typed(folder)}`}`)}\n`);
  }
  return 0;
}

/** A path as it is typed in a shell. */
function typed(path: string): string {
  const shown = visiblePath(path);
  return /^[\p{L}\p{N}_./-]+$/u.test(shown) ? shown : `"${shown}"`;
}

/** The meeting that a command is to change. Throws a UsageError if there is none. */
export function targetOf({ meeting = '.' }: CommandOptions, { workingDirectory }: Host): OpenMeeting {
  const named = resolve(workingDirectory, meeting);
  // Somebody who names meeting.md means its folder.
  const location = basename(named) === 'meeting.md' ? dirname(named) : named;
  return granted(openMeeting(location, meeting));
}

/** What was asked for. Throws a UsageError if it can't be done. */
export function granted<T>(asked: Asked<T>): T {
  if ('value' in asked) return asked.value;
  const { code, facts }: Refusal = asked.refused;
  throw new UsageError(code, ...(facts as []));
}
