import { resolve } from 'node:path';
import { visiblePath } from '../../diagnostics/reporters/visible.ts';
import type { Change } from '../../edit/change.ts';
import { makeChange } from '../../edit/make-change.ts';
import { commandLineLanguage, commandLineWords } from '../../languages/command-line/index.ts';
import type { Host } from '../host.ts';
import { shownPath } from '../shown-path.ts';
import { granted } from './target.ts';

/**
 * Makes a change in a meeting's folder, and prints the path of each file that it wrote or renamed; on a terminal also what
 * to type next. Throws a UsageError for what can't be written.
 * @param location the meeting's folder, absolute
 */
export async function writeChange(location: string, change: Change, host: Host): Promise<number> {
  const { stdout, stderr, workingDirectory, environment } = host;
  for (const name of granted(makeChange(location, change)))
    stdout.write(`${visiblePath(shownPath(resolve(location, name), workingDirectory))}\n`);
  if (stderr.isTTY) {
    const words = await commandLineWords(commandLineLanguage(environment));
    const folder = shownPath(location, workingDirectory);
    stderr.write(`${words.next(`agenda build${folder === '.' ? '' : ` ${typed(folder)}`}`)}\n`);
  }
  return 0;
}

/** A path as it is typed in a shell. */
function typed(path: string): string {
  const shown = visiblePath(path);
  return /^[\p{L}\p{N}_./-]+$/u.test(shown) ? shown : `"${shown}"`;
}
