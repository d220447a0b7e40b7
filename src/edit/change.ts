import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import type { WrongWords } from '../languages/command-line/words.ts';
import { isWithin } from '../paths/paths.ts';
import { addFile, changeFile, removeFile, renameFile } from '../write/change-file.ts';
import { LinkError, openFolder } from '../write/open-folder.ts';

/** What is to be done in a meeting's folder. Names are relative to it, with `/`. It is made in this order. */
export interface Change {
  /** Files that are removed, if they still hold this. */
  readonly removed?: readonly Added[];
  /** Made if they are not there. */
  readonly folders?: readonly string[];
  readonly renamed?: readonly Renamed[];
  /** New files; what has such a name already stays. */
  readonly added?: readonly Added[];
  readonly changed?: readonly Changed[];
}

export interface Renamed {
  readonly from: string;
  readonly to: string;
}

export interface Added {
  readonly name: string;
  readonly content: string | Uint8Array;
}

/** A text file, without its byte-order mark, which stays. */
export interface Changed {
  readonly name: string;
  readonly before: string;
  readonly after: string;
}

/** What takes a change back. Folders that were made stay, and so does whatever something else has changed since. */
export function undone({ removed = [], renamed = [], added = [], changed = [] }: Change): Change {
  return {
    removed: added,
    renamed: renamed.map(({ from, to }) => ({ from: to, to: from })).reverse(),
    added: removed,
    changed: changed.map(({ name, before, after }) => ({ name, before: after, after: before })),
  };
}

/** Why nothing is written: its sentence is in the words of the command line, by its code. */
export type Refusal = {
  [C in keyof WrongWords]: { readonly code: C; readonly facts: Parameters<WrongWords[C]> };
}[keyof WrongWords];

/** What was asked for, or why it can't be done. */
export type Asked<T> = { readonly value: T } | { readonly refused: Refusal };

export function refuse<C extends keyof WrongWords>(
  code: C,
  ...facts: Parameters<WrongWords[C]>
): { readonly refused: Refusal } {
  return { refused: { code, facts } as unknown as Refusal };
}

/**
 * Makes a change in a meeting's folder, and gives the names of the files as they then are. No link below the folder is
 * followed. If something else changed a file or took a name in the meantime, that file stays as it is, and what is then
 * left of the change is not made.
 * @param location absolute; it is made if it is not there
 */
export function makeChange(location: string, change: Change): Asked<readonly string[]> {
  const { removed = [], folders = [], renamed = [], added = [], changed = [] } = change;
  const steps = [
    ...removed.map(({ name, content }) => ({
      name,
      isDone: () => removeFile(join(location, name), Buffer.from(content), location),
    })),
    ...folders.map(name => ({ name, isDone: () => makeFolder(join(location, name), location) })),
    ...renamed.map(({ from, to }) => ({
      name: to,
      isDone: () => renameFile(join(location, from), join(location, to), location),
    })),
    ...added.map(({ name, content }) => ({
      name,
      isDone: () => addFile(join(location, name), Buffer.from(content), location),
    })),
    ...changed.map(({ name, before, after }) => ({
      name,
      isDone: () => changeFile(locationOf(location, name), before, after),
    })),
  ];
  for (const { name, isDone } of steps) {
    try {
      if (!isDone()) return refuse('changed-meanwhile', name);
    } catch (error) {
      if (error instanceof LinkError) return refuse('link-not-followed', name);
      const { code } = error as NodeJS.ErrnoException;
      if (code === undefined) throw error;
      return refuse('not-written', name, code);
    }
  }
  return { value: steps.slice(removed.length + folders.length).map(({ name }) => name) };
}

function makeFolder(path: string, root: string): boolean {
  openFolder(path, root).close();
  return true;
}

/** The file itself, which a link within the folder may lead to. */
function locationOf(location: string, name: string): string {
  const [folder, file] = [realpathSync(location), realpathSync(join(location, name))];
  if (!isWithin(file, folder)) throw new LinkError(join(location, name));
  return file;
}
