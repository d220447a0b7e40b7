import { deflateSync, inflateSync } from 'node:zlib';
import {
  GREY_ALPHA,
  INDEXED,
  type PngHeader,
  passesOf,
  RGB,
  RGB_ALPHA,
  readPngChunks,
  readPngHeader,
  samplesOf,
} from '../../../pictures/png-file.ts';

/** A PNG as PDF wants it: `data` deflated; with `predicted` rows still carry PNG's filters. */
export interface DecodedPng {
  readonly width: number;
  readonly height: number;
  readonly bits: number;
  readonly colours: 1 | 3;
  /** RGB triples of an indexed picture. */
  readonly palette?: Uint8Array;
  readonly data: Uint8Array;
  readonly predicted: boolean;
  /** Eight bits a pixel, deflated. */
  readonly alpha?: Uint8Array;
  /** The one colour that is transparent, a value a channel. */
  readonly transparent?: readonly number[];
}

/**
 * Reads a PNG that was found to be valid (PNG, third edition). Without transparency by pixel and without interlacing,
 * its data goes into the PDF as it is; otherwise it is unfiltered, and colour and alpha are separated.
 * @throws RangeError if the file is not valid after all
 */
export function decodePng(bytes: Uint8Array): DecodedPng {
  const chunks = readPngChunks(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length));
  const [header, data] = [readPngHeader(chunks?.get('IHDR')?.[0]), chunks?.get('IDAT')?.[0]];
  if (!chunks || !header || !data) throw new RangeError('PNG without a header or data');
  const palette = header.type === INDEXED ? chunks.get('PLTE')?.[0] : undefined;
  const transparency = chunks.get('tRNS')?.[0];
  const { width, height, bits, type } = header;
  const colours = type === RGB || type === RGB_ALPHA ? 3 : 1;
  const picture = { width, height, colours, palette } as const;
  const byPixel =
    type === GREY_ALPHA || type === RGB_ALPHA || (type === INDEXED && transparency !== undefined);
  if (!byPixel && !header.interlaced) {
    const transparent = transparency && channels(transparency, colours);
    return { ...picture, bits, data, predicted: true, transparent };
  }
  const samples = readSamples(header, inflateSync(data));
  return { ...picture, bits: 8, predicted: false, ...partAlpha(header, samples, colours, transparency) };
}

/** The low sixteen bits of each channel of a tRNS chunk. */
function channels(chunk: Buffer, colours: number): number[] {
  return Array.from({ length: colours }, (_, channel) => chunk.readUInt16BE(channel * 2));
}

/** All samples of a picture, eight bits each, in reading order; palette indices and shades of grey as they are scaled. */
function readSamples(header: PngHeader, filtered: Buffer): Uint8Array {
  const count = samplesOf(header);
  const samples = new Uint8Array(header.width * header.height * count);
  let at = 0;
  const bytesAPixel = Math.max(1, (count * header.bits) >> 3);
  for (const { x, y, dx, dy, columns, rows, length } of passesOf(header)) {
    let above: Uint8Array = new Uint8Array(length);
    for (let row = 0; row < rows; row++) {
      const line = filtered.subarray(at + 1, at + 1 + length);
      if (line.length < length) throw new RangeError('PNG data ends early');
      unfilter(filtered[at]!, line, above, bytesAPixel);
      const start = (y + row * dy) * header.width + x;
      for (let column = 0; column < columns; column++) {
        const to = (start + column * dx) * count;
        for (let i = 0; i < count; i++) samples[to + i] = sample(line, column * count + i, header);
      }
      above = line;
      at += 1 + length;
    }
  }
  return samples;
}

/** A sample as eight bits: the high byte of sixteen; fewer bits are spread, but for palette indices. */
function sample(line: Uint8Array, index: number, { bits, type }: PngHeader): number {
  if (bits === 8) return line[index]!;
  if (bits === 16) return line[index * 2]!;
  const bit = index * bits;
  const value = (line[bit >> 3]! >> (8 - bits - (bit & 7))) & ((1 << bits) - 1);
  return type === INDEXED ? value : Math.round((value * 255) / ((1 << bits) - 1));
}

/** Undoes a row's filter in place (PNG, clause 9). */
function unfilter(filter: number, line: Uint8Array, above: Uint8Array, step: number): void {
  for (let i = 0; i < line.length; i++) {
    const left = i >= step ? line[i - step]! : 0;
    const up = above[i]!;
    const corner = i >= step ? above[i - step]! : 0;
    if (filter === 1) line[i]! += left;
    else if (filter === 2) line[i]! += up;
    else if (filter === 3) line[i]! += (left + up) >> 1;
    else if (filter === 4) line[i]! += paeth(left, up, corner);
  }
}

function paeth(left: number, up: number, corner: number): number {
  const estimate = left + up - corner;
  const toLeft = Math.abs(estimate - left);
  const toUp = Math.abs(estimate - up);
  const toCorner = Math.abs(estimate - corner);
  if (toLeft <= toUp && toLeft <= toCorner) return left;
  return toUp <= toCorner ? up : corner;
}

function partAlpha(
  header: PngHeader,
  samples: Uint8Array,
  colours: number,
  transparency: Buffer | undefined,
): Pick<DecodedPng, 'data' | 'alpha' | 'transparent'> {
  const { width, height, bits, type } = header;
  const count = samplesOf(header);
  if (type === INDEXED && transparency) {
    const alpha = samples.map(index => transparency[index] ?? 255);
    return { data: deflateSync(samples), alpha: deflateSync(alpha) };
  }
  if (count === colours) {
    const scale = (value: number) =>
      bits === 16 ? value >> 8 : Math.round((value * 255) / ((1 << bits) - 1));
    const transparent = transparency && channels(transparency, colours).map(scale);
    return { data: deflateSync(samples), transparent };
  }
  const pixels = width * height;
  const colour = new Uint8Array(pixels * colours);
  const alpha = new Uint8Array(pixels);
  for (let pixel = 0; pixel < pixels; pixel++) {
    for (let i = 0; i < colours; i++) colour[pixel * colours + i] = samples[pixel * count + i]!;
    alpha[pixel] = samples[pixel * count + colours]!;
  }
  return { data: deflateSync(colour), alpha: deflateSync(alpha) };
}
