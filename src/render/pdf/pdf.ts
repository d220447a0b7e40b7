import type { Renderer } from '../renderer.ts';
import { readPdf } from './read-back/read-pdf.ts';
import { renderPdf } from './render-pdf.ts';

export const pdf: Renderer = { render: renderPdf, read: ({ bytes }) => readPdf(bytes) };
