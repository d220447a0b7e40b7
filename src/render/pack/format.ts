import type { Format } from '../renderer.ts';

/** The PDF, with the pages of attached files after their items. */
export const pack: Format = {
  noun: 'PDF',
  ending: '-pack.pdf',
  signature: '%PDF-',
  showsAttached: true,
  load: async () => (await import('../pdf/pdf.ts')).pdf,
};
