const share = Number(process.env.ROUNDS ?? 0.2);

/**
 * How many cases a test of random input tries. `npm test` tries a fifth of them, so that it stays short; `ROUNDS=1` tries
 * them all, as `.ci/run` does on Node 24, and `ROUNDS=25` tries 25 times as many.
 */
export function rounds(all: number): number {
  return Math.max(1, Math.round(all * share));
}

/**
 * Pairs of two lists, for a test that is slow and whose lists hardly depend on each other: with `ROUNDS=1` each with each,
 * else as many as have every value of both lists.
 */
export function pairsOf<A, B>(first: readonly A[], second: readonly B[]): readonly (readonly [A, B])[] {
  if (share >= 1) return first.flatMap(a => second.map(b => [a, b] as const));
  const most = Math.max(first.length, second.length);
  return Array.from(
    { length: most },
    (_, at) => [first[at % first.length]!, second[at % second.length]!] as const,
  );
}
