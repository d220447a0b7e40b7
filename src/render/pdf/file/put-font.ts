import type { EmbeddedFace, Face } from '../fonts/face.ts';
import type { ObjectWriter } from './objects.ts';
import { pdfName, pdfNumber, pdfNumbers, utf16 } from './syntax.ts';

/** Embeds what was painted of a face under `id`, as a composite font whose codes are its CIDs (ISO 32000-1, 9.7). */
export function putFont(objects: ObjectWriter, id: number, face: Face, glyphs: ReadonlySet<number>): void {
  const embedded = face.embed(glyphs);
  const name = pdfName(`${subsetTag(embedded)}+${face.postscriptName}`);
  const unicode = objects.reserve();
  objects.putStream(unicode, '', Buffer.from(toUnicode(embedded.texts), 'latin1'));
  const descendant = objects.reserve();
  objects.put(descendant, cidFont(objects, name, embedded));
  objects.put(
    id,
    `<</Type/Font/Subtype/Type0/BaseFont${name}/Encoding/Identity-H` +
      `/DescendantFonts[${descendant} 0 R]/ToUnicode ${unicode} 0 R>>`,
  );
}

function cidFont(objects: ObjectWriter, name: string, embedded: EmbeddedFace): string {
  const descriptor = objects.reserve();
  objects.put(descriptor, fontDescriptor(objects, name, embedded));
  const common =
    `/BaseFont${name}/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>` +
    `/FontDescriptor ${descriptor} 0 R/DW 0/W[${widthArray(embedded.widths)}]`;
  if (embedded.kind === 'cff') return `<</Type/Font/Subtype/CIDFontType0${common}>>`;
  return `<</Type/Font/Subtype/CIDFontType2${common}/CIDToGIDMap${glyphMap(objects, embedded)}>>`;
}

function glyphMap(objects: ObjectWriter, { cidToGid }: EmbeddedFace): string {
  if (!cidToGid) return '/Identity';
  const id = objects.reserve();
  objects.putStream(id, '', cidToGid);
  return ` ${id} 0 R`;
}

function fontDescriptor(
  objects: ObjectWriter,
  name: string,
  { kind, program, descriptor }: EmbeddedFace,
): string {
  const file = objects.reserve();
  const { ascent, descent, capHeight, xHeight, italicAngle, bbox, stemV, flags } = descriptor;
  objects.putStream(file, kind === 'cff' ? '/Subtype/CIDFontType0C' : `/Length1 ${program.length}`, program);
  return (
    `<</Type/FontDescriptor/FontName${name}/Flags ${flags}/FontBBox${pdfNumbers(bbox)}` +
    `/ItalicAngle ${pdfNumber(italicAngle)}/Ascent ${pdfNumber(ascent)}/Descent ${pdfNumber(descent)}` +
    `/CapHeight ${pdfNumber(capHeight)}/XHeight ${pdfNumber(xHeight)}/StemV ${pdfNumber(stemV)}` +
    `/FontFile${kind === 'cff' ? 3 : 2} ${file} 0 R>>`
  );
}

/** Runs of codes without a gap, each with its widths (9.7.4.3). */
function widthArray(widths: EmbeddedFace['widths']): string {
  let array = '';
  let next = -1;
  for (const [code, width] of widths) {
    if (code !== next) array += `${array && ']'}${code}[`;
    else array += ' ';
    array += pdfNumber(width);
    next = code + 1;
  }
  return array && `${array}]`;
}

/** The CMap that gives each code its text (9.10.3), at most a hundred codes per block. */
function toUnicode(texts: EmbeddedFace['texts']): string {
  let blocks = '';
  for (let at = 0; at < texts.length; at += 100) {
    const block = texts.slice(at, at + 100);
    const lines = block.map(([code, text]) => `<${hex(code)}><${hexText(text)}>`);
    blocks += `${block.length} beginbfchar\n${lines.join('\n')}\nendbfchar\n`;
  }
  return (
    '/CIDInit/ProcSet findresource begin\n12 dict begin\nbegincmap\n' +
    '/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def\n' +
    '/CMapName/Adobe-Identity-UCS def\n/CMapType 2 def\n' +
    `1 begincodespacerange\n<0000><FFFF>\nendcodespacerange\n${blocks}` +
    'endcmap\nCMapName currentdict/CMap defineresource pop\nend\nend\n'
  );
}

function hex(code: number): string {
  return code.toString(16).toUpperCase().padStart(4, '0');
}

function hexText(text: string): string {
  return Buffer.from(utf16(text), 'latin1').toString('hex').toUpperCase();
}

/** Six letters that name the subset (9.6.4), worked out from its glyphs: the same subset has the same name. */
function subsetTag({ widths, program }: EmbeddedFace): string {
  let hash = fnv(0x811c9dc5, program.length);
  for (const [code] of widths) hash = fnv(hash, code);
  let tag = '';
  for (let letter = 0; letter < 6; letter++) {
    tag += String.fromCharCode(65 + (hash % 26));
    hash = Math.floor(hash / 26);
  }
  return tag;
}

/** One step of Fowler, Noll and Vo's hash (FNV-1a), unsigned. */
function fnv(hash: number, value: number): number {
  return Math.imul(hash ^ value, 0x01000193) >>> 0;
}
