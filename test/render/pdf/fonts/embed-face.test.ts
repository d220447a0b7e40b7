import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, test } from 'vitest';
import { fontFolder } from '../../../../src/fonts/font-folder.ts';
import { createPdfFile } from '../../../../src/render/pdf/file/create-pdf-file.ts';
import { createPaintedPage, ElementNode } from '../../../../src/render/pdf/file/painted-page.ts';
import { createFace } from '../../../../src/render/pdf/fonts/create-face.ts';
import type { Face } from '../../../../src/render/pdf/fonts/face.ts';
import { fontkitShaper } from '../../../../src/render/pdf/fonts/fontkit.ts';
import { createFonts, type Fonts } from '../../../../src/render/pdf/fonts/fonts.ts';
import { Painter } from '../../../../src/render/pdf/paint/painter.ts';
import { breakParagraph } from '../../../../src/render/pdf/text/paragraph.ts';
import type { TextStyle } from '../../../../src/render/pdf/text/pieces-and-lines.ts';

interface Glyph {
  readonly path: { toSVG(): string };
}
interface FontkitFont {
  getGlyph(id: number): Glyph;
}
const fontkit = createRequire(import.meta.url)('fontkit') as { create(bytes: Buffer): FontkitFont };

const sample = fileURLToPath(new URL('../../../fonts/samples/Sample-Regular.otf', import.meta.url));
const sourceSans = `${fontFolder()}SourceSans3-Regular.ttf`;
const style: TextStyle = { family: 'text', bold: false, italic: false, size: 12, colour: '#000000' };

/** The codes by which a text is painted. */
function painted(face: Face, text: string): readonly number[] {
  const { ids } = face.shape(text);
  return ids;
}

/** A program's outlines: a bare CFF program is put back into its font for that. */
function outlinesOf(face: Face, path: string, codes: readonly number[]): FontkitFont {
  const { kind, program } = face.embed(new Set(codes));
  if (kind === 'truetype') return fontkit.create(Buffer.from(program));
  const font = Buffer.from(readFileSync(path));
  font.set(program, font.readUInt32BE(font.indexOf('CFF ', 12, 'latin1') + 8));
  return fontkit.create(font);
}

describe.each([
  ['TrueType', sourceSans, 'Årsmøde, Østre Æ'],
  ['CFF', sample, 'Aarsmode, Ostre'],
])('a subset of a %s font', (_, path, text) => {
  test('has the outlines of what was painted, and no others', () => {
    const face = createFace('T1', path);
    const whole = fontkit.create(readFileSync(path));
    const codes = painted(face, text);
    const subset = outlinesOf(face, path, codes);
    for (const code of codes)
      expect(subset.getGlyph(code).path.toSVG()).toBe(whole.getGlyph(code).path.toSVG());
    const [unused] = createFace('T1', path).shape('w').ids;
    expect(whole.getGlyph(unused!).path.toSVG()).not.toBe('');
    expect(subset.getGlyph(unused!).path.toSVG()).toBe('');
  });

  test('has the same bytes each time, whatever the order', () => {
    const embedded = (words: readonly string[]) => {
      const face = createFace('T1', path);
      return face.embed(new Set(words.flatMap(word => painted(face, word))));
    };
    expect(embedded(text.split(' '))).toEqual(embedded(text.split(' ').reverse()));
  });

  test('tells the width and the text of each glyph', () => {
    const face = createFace('T1', path);
    const codes = painted(face, 'effekt af');
    const { widths, texts } = face.embed(new Set(codes));
    expect(widths.map(([code]) => code)).toEqual([...new Set(codes)].sort((a, b) => a - b));
    const textOf = new Map(texts);
    expect(codes.map(code => textOf.get(code)).join('')).toBe('effekt af');
  });
});

test('two characters of one glyph keep their own text', () => {
  const face = createFace('T1', sourceSans);
  const codes = [...painted(face, '\u00b5'), ...painted(face, '\u03bc')];
  const { texts, cidToGid } = face.embed(new Set(codes));
  expect(codes.map(code => new Map(texts).get(code))).toEqual(['\u00b5', '\u03bc']);
  const glyphs = codes.map(code => (cidToGid ? Buffer.from(cidToGid).readUInt16BE(code * 2) : code));
  expect(new Set(glyphs).size).toBe(1);
});

/** A page of lines, as a PDF reader gets its text. */
async function readBack(text: string, fonts: Fonts): Promise<string> {
  const file = createPdfFile({
    claims: { ua: true, a: 'A' },
    conformance: 'ua-1',
    isTitled: false,
    metadata: { title: 'T', author: 'A', subject: 'S', date: { year: 2025, month: 6, day: 4 } },
    language: 'da',
    size: [595, 842],
    fonts,
  });
  const page = createPaintedPage();
  const painter = new Painter(page, 842);
  const element = new ElementNode('P', {});
  for (const [i, line] of breakParagraph([{ kind: 'text', text, style, language: 'da' }], 1000, fonts, {
    hyphenate: false,
  }).entries()) {
    for (const run of line.runs) if (run.kind === 'text') painter.text(run, 50, 50 + i * 20, element, false);
  }
  painter.finish();
  file.add({ pages: [page], elements: [{ element }] });
  const document = await getDocument({
    data: new Uint8Array(Buffer.concat(await file.finish(() => []))),
    verbosity: 0,
  }).promise;
  const content = await (await document.getPage(1)).getTextContent();
  return content.items.map(item => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('');
}

test.each([
  'Effekten afføder fjorten „citater“ – og § 12, stk. 3',
  'Ελληνικά, Кириллица, → ✓ ☐ ∑ ≠ ½ m² é',
  'Gennemsnit x\u0304 og b\u0304 og q\u0323',
  'Smil 😀 og 🇩🇰, ⚠ og ∀x∈ℝ',
])('a PDF reader gets %s', async text => {
  const fonts = createFonts({ fonts: { text: 'Source Sans 3', heading: 'Source Sans 3' } });
  expect((await readBack(text, fonts)).normalize('NFC')).toBe(text.normalize('NFC'));
});

test('a font of a user with CFF outlines is read back too', async () => {
  const files = { regular: sample, bold: sample, italic: sample, boldItalic: sample };
  const fonts = createFonts({ fonts: { text: files, heading: files } });
  expect(await readBack('Sample letters 123, and Œuvre beyond', fonts)).toBe(
    'Sample letters 123, and Œuvre beyond',
  );
});

test('a mark over a letter stands over it: the pen goes back to it and up', () => {
  const { ids, advances, rises } = createFace('T1', sourceSans).shape('b\u0304o');
  expect(ids).toHaveLength(3);
  expect(rises?.get(1)).toBeGreaterThan(0);
  const [letter, mark] = advances as [number, number];
  expect(letter + mark).toBe(createFace('T1', sourceSans).shape('b').advances[0]);
});

test('a mark that the font has no place for is set behind its letter', () => {
  const { ids, texts } = fontkitShaper(`${fontFolder()}NotoSansSymbols-Regular.ttf`)('①\u0301');
  expect(texts).toEqual(['①', '\u0301']);
  expect(ids).toHaveLength(2);
});
