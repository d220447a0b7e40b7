import type { Name } from './name.ts';

/** In a group of more, each is held against so many of those after it. */
const most = 40;

/**
 * Pairs of names (by their indexes, the lower first) that may be one person's: those that share a surname and an
 * initial, a given name and the surname's initial, all words, the first two (of the second its beginning) or the last two; so that not every name is
 * held against every other.
 */
export function candidatePairs(names: readonly Name[]): readonly (readonly [number, number])[] {
  const groups = new Map<string, number[]>();
  const alone = new Set(names.filter(({ words }) => words.length === 1).map(({ words }) => words[0]!.sound));
  for (const [index, name] of names.entries()) {
    for (const key of new Set(keysOf(name, alone))) {
      const group = groups.get(key);
      if (group) group.push(index);
      else groups.set(key, [index]);
    }
  }
  const pairs = new Map<number, readonly [number, number]>();
  for (const group of groups.values()) {
    for (const [at, first] of group.entries()) {
      for (const second of group.slice(at + 1, at + 1 + most))
        pairs.set(first * names.length + second, [first, second]);
    }
  }
  return [...pairs.values()];
}

function keysOf({ words, code }: Name, alone: ReadonlySet<string>): readonly string[] {
  const sounds = words.map(({ sound }) => sound);
  const [given, last] = [sounds[0] ?? '', sounds.at(-1) ?? ''];
  return [
    `surname ${last} ${given[0]}`,
    `given ${given} ${last[0]}`,
    `letters ${sounds.join('')}`,
    `words ${[...sounds].sort().join(' ')}`,
    // Of the second word its beginning: "Niels Chr.", "Niels Christian Holm".
    `first ${given} ${sounds[1]?.slice(0, 2)}`,
    `last ${sounds.slice(-2).join(' ')}`,
    ...(alone.has(given) ? [`alone ${given}`] : []),
    `code ${code ?? words.map(({ plain }) => plain[0]).join('')}`,
  ];
}
