import fc from 'fast-check';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Document } from '../../../src/document/document.ts';
import { renderPdf } from '../../../src/render/pdf/render-pdf.ts';
import type { Cover } from '../../../src/template/template.ts';
import { builtInStyles } from './documents/built-in-styles.ts';
import { pagesOf } from './documents/pages-of.ts';
import { randomDocument } from './documents/random-document.ts';

type Pdf = Awaited<ReturnType<typeof getDocument>['promise']>;

async function open(bytes: Uint8Array): Promise<Pdf> {
  return getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
}

const samples = (cover: Cover) => fc.sample(randomDocument(cover), { numRuns: 12, seed: 2025 });

interface Sample {
  readonly document: Document;
  readonly bytes: Uint8Array;
  readonly pdf: Pdf;
}

describe.each(Object.entries(builtInStyles))('another reader, of the template %s', (_, style) => {
  const opened: Sample[] = [];

  beforeAll(async () => {
    for (const document of samples(style.cover)) {
      const { bytes } = (await renderPdf(document, style, {})).output;
      opened.push({ document, bytes, pdf: await open(bytes) });
    }
  }, 120_000);

  afterAll(async () => {
    for (const { pdf } of opened) await pdf.destroy();
  });

  it('finds no text off the page, nor in its lower margin', async () => {
    const { margins } = style.page;
    for (const { pdf } of opened) {
      for (let number = 1; number <= pdf.numPages; number++) {
        const page = await pdf.getPage(number);
        // A page on its side is wider.
        const [, , width, height] = page.view as [number, number, number, number];
        const { items } = await page.getTextContent();
        for (const item of items) {
          if (!('str' in item) || item.str.trim() === '') continue;
          const [x, y] = [item.transform[4], item.transform[5]] as [number, number];
          // A tab stands at the page's edge.
          if (style.thumbTabs.length > 0 && x > width - 30 && x + item.width < width) continue;
          const place = `page ${number}: ${item.str.slice(0, 40)}`;
          expect({ place, left: x >= 18, right: x + item.width <= width - margins[1] + 2 }).toEqual({
            place,
            left: true,
            right: true,
          });
          const isFooter = y < 60;
          const isHeader = y > height - 60;
          if (!isFooter && !isHeader) expect(y).toBeGreaterThanOrEqual(margins[2] - 0.5);
        }
      }
    }
  }, 120_000);

  it('gets to the same pages by destinations, bookmarks and labels', async () => {
    for (const { document, bytes, pdf } of opened) {
      const pages = pagesOf(bytes);
      for (const part of document.parts) {
        const [page] = (await pdf.getDestination(part.id))!;
        expect(await pdf.getPageIndex(page)).toBe(pages.get(part.id)! - 1);
      }
      expect(await pdf.getPageLabels()).toEqual(
        Array.from({ length: pdf.numPages }, (_, index) => String(index + 1)),
      );
      const outline = await pdf.getOutline();
      expect(outline.map(({ title }) => title)).toEqual(
        document.parts.flatMap(({ bookmark }) => bookmark ?? []),
      );
    }
  }, 120_000);
});
