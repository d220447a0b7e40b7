import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, test } from 'vitest';
import type { Block, Document, Part } from '../../../../src/document/document.ts';
import { setBlocks } from '../../../../src/render/pdf/blocks/blocks.ts';
import { fitted } from '../../../../src/render/pdf/blocks/headings.ts';
import { withoutLastRules } from '../../../../src/render/pdf/blocks/text.ts';
import { pieces } from '../../../../src/render/pdf/inlines.ts';
import { renderPdf } from '../../../../src/render/pdf/render-pdf.ts';
import { measure } from '../../../../src/render/pdf/text/paragraph.ts';
import { builtInStyles } from '../documents/built-in-styles.ts';
import { flowOf } from './flow-of.ts';

function item(number: string, title: string, text: string): Part {
  return {
    role: 'item',
    id: `item-${number}`,
    start: number === '1' ? 'page' : 'follow',
    bookmark: title,
    blocks: [
      { role: 'item-heading', level: 1, number, inlines: [{ role: 'text', value: title }], asides: [] },
      { role: 'paragraph', leadIn: false, inlines: [{ role: 'text', value: text }] },
    ],
  };
}

const document: Document = {
  edition: 'full',
  language: 'da',
  metadata: {
    title: 'Udvalg',
    author: 'Udvalg',
    subject: 'Dagsorden',
    date: { year: 2026, month: 10, day: 7 },
  },
  names: [],
  parts: [item('1', 'Valg', 'Slut på punkt et.'), item('2', 'Budget', 'Slut på punkt to.')],
  header: [[], [], []],
  footer: [[], [], []],
};

const fields: Block = {
  role: 'fields',
  fields: ['Sagsgang', 'Ansvarlig'].map(label => ({ label, values: [[{ role: 'text', value: label }]] })),
};

test.each(Object.entries(builtInStyles))('in %s, fields stay with what follows', (_, style) => {
  expect(setBlocks([fields], flowOf(style)).filter(({ breakAfter }) => breakAfter)).toEqual([]);
});

test.each(Object.entries(builtInStyles))(
  'in %s, an item that follows stands well below',
  async (_, style) => {
    const { output } = await renderPdf(document, style, {});
    const pdf = await getDocument({ data: new Uint8Array(output.bytes), verbosity: 0 }).promise;
    const { items } = await (await pdf.getPage(1)).getTextContent();
    const lineOf = (text: string) => {
      const found = items.find(piece => 'str' in piece && piece.str.includes(text));
      return found && 'str' in found ? found.transform[5] : Number.NaN;
    };
    const [first, end, next] = [lineOf('Valg'), lineOf('Slut på punkt et.'), lineOf('Budget')];
    expect(end - next).toBeGreaterThan((first - end) * 1.3);
    await pdf.destroy();
  },
);

test.each(Object.entries(builtInStyles))(
  'in %s, a long title is smaller, but larger than a section',
  (_, style) => {
    const leadingOf = (title: string) => {
      const strips = setBlocks(item('1', title, '').blocks.slice(0, 1), flowOf(style));
      return strips.find(({ height }) => height > 12)!.height;
    };
    const [short, long, longer] = ['Valg', 'Valg '.repeat(22), 'Valg '.repeat(40)].map(leadingOf);
    expect(long).toBeLessThan(short!);
    expect(longer).toBeLessThan(long!);
    expect(longer).toBeGreaterThan(style.sizes.section[1]);
  },
);

test.each(Object.entries(builtInStyles))(
  'in %s, a word that is a little too wide makes its title smaller',
  (_, style) => {
    const flow = flowOf(style);
    const measured = (size: number) => ({ ...flow, text: { ...flow.text, size } });
    const inlines = [{ role: 'text', value: 'Straßenreinigungsgebührensatzungsänderung' }] as const;
    const size = (10 * flow.width) / measure(pieces(inlines, measured(10)), flow.fonts).word;
    expect(fitted(inlines, measured(size * 0.99)).text.size).toBe(size * 0.99);
    const smaller = fitted(inlines, measured(size * 1.08));
    expect(measure(pieces(inlines, smaller), flow.fonts).word).toBeLessThanOrEqual(flow.width);
    expect(smaller.text.size).toBeGreaterThan(size * 0.97);
    expect(fitted(inlines, measured(size * 1.2)).text.size).toBe(size * 1.2);
  },
);

test.each(Object.entries(builtInStyles))(
  'in %s, what belongs to the next block stays with it',
  (_, style) => {
    const text: Block = {
      role: 'paragraph',
      leadIn: false,
      inlines: [{ role: 'text', value: 'Figur 1: Havnen' }],
    };
    const picture = { format: 'png', width: 40, height: 30, bytes: new Uint8Array() } as const;
    const ends = (block: Block) => setBlocks([block, text], flowOf(style))[0]!.breakAfter;
    expect(ends({ role: 'rule' })).toBe(false);
    expect(ends({ role: 'figure', picture, alt: '' })).toBe(true);
    expect(ends({ role: 'figure', picture, alt: '', captioned: true })).toBe(false);
  },
);

test('a rule that nothing stands below is left out', () => {
  const [rule, end, text] = [{ role: 'rule' }, { role: 'page-break' }, { role: 'code', text: 'x' }] as const;
  expect(withoutLastRules([rule, text, rule, end, text, rule, rule])).toEqual([rule, text, end, text]);
  expect(withoutLastRules([text, rule, text])).toEqual([text, rule, text]);
});

test('in large print a number never stands on a line before a word that is as long as the line', () => {
  const flow = { ...flowOf(builtInStyles.clear!), language: 'de' };
  const linesOf = (title: string) => {
    const [heading] = item('2.', title, '').blocks;
    return setBlocks([heading!], flow).filter(({ kind }) => kind === 'line');
  };
  expect(linesOf('Straßenreinigungsgebührensatzungsänderung')).toHaveLength(2);
  const [first, second] = linesOf('Straßenreinigungsgebührensatzungsänderung');
  const widthOf = (strip = first) => (strip?.kind === 'line' ? strip.line.width : Number.NaN);
  expect(widthOf(first)).toBeGreaterThan(flow.width / 3);
  expect(widthOf(second)).toBeGreaterThan(flow.width / 3);
  // A little smaller, it stands on the number's line.
  expect(linesOf('Straßenreinigungsgebührensatzung')).toHaveLength(1);
});

test.each(Object.entries(builtInStyles))(
  'in %s, the status of an attachment is one word on one line',
  (_, style) => {
    const flow = { ...flowOf(style), language: 'de' };
    const row = {
      number: [{ role: 'text', value: '2.1' }],
      title: [{ role: 'text', value: 'Stellungnahmen aus der Öffentlichkeitsbeteiligung' }],
      document: [{ role: 'text', value: '214/26' }],
      status: { status: 'closed', label: 'Nichtöffentlich' },
    };
    const labels = { number: 'Nr.', title: 'Anlage', document: 'Dokument', status: 'Status' };
    const block = { role: 'attachments', summary: 'Anlagen', labels, groups: [{ rows: [row] }] };
    const rows = setBlocks([block as unknown as Block], flow).filter(strip => strip.kind === 'row');
    expect(rows.at(-1)!.cells.at(-1)).toHaveLength(1);
  },
);
