import { describe, expect, test } from 'vitest';
import type { CoverBlock } from '../../../../src/document/document.ts';
import { cover } from '../../../../src/render/pdf/blocks/cover.ts';
import type { Box, Strip } from '../../../../src/render/pdf/layout/strip.ts';
import { ElementNodes } from '../../../../src/render/pdf/paint/element-nodes.ts';
import { paintStack } from '../../../../src/render/pdf/paint/paint-strip.ts';
import type { Painter } from '../../../../src/render/pdf/paint/painter.ts';
import type { TextRun } from '../../../../src/render/pdf/text/pieces-and-lines.ts';
import type { Cover } from '../../../../src/template/template.ts';
import { builtInStyles } from '../documents/built-in-styles.ts';
import { tinyPng } from '../documents/tiny-png.ts';
import { flowOf } from './flow-of.ts';

const style = builtInStyles.kommune!;
const { height: pageHeight, width: pageWidth, margins } = style.page;

const block: CoverBlock = {
  role: 'cover',
  organisation: [{ role: 'text', value: 'Strandbæk Kommune' }],
  kind: 'Dagsorden',
  title: [{ role: 'text', value: 'Direktionen' }],
  date: '4. juni 2025',
};

function set(look: Cover, change: Partial<CoverBlock> = {}): readonly Strip[] {
  return cover({ ...block, ...change }, { ...flowOf({ ...style, cover: look }), part: 'cover' });
}

interface Ground extends Box {
  readonly colour: string;
}

/** What is painted from the text's upper edge on: points from the page's upper edge. */
function painted(strips: readonly Strip[]) {
  const grounds: Ground[] = [];
  const texts: { readonly text: string; readonly colour: string; readonly baseline: number }[] = [];
  const seen: Box[] = [];
  const pictures: Box[] = [];
  const painter = {
    rectangle: (left: number, top: number, width: number, height: number, colour: string) =>
      void grounds.push({ left, top, width, height, colour }),
    text: ({ text, piece }: TextRun, _: number, baseline: number) =>
      void texts.push({ text, colour: piece.style.colour, baseline }),
    clipped: (box: Box, paint: () => void) => {
      seen.push(box);
      paint();
    },
    picture: (_: unknown, left: number, top: number, width: number, height: number) =>
      void pictures.push({ left, top, width, height }),
  };
  const paint = { painter: painter as unknown as Painter, nodes: new ElementNodes(), pageOf: () => 1 };
  paintStack(paint, strips, margins[0]);
  return { grounds, texts, seen, pictures };
}

describe('a cover with a panel', () => {
  const { accent } = style.colours;

  test('has all names in white on the upper 300 points of A4, from edge to edge', () => {
    const { grounds, texts } = painted(set('panel'));
    const [panel] = grounds;
    expect(panel).toEqual({
      left: 0,
      top: 0,
      width: pageWidth,
      height: expect.closeTo(300, 1),
      colour: accent,
    });
    expect(new Set(texts.map(({ colour }) => colour))).toEqual(new Set(['#ffffff']));
    expect(Math.max(...texts.map(({ baseline }) => baseline))).toBeLessThan(300 - 20);
  });

  test('is higher for a title that needs it', () => {
    const value = 'Udvalget for Børn, Unge, Kultur, Fritid og Frivillighed i Strandbæk og Omegn '.repeat(3);
    const { grounds, texts } = painted(set('panel', { title: [{ role: 'text', value }] }));
    expect(grounds[0]!.height).toBeGreaterThan(310);
    expect(Math.max(...texts.map(({ baseline }) => baseline))).toBeLessThan(grounds[0]!.height - 20);
  });

  test('has its logo on white', () => {
    const { grounds, pictures } = painted(set('panel', { logo: tinyPng }));
    const white = grounds.find(({ colour }) => colour === '#ffffff')!;
    const [logo] = pictures;
    expect(logo!.left - white.left).toBe(10);
    expect(white.width - logo!.width).toBe(20);
  });
});

test.each([
  ['page', 0],
  ['panel', 300],
  ['masthead', 0],
] as const)('a picture on a cover of the kind %s fills the page’s width and its band', (look, top) => {
  const strips = set(look, { picture: tinyPng });
  const { seen, pictures, texts } = painted(strips);
  const [[band], [picture]] = [seen, pictures];
  expect(band).toMatchObject({ left: 0, top: expect.closeTo(top, 1), width: pageWidth });
  expect(picture!.left).toBeLessThanOrEqual(0.01);
  expect(picture!.top).toBeLessThanOrEqual(band!.top + 0.01);
  expect(picture!.width).toBeGreaterThanOrEqual(pageWidth - 0.01);
  expect(picture!.top + picture!.height).toBeGreaterThanOrEqual(band!.top + band!.height - 0.01);
  if (look !== 'panel')
    expect(Math.min(...texts.map(({ baseline }) => baseline))).toBeGreaterThan(band!.height + 20);
  expect(band!.height).toBeLessThan(pageHeight / 2);
});

test('a picture is seen lower where white space is taken from it', () => {
  const strips = set('panel', { picture: tinyPng });
  const lower = strips.map(strip =>
    strip.kind === 'picture' ? { ...strip, height: strip.height - 50, taken: 50 } : strip,
  );
  expect(painted(lower).seen[0]!.height).toBeCloseTo(painted(strips).seen[0]!.height - 50);
});

describe('names in the centre', () => {
  test('stand in the middle of the text and its column', () => {
    const centred = { ...style, coverAlign: 'centre' as const, cover: 'masthead' as const };
    const strips = cover(block, { ...flowOf(centred), part: 'masthead' });
    const lines = strips.flatMap(strip => (strip.kind === 'line' ? [strip] : []));
    const middle = (margins[3] - style.page.column + pageWidth - margins[1]) / 2;
    expect(lines.length).toBe(4);
    for (const { left, line } of lines) expect(left + line.width / 2).toBeCloseTo(middle, 6);
  });
});
