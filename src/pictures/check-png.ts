import { inflateSync } from 'node:zlib';
import { pngProfile } from './colour/png-profile.ts';
import { broken, type CheckedPicture, sizeProblem } from './picture-problem.ts';
import {
  INDEXED,
  type PngChunks,
  type PngHeader,
  type PngPass,
  passesOf,
  RGB,
  readPngChunks,
  readPngHeader,
  writePng,
} from './png-file.ts';

/**
 * Checks a PNG (third edition) to its last byte: the order, lengths and checksums of its chunks, and its data, which must
 * inflate to exactly the rows that its header promises. The picture's bytes are these and nothing else: no texts or
 * times, and nothing after the end. The colour profile is given separately.
 */
export function checkPng(file: Buffer): CheckedPicture {
  const chunks = readPngChunks(file);
  const header = chunks && readPngHeader(chunks.get('IHDR')?.[0]);
  if (!chunks || !header) return { problem: broken };
  const tooLarge = sizeProblem(header.width, header.height);
  if (tooLarge) return { problem: tooLarge };
  if (!hasSoundColours(header, chunks)) return { problem: broken };
  const data = Buffer.concat(chunks.get('IDAT') ?? []);
  if (!hasAllRows(header, data)) return { problem: broken };
  const { width, height } = header;
  const profile = pngProfile(header, chunks);
  return {
    picture: { format: 'png', width, height, bytes: writePng(chunks, data), ...(profile && { profile }) },
  };
}

/** Whether there is a palette if one is needed, and no transparency that the colours don't allow (PNG, 11.2.2, 11.3.1.1). */
function hasSoundColours({ type, bits }: PngHeader, chunks: PngChunks): boolean {
  const [palette, transparency] = [chunks.get('PLTE')?.[0], chunks.get('tRNS')?.[0]];
  const colours = (palette?.length ?? 0) / 3;
  if (palette && (!Number.isInteger(colours) || colours < 1 || colours > 256)) return false;
  if (type === INDEXED && (!palette || colours > 2 ** bits)) return false;
  if (!transparency) return true;
  if (type === INDEXED) return transparency.length <= colours;
  return (type === 0 && transparency.length === 2) || (type === RGB && transparency.length === 6);
}

/** Whether the data inflates, with the right checksum, to exactly the expected rows, each with a known filter. */
function hasAllRows(header: PngHeader, data: Uint8Array): boolean {
  const passes = passesOf(header);
  const size = passes.reduce((sum, { rows, length }) => sum + rows * (1 + length), 0);
  try {
    const rows = inflateSync(data, { maxOutputLength: size });
    return rows.length === size && hasKnownFilters(rows, passes);
  } catch {
    return false;
  }
}

const LAST_FILTER = 4;

function hasKnownFilters(data: Uint8Array, passes: readonly PngPass[]): boolean {
  let at = 0;
  for (const { rows, length } of passes) {
    for (let row = 0; row < rows; row++, at += 1 + length) if (data[at]! > LAST_FILTER) return false;
  }
  return true;
}
