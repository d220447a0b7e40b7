import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, test } from 'vitest';
import { diagnose } from '../../../src/diagnostics/diagnostic.ts';
import type { Block, Document, Inlines, Table } from '../../../src/document/document.ts';
import { readPdf } from '../../../src/render/pdf/read-back/read-pdf.ts';
import { renderPdf } from '../../../src/render/pdf/render-pdf.ts';
import { builtInStyles } from './documents/built-in-styles.ts';

const words = (value: string): Inlines => [{ role: 'text', value }];
const paragraph = (value: string, leadIn = false): Block => ({
  role: 'paragraph',
  leadIn,
  inlines: words(value),
});
const cell = (value: string) => ({ blocks: [paragraph(value)] });

const place = { file: 'items/1-budget.md', start: { line: 3, column: 1 }, end: { line: 9, column: 1 } };

function tableOf(columns: number): Table {
  const label = Array.from({ length: columns }, (_, index) => `Kolonne${index}`);
  const row = label.map((_, index) => cell(`${index + 1}.234.567,89`));
  return {
    role: 'table',
    columns: label.map(() => 'right'),
    header: label.map(cell),
    rows: [row, row],
    place,
  };
}

function documentOf(blocks: readonly Block[]): Document {
  return {
    edition: 'full',
    language: 'da',
    metadata: { title: 'T', author: 'A', subject: 'S', date: { year: 2026, month: 10, day: 7 } },
    names: [],
    parts: [{ role: 'item', id: 'item-1', start: 'page', bookmark: 'Budget', blocks }],
    header: [words('Udvalget'), [], words('7. oktober 2026')],
    footer: [[], [], [{ role: 'page-number' }]],
  };
}

const upright = Object.entries(builtInStyles).filter(([, { page }]) => page.height > page.width);

test.each(upright)(
  'in %s, a table that does not fit a page stands on one on its side, with what belongs to it',
  async (_, style) => {
    const blocks = [paragraph('Før'), paragraph('Tallene er:', true), tableOf(13), paragraph('Efter')];
    const { output, diagnostics } = await renderPdf(documentOf(blocks), style, {});
    expect(diagnostics).toEqual([]);
    const pdf = await getDocument({ data: new Uint8Array(output.bytes), verbosity: 0 }).promise;
    const { width, height, margins } = style.page;
    const sizes: number[][] = [];
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await pdf.getPage(number);
      sizes.push([page.view[2]!, page.view[3]!].map(Math.round));
      const { items } = await page.getTextContent();
      const right = Math.max(...items.map(item => ('str' in item ? item.transform[4] + item.width : 0)));
      // The date in the header ends where the text does.
      expect(right).toBeCloseTo(page.view[2]! - margins[1], 0);
    }
    await pdf.destroy();
    expect(sizes).toEqual(
      [
        [width, height],
        [height, width],
        [width, height],
      ].map(size => size.map(Math.round)),
    );
    const pages = readPdf(output.bytes).filter(({ where }) => where === 'page');
    const textOn = (page: number) =>
      pages
        .filter(text => text.page === page)
        .map(({ text }) => text)
        .join('');
    expect(textOn(1)).toContain('Før');
    expect(textOn(2)).toMatch(/Tallene er:.*Kolonne0.*13\.234\.567,89/s);
    expect(textOn(2)).not.toContain('Efter');
    expect(textOn(3)).toContain('Efter');
  },
);

const homes: readonly (readonly [string, (blocks: readonly Block[]) => Block])[] = [
  ['list', blocks => ({ role: 'list', marks: 'bullet', first: 1, loose: false, points: [{ blocks }] })],
  ['quotation', blocks => ({ role: 'quote', blocks })],
  ['closed passage', blocks => ({ role: 'passage', kind: 'closed', label: 'Lukket', level: 2, blocks })],
];

test.each(homes.flatMap(home => upright.map(([name, style]) => [...home, name, style] as const)))(
  'a table in a %s stands on a page on its side, within the edge of its text',
  async (_, home, _name, style) => {
    const blocks = [
      paragraph('Før'),
      home([paragraph('Tallene er:', true), tableOf(12)]),
      paragraph('Efter'),
    ];
    const { output, diagnostics } = await renderPdf(documentOf(blocks), style, {});
    expect(diagnostics).toEqual([]);
    const pdf = await getDocument({ data: new Uint8Array(output.bytes), verbosity: 0 }).promise;
    const page = await pdf.getPage(2);
    const { items } = await page.getTextContent();
    const startOf = (word: string) =>
      Math.min(
        ...items.map(item => ('str' in item && item.str.includes(word) ? item.transform[4] : Infinity)),
      );
    expect([pdf.numPages, Math.round(page.view[2]!)]).toEqual([3, Math.round(style.page.height)]);
    expect(startOf('567')).toBeGreaterThanOrEqual(startOf('Tallene'));
    expect(startOf('567')).toBeLessThan(style.page.width / 2);
    await pdf.destroy();
  },
);

test('the author is told where even a page on its side is too narrow', async () => {
  const { diagnostics } = await renderPdf(documentOf([tableOf(40)]), builtInStyles.kommune!, {});
  expect(diagnostics).toEqual([diagnose('table-crowded', place, { columns: 40 })]);
});
