import { createHash } from 'node:crypto';
import { lstatSync } from 'node:fs';

/** Distinguishes one file's content, which may be in pieces, from another's. */
export function sumOf(...pieces: readonly Uint8Array[]): string {
  const sum = createHash('sha256').update(sizeLine(sizeOf(pieces)));
  for (const piece of pieces) sum.update(piece);
  return sum.digest('hex');
}

/** Tells the file that was written from any other, without reading it; undefined if no regular file is there. */
export function stampOf(path: string): string | undefined {
  const stats = lstatSync(path, { throwIfNoEntry: false });
  return stats?.isFile() ? `${stats.ino} ${stats.size} ${stats.mtimeMs}` : undefined;
}

export function sizeOf(pieces: readonly Uint8Array[]): number {
  return pieces.reduce((size, piece) => size + piece.length, 0);
}

/** What is summed before a content of so many bytes. */
export function sizeLine(size: number): string {
  return `${size}\0`;
}
