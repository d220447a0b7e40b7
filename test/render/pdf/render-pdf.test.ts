import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PageMemory } from '../../../src/render/pdf/page-memory.ts';
import { openPdf } from '../../../src/render/pdf/read-back/open-pdf.ts';
import { pageTexts } from '../../../src/render/pdf/read-back/page-texts.ts';
import { renderPdf } from '../../../src/render/pdf/render-pdf.ts';
import { rounds } from '../../rounds.ts';
import { builtInStyles } from './documents/built-in-styles.ts';
import { documentText } from './documents/document-text.ts';
import { pagesOf } from './documents/pages-of.ts';
import { randomDocument } from './documents/random-document.ts';
import { treeText } from './documents/tree-text.ts';

/** Letters only: white space and line ends are the layout's. Characters that no font has stand as their numbers. */
function letters(text: string): string {
  return text.normalize('NFC').replace(/\s|\u00ad|\u200b|\u2060|\ufe0f/g, '');
}

describe.each(Object.entries(builtInStyles))('a document in the template %s', (_, style) => {
  it('has every text once in its structure tree, in the order of the source', async () => {
    await fc.assert(
      fc.asyncProperty(randomDocument(style.cover), async document => {
        const { output, diagnostics } = await renderPdf(document, style, {});
        expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
        const { text, misplaced } = treeText(output.bytes);
        const pages = pagesOf(output.bytes);
        expect(misplaced).toEqual([]);
        expect(letters(text)).toBe(letters(documentText(document, target => pages.get(target)!)));
      }),
      { numRuns: rounds(40) },
    );
  }, 120_000);

  it('paints what it says: the hyphen of a broken word is no text', async () => {
    for (const document of fc.sample(randomDocument(style.cover), { numRuns: rounds(20), seed: 11 })) {
      const { output } = await renderPdf(document, style, {});
      const texts = pageTexts(openPdf(output.bytes));
      const pages = Math.max(...texts.map(({ page }) => page ?? 0));
      // What is painted under an ActualText that says something else.
      const others = texts.slice(2 * pages).map(({ text }) => text);
      expect(others.filter(text => text.includes('-'))).toEqual([]);
    }
  }, 120_000);

  it('has the same bytes with what was kept of an earlier one', async () => {
    const memory = new PageMemory();
    await fc.assert(
      fc.asyncProperty(
        fc.array(randomDocument(style.cover), { minLength: 2, maxLength: 3 }),
        async documents => {
          const cold = await Promise.all(documents.map(document => renderPdf(document, style, {})));
          for (const [index, document] of [...documents, ...documents].entries()) {
            const warm = await renderPdf(document, style, { memory });
            expect(Buffer.compare(warm.output.bytes, cold[index % cold.length]!.output.bytes)).toBe(0);
          }
        },
      ),
      { numRuns: rounds(4) },
    );
  }, 120_000);

  it('has the same bytes again', async () => {
    const [document] = fc.sample(randomDocument(style.cover), { numRuns: 1, seed: 7 });
    const once = await renderPdf(document!, style, {});
    const again = await renderPdf(document!, style, {});
    expect(Buffer.compare(once.output.bytes, again.output.bytes)).toBe(0);
  });
});
