/** The parts of a fontkit font that are watched. */
export interface WatchedFont {
  readonly stream: { readonly buffer: Uint8Array };
  readonly _layoutEngine: { readonly engine?: { readonly [processor: string]: unknown } };
}

interface Processor {
  readonly glyphs: readonly unknown[];
  applyLookup(type: number, table: unknown): unknown;
}

/**
 * How many steps a font may take: for each of its bytes, up to a limit, and for each unit of text. The fonts that
 * come with the program take a sixth of a step per byte, and 45 per unit.
 */
const FREE = 200_000;
const FOR_BYTE = 2;
const MOST_FOR_BYTES = 4_000_000;
const FOR_UNIT = 1_000;
/** The most glyphs that one unit of text may become. */
const MOST_GLYPHS = 40;

/**
 * Bounds the work of fontkit for a font. The tables of a damaged or hostile font can refer to each other without end,
 * turn a glyph into ever more glyphs, or have 65,535 rows of 65,535 rows in a few bytes.
 * @returns a function to call before each text, with its length
 */
export function boundWork(font: WatchedFont): (length: number) => void {
  // Apple's state machines can loop for ever; fontkit prefers them to OpenType's tables if a font has both.
  Object.defineProperty(font, 'morx', { value: undefined });
  let left = FREE + Math.min(font.stream.buffer.length * FOR_BYTE, MOST_FOR_BYTES);
  let mostGlyphs = 0;
  const step = () => {
    if (left-- <= 0) throw new RangeError('the font asks for more than its size and the text can need');
  };
  countReads(font.stream, step);
  let isWatched = false;
  return length => {
    left += length * FOR_UNIT;
    mostGlyphs = (length + 1) * MOST_GLYPHS;
    if (isWatched) return;
    isWatched = true;
    const { engine = {} } = font._layoutEngine;
    for (const name of ['GSUBProcessor', 'GPOSProcessor']) {
      const processor = engine[name] as Processor | undefined;
      if (processor) {
        countLookups(processor, () => {
          step();
          if (processor.glyphs.length > mostGlyphs) throw new RangeError('the font makes too many glyphs');
        });
      }
    }
  };
}

/** Each number in a table is read by a separate method of the stream. */
function countReads(stream: object, step: () => void): void {
  const methods = stream as Record<string, (...given: unknown[]) => unknown>;
  for (const name of [
    'readUInt8',
    'readInt8',
    'readUInt16BE',
    'readInt16BE',
    'readUInt32BE',
    'readInt32BE',
  ]) {
    const read = methods[name]!;
    methods[name] = function (this: unknown) {
      step();
      return read.call(this);
    };
  }
}

function countLookups(processor: Processor, step: () => void): void {
  const apply = processor.applyLookup;
  processor.applyLookup = function (this: unknown, type, table) {
    step();
    return apply.call(this as Processor, type, table);
  };
}
