import { createRequire } from 'node:module';

// CommonJS on purpose: what the program itself loads.
const fontkit = createRequire(import.meta.url)('fontkit');

/** Latin, typographic marks, and the signs that agendas are full of. */
const candidates = [
  ...range(0x20, 0x7e),
  ...range(0xa1, 0xac),
  ...range(0xae, 0x17f),
  ...'–—‘’‚“”„†‡•…‰′″‹›€™−≈≠≤≥←↑→↓■□▪▲►▼●○☐☑☒✓✔✗',
].map(character => (typeof character === 'number' ? String.fromCodePoint(character) : character));

const ligatureCandidates = ['ff', 'fi', 'fj', 'fl', 'ft', 'tt', 'ffi', 'ffj', 'ffl', 'fft', 'fb', 'fh', 'fk'];

/**
 * How a font sets common text, found out by shaping every pair of characters once: glyphs and advances of single
 * characters and of ligatures ("symbols"), and the kerning between any two of them, by classes.
 * @param {string} path of a font file
 * @returns {import('../../src/render/pdf/fonts/shaping-table.ts').ShapingTable}
 */
export function shapingTable(path) {
  const font = fontkit.openSync(path);
  const plain = candidates.filter(character => isPlain(font, character));
  const { changing, joined } = pairsOf(font, plain);
  const characters = plain.filter(character => !changing.has(character));
  const ligatures = [
    ...new Set([...ligatureCandidates, ...joined, ...joined.map(pair => pair[0] + pair)]),
  ].filter(
    letters =>
      layout(font, letters).glyphs.length === 1 && [...letters].every(letter => characters.includes(letter)),
  );
  const symbols = [...characters, ...ligatures];
  const single = symbols.map(symbol => layout(font, symbol));
  const rows = hasKerning(font)
    ? symbols.map(first => kerningRow(font, first, symbols))
    : symbols.map(() => [0]);
  const left = classes(rows);
  const right = classes(rows[0].map((_, column) => left.distinct.map(row => row[column])));
  return {
    characters: characters.join(''),
    ligatures,
    glyphs: single.map(({ glyphs }) => glyphs[0].id),
    advances: single.map(({ positions }) => scaled(font, positions[0].xAdvance)),
    left: left.of,
    right: symbols.map((_, column) => right.of[column] ?? 0),
    kerning: left.distinct.map((_, row) => right.distinct.map(column => column[row])),
  };
}

/** With figures of one width, as the program itself lays out what is in no table (fonts/fontkit.ts). */
function layout(font, text) {
  return font.layout(text, ['tnum']);
}

/**
 * One glyph, whose first text is the character: a reader gets out of it what was put in. A figure of one width may be a
 * glyph that stands for no character by itself.
 */
function isPlain(font, character) {
  if (!font.hasGlyphForCodePoint(character.codePointAt(0))) return false;
  const { glyphs, positions } = layout(font, character);
  if (glyphs.length !== 1 || positions[0].xOffset !== 0 || positions[0].yOffset !== 0) return false;
  const strings = font.stringsForGlyph(glyphs[0].id);
  return (
    strings.length === 0 || Math.min(...strings.map(text => text.codePointAt(0))) === character.codePointAt(0)
  );
}

/**
 * Which characters have another glyph beside some other one, as no table of pairs can tell, and which pairs are
 * ligatures.
 */
function pairsOf(font, characters) {
  const [changing, joined] = [new Set(), []];
  if (!hasKerning(font)) return { changing, joined };
  const space = layout(font, ' ').glyphs[0].id;
  const alone = new Map(characters.map(character => [character, layout(font, character).glyphs[0].id]));
  const others = characters.filter(character => character !== ' ');
  for (const first of others) {
    const { glyphs } = layout(font, others.map(second => first + second).join(' '));
    let at = 0;
    for (const second of others) {
      const end = glyphs.findIndex(({ id }, i) => i >= at && id === space);
      const pair = glyphs.slice(at, end < 0 ? undefined : end).map(({ id }) => id);
      if (pair.length === 1) joined.push(first + second);
      else if (pair[0] !== alone.get(first)) changing.add(first);
      else if (pair[1] !== alone.get(second)) changing.add(second);
      at = end + 1;
    }
  }
  return { changing, joined };
}

function hasKerning(font) {
  return font.availableFeatures.some(feature => ['kern', 'liga', 'clig', 'calt'].includes(feature));
}

/** What is added to a symbol's advance before each other one. All pairs in one text, parted by spaces: that is quick. */
function kerningRow(font, first, symbols) {
  const { glyphs, positions } = layout(font, symbols.map(second => first + second).join(' '));
  const alone = layout(font, first);
  const space = layout(font, ' ').glyphs[0].id;
  const row = [];
  let at = 0;
  for (const second of symbols) {
    const joined = glyphs[at].id !== alone.glyphs[0].id || (second !== ' ' && glyphs[at + 1].id === space);
    // What is joined, or shares a letter with what is joined, is a ligature: the next symbol begins elsewhere.
    row.push(joined ? 0 : scaled(font, positions[at].xAdvance - alone.positions[0].xAdvance));
    at = joined ? glyphs.findIndex((glyph, i) => i > at && glyph.id === space) + 1 : at + 3;
  }
  return row;
}

/** Which rows are alike. */
function classes(rows) {
  const known = new Map();
  const of = rows.map(row => {
    const key = row.join();
    if (!known.has(key)) known.set(key, known.size);
    return known.get(key);
  });
  return { of, distinct: [...known.keys()].map(key => key.split(',').map(Number)) };
}

function scaled(font, length) {
  return Math.round((length * 1000) / font.unitsPerEm);
}

function range(first, last) {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
