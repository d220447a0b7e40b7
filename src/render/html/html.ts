import type { Renderer } from '../renderer.ts';
import { readHtml } from './read-html.ts';
import { renderHtml } from './render-html.ts';

export const html: Renderer = {
  createMemory: () => ({}),
  render: async ({ document }, style) => ({
    output: { bytes: Buffer.from(renderHtml(document, style)) },
    diagnostics: [],
  }),
  read: ({ bytes }) => readHtml(Buffer.from(bytes).toString()),
};
