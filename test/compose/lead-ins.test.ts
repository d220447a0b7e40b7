import { expect, test } from 'vitest';
import { withLeadIns } from '../../src/compose/body/lead-ins.ts';
import type { Block, Inlines } from '../../src/document/document.ts';

const figure: Block = {
  role: 'figure',
  picture: { format: 'png', width: 4, height: 3, bytes: new Uint8Array() },
  alt: '',
};
const table: Block = { role: 'table', columns: [], header: [], rows: [] };

function text(words: string): Inlines {
  return [{ role: 'text', value: words }];
}

function paragraph(inlines: Inlines): Block {
  return { role: 'paragraph', leadIn: false, inlines };
}

test.each([figure, table])('a paragraph before a picture or a table stays with it', next => {
  expect(withLeadIns([paragraph(text('Kortet viser havnen.')), next])[0]).toMatchObject({ leadIn: true });
});

test('a few bold words act as a heading; a bold sentence, and bold words in a sentence, do not', () => {
  const isHeading = (inlines: Inlines) =>
    (withLeadIns([paragraph(inlines), paragraph(text('Tekst.'))])[0] as { leadIn: boolean }).leadIn;
  const bold = (words: string) => ({ role: 'strong', inlines: text(words) }) as const;
  expect(isHeading([bold('Økonomiske konsekvenser')])).toBe(true);
  expect(isHeading([bold('Økonomi'), ...text(' '), bold('og drift')])).toBe(true);
  expect(isHeading([bold('ord '.repeat(9).trim())])).toBe(false);
  expect(isHeading([bold('Økonomi'), ...text(' er vigtig.')])).toBe(false);
  expect(isHeading(text('Økonomi'))).toBe(false);
});

test.each<{ caption: Inlines }>([
  { caption: text('Figur 1: Havnen set fra syd') },
  { caption: text('Tabel 2. Udgifter') },
  { caption: text('Abb. 3 – Lageplan') },
  { caption: text('Kuva 4. Satama') },
  { caption: text('Source: The harbour office') },
  { caption: text('Figure 5') },
  { caption: [{ role: 'emphasis', inlines: text('Havnen set fra syd.') }] },
])('a caption keeps its picture or table with it', ({ caption }) => {
  for (const block of [figure, table])
    expect(withLeadIns([block, paragraph(caption)])[0]).toMatchObject({ captioned: true });
});

test.each([
  'Kortet viser havnen.',
  'Figur 1 viser havnen set fra syd.',
  'Table 2 shows the costs.',
  'Fotoet er nyt.',
])('"%s" is text and no caption', words => {
  expect(withLeadIns([figure, paragraph(text(words))])[0]).not.toHaveProperty('captioned');
});
