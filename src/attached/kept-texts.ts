import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';
import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { clearLeftovers } from '../write/leftovers.ts';
import { writePrivately } from '../write/write-privately.ts';
import type { KeptTexts, PdfText } from './pdf-texts.ts';

/** Of so many files; the oldest go. */
const mostKept = 2000;

const cipher = 'aes-256-gcm';
const nonceLength = 12;
const tagLength = 16;

/**
 * Keeps texts in the user's own cache folder. Each is encrypted with a key that is made of the PDF file's sum and of the
 * program: nobody can read it who does not have the file, and there is none for a file or a program that has changed.
 * Undefined if the program runs unbundled, since nothing then tells one program from another.
 */
export function keptTexts(cache: string, program = programStamp()): KeptTexts | undefined {
  if (program === undefined) return undefined;
  const folder = join(cache, 'texts');
  const lockOf = (sum: string) => {
    const key = createHash('sha256').update(`${program}\0${sum}`).digest();
    return { key, path: join(folder, createHash('sha256').update(key).digest('hex')) };
  };
  return {
    get(sum) {
      const { key, path } = lockOf(sum);
      try {
        return unlocked(readFileSync(path), key);
      } catch {
        return undefined;
      }
    },
    set(sum, text) {
      // Why a file could not be read may be the fault of the machine.
      if (text.problem) return;
      const { key, path } = lockOf(sum);
      try {
        mkdirSync(folder, { mode: 0o700, recursive: true });
        clearOldest(folder);
      } catch {
        return;
      }
      writePrivately(path, locked(text, key));
    },
  };
}

/** The digests of the bundle's parts. */
function programStamp(): string | undefined {
  const file = new URL('./stamp.txt', import.meta.url);
  return existsSync(file) ? `${process.version} ${readFileSync(file, 'latin1')}` : undefined;
}

function locked(text: PdfText, key: Uint8Array): Uint8Array {
  const nonce = randomBytes(nonceLength);
  const lock = createCipheriv(cipher, key, nonce);
  const bytes = Buffer.concat([lock.update(JSON.stringify(text)), lock.final()]);
  return Buffer.concat([nonce, lock.getAuthTag(), bytes]);
}

/** Throws if it was locked with another key, or is damaged. */
function unlocked(file: Uint8Array, key: Uint8Array): PdfText {
  const nonce = file.subarray(0, nonceLength);
  const tag = file.subarray(nonceLength, nonceLength + tagLength);
  const lock = createDecipheriv(cipher, key, nonce, { authTagLength: tagLength }).setAuthTag(tag);
  const text = Buffer.concat([lock.update(file.subarray(nonceLength + tagLength)), lock.final()]);
  return JSON.parse(text.toString()) as PdfText;
}

function clearOldest(folder: string): void {
  clearLeftovers(folder);
  const names = readdirSync(folder);
  if (names.length < mostKept) return;
  const files = names.map(name => join(folder, name)).map(path => ({ path, at: lstatSync(path).mtimeMs }));
  for (const { path } of files.sort((a, b) => a.at - b.at).slice(0, mostKept / 10))
    rmSync(path, { force: true });
}
