import { readFileSync } from 'node:fs';
import { slug } from '../languages/spelled-twice.ts';
import { sumOf } from '../write/sum.ts';
import type { Entry, EntryData } from './entry.ts';

/** A meeting that is to be published, and its own files, which were searched when they were made. */
export interface Gathered extends Entry {
  /** Among all meetings of the collection. */
  readonly order: number;
  /** By their names: "meeting.pdf". */
  readonly files: ReadonlyMap<string, OwnFile>;
  /** The fonts of its look by their names: as a site has them, or the paths of what they are made of. */
  readonly fonts: ReadonlyMap<string, OwnFile | string>;
  /** Where it lay when its page was made, and the site with it; whether that site had the style sheet that this one has. */
  readonly before?: { readonly address: string; readonly base?: string; readonly hasStyle: boolean };
}

/** A meeting of the site, and where it lies. */
export interface Published extends Gathered {
  /** "direktionen/2026-10-07/": from the site's root, in ASCII. */
  readonly address: string;
  /** The address of the body: "direktionen/". */
  readonly body: string;
}

/** A meeting's file. */
export interface OwnFile {
  /** Absolute. */
  readonly path: string;
  readonly sum: string;
  readonly size: number;
  /** It was made for this site alone, and is moved to its place. */
  readonly isNew?: true;
}

/** A file of another site is not what its list says. */
export class DamagedError extends Error {
  override readonly name = 'DamagedError';

  constructor(readonly path: string) {
    super(path);
  }
}

/** In the order of the collection, with their addresses. */
export function published(gathered: readonly Gathered[]): readonly Published[] {
  const meetings = [...gathered].sort((a, b) => a.order - b.order);
  const addresses = addressesOf(meetings.map(({ data }) => data));
  return meetings.map((meeting, index): Published => {
    const address = addresses[index]!;
    return { ...meeting, address, body: address.slice(0, address.indexOf('/') + 1) };
  });
}

/**
 * @throws DamagedError if its content has changed
 */
export function readOwn({ path, sum }: OwnFile): Uint8Array {
  const bytes = readFileSync(path);
  if (sumOf(bytes) !== sum) throw new DamagedError(path);
  return bytes;
}

export function textOf({ files }: Gathered, name: string): string {
  return Buffer.from(readOwn(files.get(name)!)).toString();
}

/** Values by what a function says of each, in the order in which they come. */
export function grouped<T, K>(values: readonly T[], keyOf: (value: T) => K): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const value of values) {
    const key = keyOf(value);
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}

/**
 * Where meetings lie: body, day, and `minutes` for minutes. A meeting that was moved stays at its first day. Of several
 * at one address the later ones, in the order of their folders, get a number.
 */
function addressesOf(meetings: readonly EntryData[]): readonly string[] {
  const taken = new Map<string, number>();
  return meetings.map(({ title, date, movedFrom, kind }) => {
    const plain = `${slug(title)}/${movedFrom[0] ?? date}${kind === 'minutes' ? '/minutes' : ''}`;
    const count = (taken.get(plain) ?? 0) + 1;
    taken.set(plain, count);
    return `${plain}${count > 1 ? `-${count}` : ''}/`;
  });
}
