import { relative, sep } from 'node:path';

/** How a path is shown: relative to the working directory, with `/`. Both are absolute. */
export function shownPath(path: string, workingDirectory: string): string {
  return relative(workingDirectory, path).split(sep).join('/') || '.';
}
