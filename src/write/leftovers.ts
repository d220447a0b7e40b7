import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const pattern = /^\.agenda-(\d+)-[0-9a-z]+\.tmp$/;

/**
 * A name for a file that is being written, which says who writes it. It is hidden: no file of a meeting has such a
 * name.
 */
export function temporaryName(): string {
  return `.agenda-${process.pid}-${Math.random().toString(36).slice(2)}.tmp`;
}

export function isTemporary(name: string): boolean {
  return pattern.test(name);
}

/**
 * Removes from a folder what a process that was cut short was writing. A process on another machine that shares the
 * folder looks as if it had ended: its `writeFile` then writes its file again. `kind` is what was being written.
 */
export function clearLeftovers(folder: string, kind: 'files' | 'folders' = 'files'): void {
  for (const name of namesIn(folder)) {
    const [, writer] = pattern.exec(name) ?? [];
    if (writer !== undefined && hasEnded(Number(writer))) remove(join(folder, name), kind);
  }
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/**
 * When this process begins, none of its own files are being written; in a container it may have the number of the
 * last one.
 */
function hasEnded(writer: number): boolean {
  if (writer === process.pid) return true;
  try {
    process.kill(writer, 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}

function remove(path: string, kind: 'files' | 'folders'): void {
  try {
    rmSync(path, { recursive: kind === 'folders' });
  } catch {
    // The leftover does no harm.
  }
}
