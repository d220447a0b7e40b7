import type { Renderer } from './renderer.ts';

/** Output formats by name; each is loaded when it is used. */
export const renderers: Readonly<Record<'pdf', () => Promise<Renderer>>> = {
  pdf: async () => (await import('./pdf/pdf.ts')).pdf,
};
