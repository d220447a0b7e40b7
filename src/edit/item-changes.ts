import type { Purpose, Status } from '../meeting/meeting.ts';
import type { ItemName } from '../read/list-items.ts';
import { type Asked, type Change, type Renamed, refuse } from './change.ts';
import { setField } from './fields/set-field.ts';
import { fieldLines, onOneLine } from './fields/written.ts';
import { digitsIn, freeId, idFrom, newFile, ranksFor, renamedFile } from './item-order.ts';
import { findItem, type OpenMeeting } from './open-meeting.ts';

export interface NewItem {
  readonly title: string;
  /** Without one the public edition asks for it. */
  readonly status?: Status;
  readonly purpose?: Purpose;
  /** Why it comes after the agenda was sent. */
  readonly late?: string;
}

/** Adds an item to a meeting, by default as the last one. */
export function addItem(meeting: OpenMeeting, item: NewItem, position: Position = 'last'): Asked<Change> {
  const title = onOneLine(item.title);
  if (title === '') return refuse('title-empty');
  const id = freeId(
    idFrom(title),
    meeting.items.map(other => other.id),
  );
  const arranged = arrangeItems(meeting, id, position);
  if ('refused' in arranged) return arranged;
  const { file, renamed } = arranged.value;
  return { value: { renamed, added: [{ name: `items/${file}`, content: itemText({ ...item, title }) }] } };
}

/** The text of an item's file. */
export function itemText({ title, status, purpose, late }: NewItem): string {
  const reason = onOneLine(late ?? '');
  const lines = [
    ...fieldLines('title', title),
    ...(status ? fieldLines('status', status) : []),
    ...(purpose ? fieldLines('purpose', purpose) : []),
    ...(reason ? fieldLines('late', reason) : []),
  ];
  return ['---', ...lines, '---', ''].join('\n');
}

/** Gives an item another place: files get another number, as few as can be. Links go by ids, and hold. */
export function moveItem(meeting: OpenMeeting, item: string, position: Position): Asked<Change> {
  const found = findItem(meeting, item);
  if ('refused' in found) return found;
  const arranged = arrangeItems(meeting, found.value, position);
  return 'refused' in arranged ? arranged : { value: { renamed: arranged.value.renamed } };
}

/** Writes that an item is withdrawn, and why: it keeps its number and title, and shows this instead of its text. */
export function withdrawItem(meeting: OpenMeeting, item: string, reason: string): Asked<Change> {
  const found = findItem(meeting, item);
  if ('refused' in found) return found;
  const name = `items/${found.value.file}`;
  const before = meeting.textOf(name);
  const after = before === undefined ? undefined : setField(before, 'withdrawn', onOneLine(reason));
  if (before === undefined || after === undefined) return refuse('fields-unclear', name);
  return { value: { changed: [{ name, before, after }] } };
}

/** Where an item is to stand: first, last, or after another one, which is named. */
export type Position = 'first' | 'last' | { readonly after: string };

/** What puts items into another order. */
interface Arranged {
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
