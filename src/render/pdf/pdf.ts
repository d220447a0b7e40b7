import type { Renderer } from '../renderer.ts';
import { PageMemory } from './page-memory.ts';
import { readPdf } from './read-back/read-pdf.ts';
import { renderPdf } from './render-pdf.ts';

export const pdf: Renderer = {
  createMemory: () => new PageMemory(),
  render: ({ document }, style, options) => renderPdf(document, style, options),
  read: ({ bytes, attached }) => readPdf(bytes, attached),
};
