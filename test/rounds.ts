/**
 * How many cases a test of random input tries. `npm test` tries a fifth of them, so that it stays short; `ROUNDS=1` tries
 * them all, as `.ci/run` does on Node 24, and `ROUNDS=25` tries 25 times as many.
 */
export function rounds(all: number): number {
  return Math.max(1, Math.round(all * Number(process.env.ROUNDS ?? 0.2)));
}
