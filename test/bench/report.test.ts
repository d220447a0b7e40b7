import { pathToFileURL } from 'node:url';
import { expect, it } from 'vitest';

interface Spread {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

interface Measured {
  readonly wall: readonly number[];
}

// The benchmark is plain JavaScript, run as it is.
const load = (path: string) => import(pathToFileURL(`bench/${path}`).href);
const { ratio }: { ratio(values: number[], base: number[]): Spread } = await load('measure/statistics.mjs');
const { chart }: { chart(results: Record<string, Record<string, Measured>>): string } =
  await load('report/chart.mjs');

it('gives the ratio of the medians, between the quartiles of the rounds’ own', () => {
  // The third round was disturbed, in both alike.
  expect(ratio([2, 3, 40, 2, 3], [1, 1, 20, 1, 1])).toEqual({ value: 3, low: 2, high: 3 });
});

it('draws a chart whose description holds every figure, the quickest first', () => {
  const svg = chart({ '8 items': { typst: { wall: [0.2] }, agenda: { wall: [0.3, 0.1, 0.1] } } });
  expect(svg).toContain('<desc id="desc">8 items: agenda 100 ms, typst 200 ms.</desc>');
  expect(svg).toContain('aria-labelledby="title desc"');
  expect(svg).toContain('prefers-color-scheme: dark');
});
