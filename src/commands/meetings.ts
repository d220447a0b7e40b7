import { existsSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { BuildRequest } from '../build-request.ts';
import { findMeetings } from '../read/find-meetings.ts';
import { type Host, UsageError } from './host.ts';
import { allowedWarnings, type CommandOptions, type Shard } from './options.ts';

/** The meetings that a command was given. */
export interface Meetings {
  /** Absolute: the folder that was named. */
  readonly root: string;
  /** Whether the folder is not itself a meeting, but contains meetings. */
  readonly isCollection: boolean;
  readonly requests: readonly BuildRequest[];
}

/** Finds the meetings in a folder. If there are none, returns the folder itself: the read stage then reports that. */
export function meetingsIn(folder: string, options: CommandOptions, host: Host): Meetings {
  const named = resolve(host.workingDirectory, folder);
  // Somebody who names meeting.md means its folder.
  const root = basename(named) === 'meeting.md' ? dirname(named) : named;
  const isCollection = !existsSync(join(root, 'meeting.md'));
  const found = findMeetings(root);
  const locations = found.length > 0 ? found : [root];
  const common = {
    root,
    workingDirectory: host.workingDirectory,
    edition: options.edition,
    formats: options.format && [...new Set(options.format)],
    template: options.template,
    epoch: epochOf(host.environment),
    maxWarnings: allowedWarnings(options),
    // Only the public edition is searched for what attached files say.
    ...(options.edition === 'public' && { cache: host.cacheFolder?.() }),
  };
  const requests = share(locations, options.shard).map(location => ({ location, ...common }));
  return { root, isCollection: isCollection && found.length > 0, requests };
}

/**
 * The meetings that several files and folders belong to, each once. A file of no meeting is passed over: whoever hands
 * over what was changed hands over other files too. Named alone it is told of.
 */
export function meetingsOf(
  paths: readonly string[],
  options: CommandOptions,
  host: Host,
): readonly BuildRequest[] {
  const requests = paths.flatMap(path => {
    const named = resolve(host.workingDirectory, path);
    const folder = paths.length > 1 || isFile(named) ? folderOf(named) : path;
    if (folder === undefined && paths.length > 1) return [];
    return meetingsIn(folder ?? path, options, host).requests;
  });
  return [...new Map(requests.map(request => [request.location, request])).values()];
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

/** The meeting's folder that a path is in; of `defaults.md` its own; a folder that is in no meeting itself. */
function folderOf(path: string): string | undefined {
  if (basename(path) === 'defaults.md') return dirname(path);
  for (let folder = path, above = dirname(path); ; folder = above, above = dirname(above)) {
    if (existsSync(join(folder, 'meeting.md'))) return folder;
    if (above === folder) break;
  }
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ? path : undefined;
}

/** Takes every Nth meeting: the shares have the same size, and meetings of similar age and length. */
function share<T>(all: readonly T[], shard: Shard = { share: 1, of: 1 }): readonly T[] {
  return all.filter((_, index) => index % shard.of === shard.share - 1);
}

/** The last second of the year 9999, the latest date that a PDF can have. */
const lastSecond = 253_402_300_799;

/**
 * See https://reproducible-builds.org/specs/source-date-epoch/: a value that is not a number of seconds must not be
 * ignored.
 */
function epochOf(environment: Host['environment']): number | undefined {
  const text = environment.SOURCE_DATE_EPOCH;
  if (text === undefined || text === '') return undefined;
  const seconds = /^\d{1,12}$/.test(text) ? Number(text) : Infinity;
  if (seconds > lastSecond) {
    throw new UsageError('epoch');
  }
  return seconds;
}
