import { readdirSync } from 'node:fs';

/**
 * The names in a folder, as on disk; none where there is no such folder, undefined where it can't be read. Names are
 * compared with this list, never asked of the system, which may take `Meeting.md` for `meeting.md`.
 */
export function listNames(location: string): readonly string[] | undefined {
  try {
    return readdirSync(location);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return code === 'ENOENT' || code === 'ENOTDIR' ? [] : undefined;
  }
}
