import { readdirSync, readFileSync } from 'node:fs';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import type { Document } from '../../../src/document/document.ts';
import { checkPicture } from '../../../src/pictures/read-picture.ts';
import { readPdf } from '../../../src/render/pdf/read-back/read-pdf.ts';
import { renderPdf } from '../../../src/render/pdf/render-pdf.ts';
import { builtInStyles } from '../../render/pdf/documents/built-in-styles.ts';

const folder = 'test/pictures/svg/tools';

/** The texts of each drawing, as its program wrote it; none that is invisible, or that says that it can't be shown. */
const texts: Readonly<Record<string, readonly string[]>> = {
  'd3.svg': ['Skoler', 'Ældre', '↑ Mio. kr.'],
  'drawio.svg': ['Forvaltning', 'Udvalg'],
  'excel.svg': ['2024', '2025', '2026', 'Sygefravær i dage', 'Dage pr. ansat'],
  'inkscape.svg': ['Fiskerihavnen og', 'Østre Mole', 'sejlrende 4,5 m'],
  'libreoffice.svg': ['Kassebeholdning 2026'],
  'matplotlib.svg': ['2024', 'År', 'Udledning (t CO₂e)', 'Klimaregnskab'],
  'mermaid.svg': ['Høring', 'Vedtagelse'],
};

/** A PDF with a drawing and nothing else. */
async function pdfOf(svg: string | Buffer): Promise<Uint8Array> {
  const checked = await checkPicture(Buffer.from(svg));
  if (!('picture' in checked)) throw new Error(JSON.stringify(checked.problem));
  const { picture } = checked;
  const document: Document = {
    edition: 'full',
    language: 'da',
    metadata: { title: 'T', author: 'A', subject: 'S', date: { year: 2026, month: 5, day: 4 } },
    names: [],
    parts: [
      { role: 'item', id: 'item-1', start: 'page', blocks: [{ role: 'figure', picture, alt: 'Et billede' }] },
    ],
    header: [[], [], []],
    footer: [[], [], []],
  };
  const { output } = await renderPdf(document, builtInStyles.standard!, {});
  return output.bytes;
}

/** As a reader copies it from the page. */
async function copied(bytes: Uint8Array): Promise<string> {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const { items } = await (await pdf.getPage(1)).getTextContent();
  await pdf.destroy();
  return items.map(item => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('');
}

/** As the search of the public edition reads it, in one line. */
function searched(bytes: Uint8Array): string {
  return readPdf(bytes)
    .filter(({ where }) => where === 'page')
    .map(({ text }) => text)
    .join('\n');
}

describe('a drawing', () => {
  it('of each program is among the samples', () => {
    expect(readdirSync(folder).sort()).toEqual(Object.keys(texts).sort());
  });

  it.each(Object.entries(texts))('%s can be copied and is searched', async (name, expected) => {
    const bytes = await pdfOf(readFileSync(`${folder}/${name}`));
    const [reader, search] = [await copied(bytes), searched(bytes)];
    for (const text of expected)
      expect([reader, search].map(each => each.includes(text))).toEqual([true, true]);
    for (const text of ['SKJULT', 'KLAR TEKST', 'cannot display'])
      expect(reader + search).not.toContain(text);
  });

  const inOne = (text: string) =>
    `<svg xmlns="http://www.w3.org/2000/svg" width="99" height="99">${text}</svg>`;

  it.each([
    ['letters set one by one', '<text x="0 9 18 27 36 45" y="20">Hemmelig</text>', 'Hemmelig'],
    ['letters set apart', '<text y="20" letter-spacing="6">Hemmelig</text>', 'Hemmelig'],
    ['turned letters', '<text y="20" rotate="10 20 30">Hemmelig</text>', 'Hemmelig'],
    [
      'letters along a path',
      '<path id="p" d="M0 9C30 60 60 0 90 50"/><text><textPath href="#p">Hemmelig</textPath></text>',
      'Hemmelig',
    ],
    ['letters in parts', '<text y="20">Hem<tspan font-weight="bold">me</tspan>lig</text>', 'Hemmelig'],
    ['letters of several fonts', '<text y="20">α→Hemmelig</text>', 'α→Hemmelig'],
    ['letters from right to left', '<text y="20">שלום עולם</text>', 'שלום עולם'],
    ['letters that are used', '<defs><text id="t" y="20">Hemmelig</text></defs><use href="#t"/>', 'Hemmelig'],
    [
      'letters in a group that shines through',
      '<g opacity=".5"><text y="20">Hemmelig</text><rect width="9" height="9"/></g>',
      'Hemmelig',
    ],
    [
      'letters under a mask',
      '<mask id="m"><rect width="99" height="99" fill="white"/></mask><g mask="url(#m)"><text y="20">Hemmelig</text></g>',
      'Hemmelig',
    ],
    ['letters that no font has', '<text y="20">漢Hemmelig</text>', '[U+6F22]Hemmelig'],
  ])('with %s is searched', async (_, inner, text) => {
    expect(searched(await pdfOf(inOne(inner)))).toContain(text);
  });

  it('has the same bytes each time, beside others too', async () => {
    const svg = readFileSync(`${folder}/inkscape.svg`);
    expect(await pdfOf(svg)).toEqual(await pdfOf(svg));
  });
});
