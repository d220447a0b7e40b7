import { createHash, createHmac, type Hash, type Hmac } from 'node:crypto';
import { closeSync, constants, fstatSync, openSync, readSync } from 'node:fs';
import { sizeLine } from '../../write/sum.ts';

/** A digest that nobody can make, or use to guess words, without the user's own key. */
export type Digest = string;

export function digestOf(text: string, key: Uint8Array): Digest {
  return createHmac('sha256', key).update(text).digest('hex');
}

/**
 * The digest of a file's content. Undefined if it is not a regular file that can be read, or has more than `most`
 * bytes.
 */
export function fileDigest(path: string, key: Uint8Array, most: number): Digest | undefined {
  const hash = createHash('sha256');
  try {
    return readInto(hash, path, most) === 'whole' ? digestOf(hash.digest('hex'), key) : undefined;
  } catch {
    return undefined;
  }
}

/** A large file is never in memory whole. */
const chunkSize = 1024 * 1024;

/**
 * Puts a regular file's size and content into a hash; for a file larger than `most` bytes, only its size. Anything
 * but a regular file may have no end. Throws the errors of the file system.
 */
export function readInto(
  hash: Hash | Hmac,
  path: string,
  most: number,
): 'whole' | 'too-large' | 'no-file' | 'changing' {
  // Opens a pipe without waiting for a writer. Windows has no pipes among its files.
  const handle = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
  try {
    const stats = fstatSync(handle);
    if (!stats.isFile()) return 'no-file';
    hash.update(sizeLine(stats.size));
    if (stats.size > most) return 'too-large';
    return readChunks(hash, handle, stats.size) === stats.size ? 'whole' : 'changing';
  } finally {
    closeSync(handle);
  }
}

/** The bytes that were read; from a growing file, little more than it had. */
function readChunks(hash: Hash | Hmac, handle: number, size: number): number {
  const chunk = Buffer.allocUnsafe(Math.min(chunkSize, size + 1));
  let read = 0;
  while (read <= size) {
    const count = readSync(handle, chunk, 0, chunk.length, null);
    if (count === 0) break;
    hash.update(chunk.subarray(0, count));
    read += count;
  }
  return read;
}
