import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { writeFile } from './write-file.ts';

const mark = '\uFEFF';

/**
 * Writes a text file anew, if it is still as it was read; its byte-order mark stays. False if something has changed it.
 * Throws the errors of the file system.
 * @param location absolute, links resolved
 * @param before the text as it was read, without its byte-order mark
 */
export function changeFile(location: string, before: string, after: string): boolean {
  const now = readFileSync(location);
  const bom = now.subarray(0, 3).equals(Buffer.from(mark)) ? mark : '';
  if (!now.equals(Buffer.from(bom + before))) return false;
  writeFile(location, Buffer.from(bom + after), dirname(location));
  return true;
}
