import { slug } from '../languages/spelled-twice.ts';
import type { EntryData } from './entry.ts';

/**
 * Where meetings lie: body, day, and `minutes` for minutes. A meeting that was moved stays at its first day. Of several
 * at one address the later ones, in the order of their folders, get a number.
 */
export function addressesOf(meetings: readonly EntryData[]): readonly string[] {
  const taken = new Map<string, number>();
  return meetings.map(({ title, date, movedFrom, kind }) => {
    const plain = `${slug(title)}/${movedFrom[0] ?? date}${kind === 'minutes' ? '/minutes' : ''}`;
    const count = (taken.get(plain) ?? 0) + 1;
    taken.set(plain, count);
    return `${plain}${count > 1 ? `-${count}` : ''}/`;
  });
}
