import { createHash } from 'node:crypto';
import { realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { isWithin, listNames } from '../paths/paths.ts';
import { readSource } from '../read/read-source.ts';
import { changeFile } from '../write/change-file.ts';
import { writeFile } from '../write/write-file.ts';

/** A text as it is on the disk, without its byte-order mark. */
export interface StoredText {
  readonly text: string;
  readonly hash: string;
}

/** A text that the page has, and the hash of what it was made from. */
export interface Draft {
  readonly text: string;
  readonly base: string;
}

export type Saved =
  | { readonly kind: 'saved'; readonly hash: string }
  /** Something else has changed the file, or removed it: nothing was written. */
  | { readonly kind: 'conflict'; readonly stored: StoredText | undefined };

/** The texts of a meeting that are being written. No name leads out of its folder. */
export interface Texts {
  /** Undefined if there is no such text, or it can't be read. */
  read(file: string): StoredText | undefined;
  /** What could not be saved when the last desk ended. */
  rescued(file: string): string | undefined;
  /** The texts of which something could not be saved. */
  withRescued(): readonly string[];
  /** Keeps what the page has, until it is saved. */
  keep(file: string, draft: Draft): void;
  /** Files have other names now. */
  rename(renamed: readonly { readonly from: string; readonly to: string }[]): void;
  /** Writes a text if the file is still what it was made from. */
  save(file: string, draft: Draft): Saved;
  /** Forgets what was kept and rescued of a file: somebody decided for another text. */
  forget(file: string): void;
  /**
   * Saves what is kept, because the page has gone. What can't be saved is put beside its file, under a name that is no
   * item's.
   */
  saveKept(): readonly SavedFile[];
}

interface SavedFile {
  readonly file: string;
  /** What was put beside it, if it could not be saved. */
  readonly rescue?: string;
}

/** @param location the meeting's folder, absolute, links resolved */
export function createTexts(location: string): Texts {
  const kept = new Map<string, Draft>();
  const texts: Texts = {
    read: file => (isText(file) ? readText(location, file) : undefined),
    rescued(file) {
      return isText(file) ? readText(location, rescueName(file))?.text : undefined;
    },
    withRescued() {
      const items = (listNames(join(location, 'items')) ?? []).map(name => `items/${name}`);
      return ['meeting.md', ...items].filter(file => texts.rescued(file) !== undefined && texts.read(file));
    },
    keep(file, draft) {
      if (isText(file)) kept.set(file, draft);
    },
    rename(renamed) {
      const moved = renamed.map(({ from, to }) => [to, kept.get(from)] as const);
      for (const { from } of renamed) kept.delete(from);
      for (const [to, draft] of moved) if (draft) kept.set(to, draft);
    },
    save(file, { text, base }) {
      const stored = texts.read(file);
      if (!stored || stored.hash !== base || !write(location, file, stored.text, text)) {
        return { kind: 'conflict', stored: texts.read(file) };
      }
      texts.forget(file);
      return { kind: 'saved', hash: hashOf(text) };
    },
    forget(file) {
      kept.delete(file);
      if (texts.rescued(file) !== undefined) rmSync(join(location, rescueName(file)), { force: true });
    },
    saveKept() {
      return [...kept].map(([file, draft]) => {
        const isSaved = texts.read(file)?.text === draft.text || texts.save(file, draft).kind === 'saved';
        kept.delete(file);
        if (isSaved) return { file };
        const rescue = rescueName(file);
        writeFile(join(location, rescue), Buffer.from(draft.text), location);
        return { file, rescue };
      });
    },
  };
  return texts;
}

/** Only these files are texts: no name has a separator, or begins with a full stop. */
function isText(file: string): boolean {
  return /^(?:meeting\.md|items\/[^./\\\0][^/\\\0]*\.md)$/.test(file);
}

function readText(location: string, file: string): StoredText | undefined {
  const source = readSource({ location, path: '.', bounds: 'meeting', report() {} }, file);
  return source && { text: source.text, hash: hashOf(source.text) };
}

/** False if the file is no longer what it was. */
function write(location: string, file: string, before: string, after: string): boolean {
  try {
    const path = realpathSync(join(location, file));
    return isWithin(path, location) && changeFile(path, before, after);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw error;
  }
}

function rescueName(file: string): string {
  return file.replace(/[^/]*$/, name => `.${name}.unsaved`);
}

export function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url');
}
