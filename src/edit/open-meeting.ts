import { realpathSync } from 'node:fs';
import { asId, itemOf } from '../meeting/item-link.ts';
import { listNames } from '../paths/paths.ts';
import type { Folder } from '../read/folder.ts';
import { type ItemName, listItems, readItemName } from '../read/list-items.ts';
import { readSource } from '../read/read-source.ts';
import { type Asked, refuse } from './change.ts';

/** A meeting's folder that is to be changed. */
export interface OpenMeeting {
  /** Absolute, links resolved. */
  readonly location: string;
  /** In the meeting's order. */
  readonly items: readonly ItemName[];
  /** The text of a file, without its byte-order mark; undefined if it can't be read. */
  readonly textOf: (name: string) => string | undefined;
}

/**
 * Looks at a meeting's folder.
 * @param shown how it is named in messages
 * @param texts those that are open in an editor, by absolute path with links resolved: read instead of what is on disk
 */
export function openMeeting(
  location: string,
  shown: string,
  texts?: ReadonlyMap<string, string>,
): Asked<OpenMeeting> {
  if (!listNames(location)?.includes('meeting.md')) return refuse('no-meeting', shown);
  const folder: Folder = {
    location: realpathSync(location),
    path: '.',
    bounds: 'meeting',
    texts,
    report() {},
  };
  return {
    value: {
      location: folder.location,
      items: listItems(folder),
      textOf: name => readSource(folder, name)?.text,
    },
  };
}

/** Finds an item by its file's name, with or without `items/`, or by its id, with or without a number before it. */
export function findItem({ items }: OpenMeeting, named: string): Asked<ItemName> {
  const name = named.normalize('NFC').replace(/^(?:.*[\\/])?items[\\/]/, '');
  const byFile = items.filter(({ file }) => file.normalize('NFC') === name);
  const ids = [itemOf(name) ?? asId(name), readItemName(name).id];
  const ways = [byFile, ...ids.map(id => items.filter(item => item.id === id))];
  const [found, ...others] = ways.find(way => way.length > 0) ?? [];
  if (!found) return refuse('item-unknown', named, items.map(item => item.id).join(', '));
  if (others.length > 0)
    return refuse('item-twice', named, [found, ...others].map(({ file }) => file).join(', '));
  return { value: found };
}
