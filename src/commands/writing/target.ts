import { basename, dirname, resolve } from 'node:path';
import { type OpenMeeting, openMeeting } from '../../edit/open-meeting.ts';
import type { Asked, Refusal } from '../../edit/refusal.ts';
import { type Host, UsageError } from '../host.ts';
import type { CommandOptions } from '../options.ts';

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
