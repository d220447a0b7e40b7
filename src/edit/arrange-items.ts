import type { ItemName } from '../read/item-name.ts';
import type { Renamed } from './change.ts';
import { digitsIn, newFile, renamedFile } from './item-file.ts';
import { ranksFor } from './item-order.ts';
import { findItem, type OpenMeeting } from './open-meeting.ts';
import { type Asked, refuse } from './refusal.ts';

/** Where an item is to stand: first, last, or after another one, which is named. */
export type Position = 'first' | 'last' | { readonly after: string };

/** What puts items into another order. */
export interface Arranged {
  readonly renamed: readonly Renamed[];
  /** The name of the file that is moved or new, in `items/`. */
  readonly file: string;
}

/** Moves an item, or makes room for a new one with this id. */
export function arrangeItems(
  meeting: OpenMeeting,
  item: ItemName | string,
  position: Position,
): Asked<Arranged> {
  const others = meeting.items.filter(other => other !== item);
  const at = placeIn(meeting, others, position);
  if ('refused' in at) return at;
  const own = typeof item === 'string' ? {} : { name: item, isMoved: true };
  const wanted = [
    ...others.slice(0, at.value).map(name => ({ name })),
    own,
    ...others.slice(at.value).map(name => ({ name })),
  ];
  const digits = digitsIn(meeting.items);
  const ranks = ranksFor(wanted);
  const ownRank = ranks.get(at.value);
  const renamed = [...ranks].flatMap(([index, rank]) => {
    const { name } = wanted[index]!;
    return name ? [{ from: name.file, to: renamedFile(name, rank, digits) }] : [];
  });
  const taken = meeting.items.map(({ file }) => file.normalize('NFC').toLowerCase());
  const twice = renamed.find(
    ({ from, to }) => from !== to && taken.includes(to.normalize('NFC').toLowerCase()),
  );
  if (twice) return refuse('name-taken', `items/${twice.to}`);
  const file =
    typeof item !== 'string'
      ? (renamed.find(({ from }) => from === item.file)?.to ?? item.file)
      : newFile(ownRank!, item, digits);
  return {
    value: {
      file,
      renamed: renamed
        .filter(({ from, to }) => from !== to)
        .map(({ from, to }) => ({ from: `items/${from}`, to: `items/${to}` })),
    },
  };
}

function placeIn(meeting: OpenMeeting, others: readonly ItemName[], position: Position): Asked<number> {
  if (position === 'first') return { value: 0 };
  if (position === 'last') return { value: others.length };
  const found = findItem(meeting, position.after);
  if ('refused' in found) return found;
  const at = others.indexOf(found.value);
  return at < 0 ? refuse('after-itself', position.after) : { value: at + 1 };
}
