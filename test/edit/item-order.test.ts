import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrangeItems, type Position } from '../../src/edit/item-changes.ts';
import type { OpenMeeting } from '../../src/edit/open-meeting.ts';
import { byItemName, readItemName } from '../../src/read/list-items.ts';

function meetingOf(files: readonly string[]): OpenMeeting {
  return { location: '/', items: files.map(readItemName).sort(byItemName), textOf: () => undefined };
}

/** The files after a move, in the meeting's order, and how many were renamed. */
function moved(files: readonly string[], id: string, position: Position) {
  const meeting = meetingOf(files);
  const item = meeting.items.find(each => each.id === id)!;
  const asked = arrangeItems(meeting, item, position);
  if ('refused' in asked) return asked.refused.code;
  const names = new Map(asked.value.renamed.map(({ from, to }) => [from.slice(6), to.slice(6)]));
  return files
    .map(file => readItemName(names.get(file) ?? file))
    .sort(byItemName)
    .map(({ file }) => file);
}

describe('an item that is moved', () => {
  it.each<[string, readonly string[], string, Position, readonly string[]]>([
    [
      'gets a letter between neighbours',
      ['01-a.md', '02-b.md', '03-c.md'],
      'c',
      { after: 'a' },
      ['01-a.md', '01a-c.md', '02-b.md'],
    ],
    [
      'gets a free number',
      ['01-a.md', '05-b.md', '06-c.md'],
      'c',
      { after: 'a' },
      ['01-a.md', '02-c.md', '05-b.md'],
    ],
    ['comes before the first', ['01-a.md', '02-b.md'], 'b', 'first', ['00-b.md', '01-a.md']],
    [
      'moves another along where nothing is free',
      ['01-a.md', '01a-b.md', '02-c.md'],
      'c',
      { after: 'a' },
      ['01-a.md', '02-c.md', '03-b.md'],
    ],
    ['stays where it is', ['01-a.md', '02-b.md'], 'b', { after: 'a' }, ['01-a.md', '02-b.md']],
    [
      'gets no number where another one does with it',
      ['a.md', 'b.md', 'c.md'],
      'a',
      { after: 'b' },
      ['01-b.md', 'a.md', 'c.md'],
    ],
    [
      'keeps the sign after its number',
      ['1_a.md', '2 b.md', '3.c.md'],
      'c',
      'first',
      ['00.c.md', '1_a.md', '2 b.md'],
    ],
  ])('%s', (_, files, id, position, expected) => {
    expect(moved(files, id, position)).toEqual(expected);
  });

  it('can not come after itself', () => {
    expect(moved(['01-a.md', '02-b.md'], 'a', { after: 'a' })).toBe('after-itself');
  });

  const prefix = fc.oneof(
    fc.integer({ min: 0, max: 12 }).map(String),
    fc
      .tuple(fc.integer({ min: 0, max: 12 }), fc.constantFrom('a', 'b', 'z'))
      .map(([n, letter]) => `0${n}${letter}`),
    fc.constant(''),
  );
  const files = fc
    .array(prefix, { minLength: 2, maxLength: 8 })
    .map(prefixes => prefixes.map((mark, index) => `${mark}${mark && '-'}${'nmlkjihg'[index]}.md`));

  it('is where it was to be, the others keep their order, and as few files as can be are renamed', () => {
    fc.assert(
      fc.property(files, fc.nat(), fc.nat(), (names, which, where) => {
        const order = meetingOf(names).items;
        const item = order[which % order.length]!;
        const others = order.filter(each => each !== item);
        const at = where % (others.length + 1);
        const position: Position = at === 0 ? 'first' : { after: others[at - 1]!.id };
        const result = moved(names, item.id, position) as readonly string[];
        const wanted = [...others.slice(0, at), item, ...others.slice(at)].map(({ id }) => id);
        expect(result.map(file => readItemName(file).id)).toEqual(wanted);
        const renamed = result.filter(file => !names.includes(file)).length;
        expect(renamed).toBe(fewest(wanted, names));
      }),
    );
  });
});

/** As few as can be, found by trying: a set of files stays if all others can have a number between those that stay. */
function fewest(wanted: readonly string[], names: readonly string[]): number {
  const file = (id: string) => readItemName(names.find(name => readItemName(name).id === id)!);
  let best = wanted.length;
  for (let kept = 0; kept < 1 << wanted.length; kept++) {
    const stays = wanted.map((_, index) => (kept >> index) & 1);
    const renamed = stays.filter(stay => !stay).length;
    if (renamed < best && isPossible(wanted, stays, file)) best = renamed;
  }
  return best;
}

function isPossible(
  wanted: readonly string[],
  stays: readonly number[],
  file: (id: string) => ReturnType<typeof readItemName>,
): boolean {
  const rank = (id: string) => {
    const { number, letter } = file(id);
    return number === undefined ? 1e9 : Number(number) * 27 + (letter ? letter.charCodeAt(0) - 96 : 0);
  };
  let before = -1;
  let waiting = 0;
  let last: string | undefined;
  for (const [index, id] of wanted.entries()) {
    if (!stays[index]) {
      waiting++;
      continue;
    }
    const own = rank(id);
    if (last !== undefined && byItemName(file(last), file(id)) >= 0) return false;
    const free = before >= 1e9 ? 0 : own - before - 1;
    if (waiting > 0 && free < waiting) return false;
    [before, waiting, last] = [own, 0, id];
  }
  return waiting === 0 || before < 1e9;
}
