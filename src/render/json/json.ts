import type { Renderer } from '../renderer.ts';
import { dataOf } from './data-of.ts';
import { readJson } from './read-json.ts';

export const json: Renderer = {
  createMemory: () => ({}),
  render: async source => ({
    output: { bytes: Buffer.from(`${JSON.stringify(dataOf(source), null, 2)}\n`) },
    diagnostics: [],
  }),
  read: ({ bytes }) => readJson(Buffer.from(bytes).toString()),
};
