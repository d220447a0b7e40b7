import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Writes a file whole or not at all: into a temporary file beside it, which then takes its name. Folders on the way
 * are made. Errors are those of the file system. Nothing else waits meanwhile, and Node's promises of files take longer
 * to load than most PDFs to write.
 */
export function writeFile(path: string, bytes: Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  const temporary = join(dirname(path), `${Math.random().toString(36).slice(2)}.tmp`);
  try {
    writeFileSync(temporary, bytes, { flag: 'wx' });
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

/** Writes into what can't be replaced: a device or a pipe. Errors are those of the file system. */
export function writeInto(path: string, bytes: Uint8Array): void {
  writeFileSync(path, bytes);
}
