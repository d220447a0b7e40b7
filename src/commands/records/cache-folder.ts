import { homedir } from 'node:os';
import { join } from 'node:path';
import type { Host } from '../host.ts';

/** The user's own folder for what can be made anew, as each system has it; what a variable says must be absolute. */
export function cacheFolder({ environment }: Host, platform: NodeJS.Platform = process.platform): string {
  const home = environment.HOME || environment.USERPROFILE || homedir();
  if (platform === 'win32')
    return join(environment.LOCALAPPDATA || join(home, 'AppData', 'Local'), 'agenda-pdf');
  if (platform === 'darwin') return join(home, 'Library', 'Caches', 'agenda-pdf');
  // https://specifications.freedesktop.org/basedir-spec/latest/: a relative path is to be ignored.
  const given = environment.XDG_CACHE_HOME;
  return join(given?.startsWith('/') ? given : join(home, '.cache'), 'agenda-pdf');
}
