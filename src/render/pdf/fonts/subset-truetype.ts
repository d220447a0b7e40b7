import { componentsOf, readOutlines } from '../../../fonts/outlines.ts';
import { bytesOf, requiredTable, type Sfnt } from '../../../fonts/sfnt.ts';

/** What a PDF reader needs from a TrueType program (ISO 32000-1, 9.9); all else is left out. */
const kept = ['cvt ', 'fpgm', 'glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp', 'prep'] as const;

/**
 * A TrueType program with the outlines of the used glyphs and of their components. Glyphs keep their numbers: the
 * others are empty, which costs two bytes each before compression.
 */
export function subsetTrueType(font: Sfnt, used: Iterable<number>): Uint8Array {
  const head = requiredTable(font, 'head');
  const outlines = readOutlines(font);
  const glyphs = withComponents(outlines, used);
  const count = requiredTable(font, 'maxp').getUint16(4);
  const offsets = new DataView(new ArrayBuffer((count + 1) * 4));
  const parts: Uint8Array[] = [];
  let length = 0;
  for (let glyph = 0; glyph < count; glyph++) {
    offsets.setUint32(glyph * 4, length);
    if (!glyphs.has(glyph)) continue;
    const outline = bytesOf(outlines(glyph));
    parts.push(outline);
    length += (outline.length + 3) & ~3;
  }
  offsets.setUint32(count * 4, length);
  const longOffsets = new Uint8Array(bytesOf(head));
  new DataView(longOffsets.buffer).setInt16(50, 1);
  const replaced: Record<string, Uint8Array> = {
    glyf: joined(parts, length),
    head: longOffsets,
    loca: bytesOf(offsets),
    hmtx: keptAdvances(font, glyphs, count),
  };
  return writeSfnt(
    kept.flatMap(tag => {
      const table = replaced[tag] ?? (font.table(tag) && bytesOf(font.table(tag)!));
      return table ? [[tag, table] as const] : [];
    }),
  );
}

/** The used glyphs, `.notdef`, and every glyph that a composite one is made of. */
function withComponents(outlines: (glyph: number) => DataView, used: Iterable<number>): ReadonlySet<number> {
  const glyphs = new Set([0, ...used]);
  // A set that grows during a loop yields its new members too.
  for (const glyph of glyphs) for (const component of componentsOf(outlines(glyph))) glyphs.add(component);
  return glyphs;
}

/** Advances and bearings of the kept glyphs; zeros, which compress well, for the others. */
function keptAdvances(font: Sfnt, glyphs: ReadonlySet<number>, count: number): Uint8Array {
  const metrics = new Uint8Array(bytesOf(requiredTable(font, 'hmtx')));
  const full = requiredTable(font, 'hhea').getUint16(34);
  for (let glyph = 0; glyph < count; glyph++) {
    if (glyphs.has(glyph)) continue;
    // The last full entry's advance applies to all glyphs after it.
    if (glyph < full - 1) metrics.fill(0, glyph * 4, glyph * 4 + 4);
    else if (glyph >= full) metrics.fill(0, full * 4 + (glyph - full) * 2, full * 4 + (glyph - full) * 2 + 2);
  }
  return metrics;
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += (part.length + 3) & ~3;
  }
  return bytes;
}

/** A font file of tables that are sorted by tag. */
function writeSfnt(tables: readonly (readonly [tag: string, bytes: Uint8Array])[]): Uint8Array {
  const directory = 12 + tables.length * 16;
  const length = tables.reduce((sum, [, bytes]) => sum + ((bytes.length + 3) & ~3), directory);
  const file = new Uint8Array(length);
  const view = new DataView(file.buffer);
  const power = Math.floor(Math.log2(tables.length));
  view.setUint32(0, 0x00010000);
  view.setUint16(4, tables.length);
  view.setUint16(6, 16 << power);
  view.setUint16(8, power);
  view.setUint16(10, (tables.length << 4) - (16 << power));
  let at = directory;
  tables.forEach(([tag, bytes], i) => {
    const entry = 12 + i * 16;
    file.set(bytes, at);
    for (let letter = 0; letter < 4; letter++) file[entry + letter] = tag.charCodeAt(letter);
    view.setUint32(entry + 4, checksum(view, at, bytes.length));
    view.setUint32(entry + 8, at);
    view.setUint32(entry + 12, bytes.length);
    at += (bytes.length + 3) & ~3;
  });
  return file;
}

function checksum(view: DataView, start: number, length: number): number {
  let sum = 0;
  for (let at = start; at < start + length; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
  return sum;
}
