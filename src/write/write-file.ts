import { randomUUID } from 'node:crypto';
import { type FileHandle, mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/**
 * Writes a file whole or not at all: into a temporary file beside it, which then takes its name. Folders on the way
 * are made. Errors are those of the file system.
 */
export async function writeFile(path: string, bytes: Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const temporary = join(dirname(path), `${randomUUID()}.tmp`);
  try {
    await fill(await open(temporary, 'wx'), bytes);
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

/** Writes into what can't be replaced: a device or a pipe. Errors are those of the file system. */
export async function writeInto(path: string, bytes: Uint8Array): Promise<void> {
  await fill(await open(path, 'w'), bytes);
}

async function fill(file: FileHandle, bytes: Uint8Array): Promise<void> {
  try {
    await file.writeFile(bytes);
  } finally {
    await file.close();
  }
}
