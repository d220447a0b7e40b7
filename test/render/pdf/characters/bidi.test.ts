import { expect, test } from 'vitest';
import { visualOrder } from '../../../../src/render/pdf/characters/bidi.ts';
import { createFonts } from '../../../../src/render/pdf/fonts/fonts.ts';
import { breakParagraph } from '../../../../src/render/pdf/text/paragraph.ts';
import type { Piece, TextRun, TextStyle } from '../../../../src/render/pdf/text/pieces-and-lines.ts';

const style: TextStyle = { family: 'text', bold: false, italic: false, size: 10, colour: '#000000' };
const fonts = createFonts({ fonts: { text: 'Source Sans 3', heading: 'Source Sans 3' } });

const idsOf = (run: TextRun) => run.glyphs.flatMap(({ ids }) => ids);

function runsOf(text: string, language = 'da', width = 1000): readonly TextRun[] {
  const piece: Piece = { kind: 'text', text, style, language };
  return breakParagraph([piece], width, fonts, { hyphenate: true })
    .flatMap(line => line.runs)
    .filter(run => run.kind === 'text');
}

/** The characters as they stand from left to right. */
function painted(text: string, language?: string): string {
  return [...runsOf(text, language)]
    .sort((a, b) => a.x - b.x)
    .map(run => {
      const texts = new Map(run.face.embed(new Set(idsOf(run))).texts);
      return idsOf(run)
        .map(id => texts.get(id))
        .join('');
    })
    .join('');
}

test('a right-to-left word in a sentence is painted from its end, and read from its beginning', () => {
  expect(painted('Ordet שלום betyder fred.')).toBe('Ordet םולש betyder fred.');
  expect(runsOf('Ordet שלום betyder fred.').map(run => run.text)).toEqual([
    'Ordet ',
    'שלום',
    ' betyder fred.',
  ]);
});

test('several words change their places, numbers keep their order', () => {
  expect(painted('(שלום עולם 25)')).toBe('(25 םלוע םולש)');
  const runs = runsOf('שלום עולם');
  expect(runs.map(run => run.text)).toEqual(['שלום עולם']);
  expect(runs.every(run => run.word?.text === run.text)).toBe(true);
});

test('Arabic letters are joined, and read as the letters that they are', () => {
  const [word] = runsOf('بيت');
  const alone = ['ب', 'ي', 'ت'].flatMap(letter => runsOf(letter).flatMap(idsOf));
  expect(idsOf(word!)).toHaveLength(3);
  expect(idsOf(word!).filter(id => alone.includes(id))).toEqual([]);
  expect(painted('بيت')).toBe('تيب');
});

test('Persian and Urdu letters are there too, and marks keep to their letters', () => {
  for (const text of ['گفت', 'پاکستان', 'ہے', 'ٹڈڑ'])
    expect(painted(text)).toBe([...text].reverse().join(''));
  expect([...painted('بِلَّهِ')].sort()).toEqual([...'بِلَّهِ'].sort());
});

test('a ligature has its letters in the order in which they are painted, as those around it', () => {
  expect(runsOf('سلام').flatMap(idsOf)).toHaveLength(3);
  expect(painted('سلام')).toBe('مالس');
});

test('the name of a character that no font has runs from left to right', () => {
  expect(painted('שלום \u0710')).toBe('[U+0710] םולש');
});

test('brackets between right-to-left words are mirrored', () => {
  expect(painted('שלום (עולם) שלום')).toBe('םולש (םלוע) םולש');
});

test('a paragraph in a right-to-left language runs so as a whole', () => {
  expect(painted('שלום!', 'he')).toBe('!םולש');
  expect(painted('שלום!', 'da')).toBe('!םולש');
  expect(painted('Ordet שלום!', 'da')).toBe('Ordet םולש!');
});

test('levels are turned around from the highest to the lowest', () => {
  const levels = [0, 1, 1, 2, 2, 1, 0];
  expect(visualOrder([0, 1, 2, 3, 4, 5, 6], part => levels[part]!)).toEqual([0, 5, 3, 4, 2, 1, 6]);
});
