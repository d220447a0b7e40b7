import { readdirSync } from 'node:fs';

/**
 * The names in a folder, as on disk; none if there is no such folder, undefined if it can't be read. Names are
 * compared with this list and never looked up in the system, which may accept `Meeting.md` for `meeting.md`.
 */
export function listNames(location: string): readonly string[] | undefined {
  try {
    return readdirSync(location);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return code === 'ENOENT' || code === 'ENOTDIR' ? [] : undefined;
  }
}
