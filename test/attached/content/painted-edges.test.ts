import { expect, it } from 'vitest';
import type { PaintedEdges } from '../../../src/attached/attached-pages.ts';
import { readPages } from '../../../src/attached/read-pages.ts';
import { onePage } from '../make-pdf.ts';

async function edgesOf(
  content: string,
  page = '',
  more: Parameters<typeof onePage>[2] = [],
): Promise<PaintedEdges> {
  const { pages } = await readPages(onePage(content, page, more), { link: 'Side', picture: 'Billede' });
  return pages[0]!.edges;
}

const nothing: PaintedEdges = { head: [], foot: [] };
/** A line of 20 letters of 10 points, near 104 points long, whose first letter is at a place. */
const text = (x: number, y: number) => `BT /F1 10 Tf ${x} ${y} Td (Twenty letters long.) Tj ET`;
const line = (x: number) => [[Math.floor(x / 4) * 4, Math.ceil((x + 104) / 4) * 4]];

it.each([
  ['nothing near the edges', `${text(60, 60)} ${text(60, 780)}`, nothing],
  ['text at the foot', text(60, 12), { head: [], foot: line(60) }],
  ['text at the head', text(60, 825), { head: line(60), foot: [] }],
  [
    'a second line, by its leading',
    "BT /F1 10 Tf 60 40 Td 28 TL (Above) Tj (Twenty letters long.) ' ET",
    { head: [], foot: line(60) },
  ],
  [
    'text that is moved and made larger',
    'q 2 0 0 2 100 10 cm BT /F1 5 Tf (Twenty letters long.) Tj ET Q',
    { head: [], foot: line(100) },
  ],
  [
    'text in pieces',
    'BT /F1 10 Tf 1 0 0 1 60 12 Tm [(Twenty \\(ett)-20(ers)]TJ <206c6f6e672e> Tj ET',
    { head: [], foot: line(60) },
  ],
  ['a drawing', '60 10 m 160.5 10 l S', { head: [], foot: [[60, 164]] }],
  ['what is filled', '60 0 100 30 re f', { head: [], foot: [[60, 160]] }],
  ['what is only a frame for others', '60 0 100 30 re W n 0 60 595 100 re f', nothing],
  [
    'what is cut off by a frame',
    'q 60 0 100 30 re W n 20 0 300 300 re f Q 20 0 m 40 0 l S',
    {
      head: [],
      foot: [
        [20, 40],
        [60, 160],
      ],
    },
  ],
  [
    'an inline picture',
    'q 100 0 0 20 60 0 cm BI /W 1 /H 1 /BPC 8 /CS /G ID x EI Q',
    { head: [], foot: [[60, 160]] },
  ],
  [
    'a ground as wide as the page',
    `0.1 g 0 0 595 842 re f 0 0 595 40 re f ${text(60, 12)}`,
    { head: [], foot: line(60) },
  ],
])('on a page are told: %s', async (_, content, edges) => {
  expect(await edgesOf(content)).toEqual(edges);
});

it('what a form draws is where the form is', async () => {
  const form = {
    entries:
      '/Type/XObject/Subtype/Form/BBox[0 0 595 842]/Matrix[1 0 0 1 40 0]/Resources<</Font<</F1 5 0 R>>>>',
    data: text(20, 12),
    deflate: true,
  };
  expect(await edgesOf('/X Do', '/XObject<</X 6 0 R>>', [form])).toEqual({ head: [], foot: line(60) });
});

it('forms that draw each other come to an end', async () => {
  const form = {
    entries: '/Type/XObject/Subtype/Form/BBox[60 0 160 30]/Resources<</XObject<</X 6 0 R>>>>',
    data: '/X Do '.repeat(20),
  };
  expect(await edgesOf('/X Do', '/XObject<</X 6 0 R>>', [form])).toEqual({ head: [], foot: [[60, 160]] });
});

it('a form that is longer than may be paints all of its box', async () => {
  const data = `${'60 700 m '.repeat(250_000)}n`;
  const form = { entries: '/Type/XObject/Subtype/Form/BBox[60 0 160 30]', data, deflate: true };
  expect(await edgesOf('/X Do', '/XObject<</X 6 0 R>>', [form])).toEqual({ head: [], foot: [[60, 160]] });
});

it.each([
  [90, '0 1 -1 0 595 0 cm', 842],
  [180, '-1 0 0 -1 595 842 cm', 595],
  [270, '0 -1 1 0 0 842 cm', 842],
])('of a page that is turned by %s degrees, the foot is where a reader sees it', async (rotate, upright) => {
  expect(await edgesOf(`${upright} ${text(60, 12)}`, `/Rotate ${rotate}`)).toEqual({
    head: [],
    foot: line(60),
  });
});

it('of a cropped page, the foot is that of what is shown', async () => {
  expect(await edgesOf(text(110, 112), '/CropBox[50 100 500 800]')).toEqual({ head: [], foot: line(60) });
});
