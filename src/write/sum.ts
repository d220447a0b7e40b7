import { createHash } from 'node:crypto';

/** Distinguishes one file's content from another's. */
export function sumOf(bytes: Uint8Array): string {
  return createHash('sha256').update(sizeLine(bytes.length)).update(bytes).digest('hex');
}

/** What is summed before a content of so many bytes. */
export function sizeLine(size: number): string {
  return `${size}\0`;
}
