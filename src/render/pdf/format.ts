import type { Format } from '../renderer.ts';

export const pdf: Format = {
  noun: 'PDF',
  ending: '.pdf',
  signature: '%PDF-',
  load: async () => (await import('./pdf.ts')).pdf,
};
