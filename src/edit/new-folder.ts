import { readdirSync, statSync } from 'node:fs';
import { type Asked, refuse } from './refusal.ts';

/**
 * Looks at where a new meeting is to be: nothing may be there, or an empty folder.
 * @param location absolute
 * @param shown how it is named in messages
 */
export function newFolder(location: string, shown: string): Asked<string> {
  try {
    const stats = statSync(location, { throwIfNoEntry: false });
    if (!stats || (stats.isDirectory() && readdirSync(location).length === 0)) return { value: location };
    return refuse('folder-not-empty', shown);
  } catch (error) {
    return refuse('not-written', shown, (error as NodeJS.ErrnoException).code ?? '');
  }
}
