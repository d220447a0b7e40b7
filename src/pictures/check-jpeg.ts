import type { Orientation } from '../meeting/picture.ts';
import { cutProfile, LARGEST_PROFILE } from './colour/cut-profile.ts';
import { isFrame, isMetadata, JPEG, type JpegSegment, readJpegSegments, writeJpeg } from './jpeg-segments.ts';
import { broken, type CheckedPicture, type PictureProblem, sizeProblem } from './picture-problem.ts';

/**
 * Checks a JPEG (ITU T.81, annex B) from marker to marker: one frame of a kind that a PDF may hold (baseline, extended
 * or progressive; eight bits; grey or three colours), its tables and scans, and its end. The picture's bytes are these
 * and nothing else: no EXIF, texts or thumbnail, and nothing after the end. The colour profile is given separately.
 */
export function checkJpeg(file: Buffer): CheckedPicture {
  const segments = readJpegSegments(file);
  const frames = segments?.filter(({ marker }) => isFrame(marker)) ?? [];
  const frame = frames.length === 1 ? readFrame(frames[0]!) : undefined;
  if (!segments || !frame) return { problem: broken };
  const problem = problemOf(frame);
  if (problem) return { problem };
  if (!hasSoundTables(segments) || !hasSoundScans(segments, frame)) return { problem: broken };
  const orientation = orientationOf(segments);
  const { width, height } = orientation && orientation >= 5 ? turned(frame) : frame;
  const bytes = writeJpeg(segments.flatMap(kept));
  const colours = frame.components.length === 1 ? 1 : 3;
  const profile = jpegProfile(segments, colours);
  return {
    picture: {
      format: 'jpeg',
      width,
      height,
      colours,
      bytes,
      ...(orientation && { orientation }),
      ...(profile && { profile }),
    },
  };
}

interface Frame {
  readonly marker: number;
  readonly bits: number;
  readonly height: number;
  readonly width: number;
  readonly components: readonly number[];
}

/** Reads a frame's header (B.2.2). */
function readFrame({ marker, content }: JpegSegment): Frame | undefined {
  const count = content[5] ?? 0;
  if (count === 0 || content.length !== 6 + 3 * count) return undefined;
  const components = Array.from({ length: count }, (_, index) => content[6 + 3 * index]!);
  const [height, width] = [content.readUInt16BE(1), content.readUInt16BE(3)];
  return { marker, bits: content[0]!, height, width, components };
}

function problemOf({ marker, bits, width, height, components }: Frame): PictureProblem | undefined {
  const colours = components.length;
  if (colours === 4) return { code: 'picture-cmyk' };
  const isKnown = marker <= JPEG.PROGRESSIVE && bits === 8 && (colours === 1 || colours === 3);
  return isKnown ? sizeProblem(width, height) : { code: 'picture-kind' };
}

/** Whether there are tables of each kind, of the length that they say (B.2.4.1, B.2.4.2). */
function hasSoundTables(segments: readonly JpegSegment[]): boolean {
  const ofKind = (kind: number) =>
    segments.filter(({ marker }) => marker === kind).map(({ content }) => content);
  const [quantisation, huffman] = [ofKind(JPEG.QUANTISATION_TABLES), ofKind(JPEG.HUFFMAN_TABLES)];
  return (
    quantisation.length > 0 &&
    huffman.length > 0 &&
    quantisation.every(content => isFilled(content, at => 1 + (content[at]! < 0x10 ? 64 : 128))) &&
    huffman.every(content => isFilled(content, at => 17 + sumOf(content.subarray(at + 1, at + 17))))
  );
}

/** Whether tables exactly fill a segment; `lengthAt` gives the length of the one at an offset. */
function isFilled(content: Buffer, lengthAt: (at: number) => number): boolean {
  let at = 0;
  while (at < content.length) at += lengthAt(at);
  return at === content.length;
}

function sumOf(bytes: Buffer): number {
  return bytes.reduce((sum, byte) => sum + byte, 0);
}

/** Whether all scans come after the frame and have data, and each of its components is in one (B.2.3). */
function hasSoundScans(segments: readonly JpegSegment[], { components }: Frame): boolean {
  const seen = new Set<number>();
  let framed = false;
  for (const { marker, content, data } of segments) {
    if (isFrame(marker)) framed = true;
    if (marker !== JPEG.SCAN) continue;
    const count = content[0] ?? 0;
    if (!framed || !data?.length || content.length !== 4 + 2 * count) return false;
    for (let index = 0; index < count; index++) seen.add(content[1 + 2 * index]!);
  }
  return seen.size === components.length && components.every(component => seen.has(component));
}

function orientationOf(segments: readonly JpegSegment[]) {
  const exif = segments.find(({ marker }) => marker === JPEG.EXIF);
  return exif && exifOrientation(exif.content);
}

function turned({ width, height }: Frame): Pick<Frame, 'width' | 'height'> {
  return { width: height, height: width };
}

/**
 * What is kept of a segment. Of metadata, only what says how colours are stored: JFIF's without its thumbnail, and
 * Adobe's without what follows its fields.
 */
function kept(segment: JpegSegment): readonly JpegSegment[] {
  const { marker, content } = segment;
  if (!isMetadata(marker)) return [segment];
  const name = content.toString('latin1', 0, 5);
  if (marker === JPEG.JFIF && name === 'JFIF\0' && content.length >= 14) {
    return [{ marker, content: Buffer.concat([content.subarray(0, 12), Buffer.alloc(2)]) }];
  }
  const isAdobe = marker === JPEG.ADOBE && name === 'Adobe' && content.length >= 12;
  return isAdobe ? [{ marker, content: content.subarray(0, 12) }] : [];
}

const EXIF_NAME = 'Exif\0\0';
/** The orientation's tag, and the type of its value: a number of two bytes (EXIF 2.3, 4.6.4). */
const ORIENTATION = 0x112;
const SHORT = 3;
/** The bytes of the number of entries, and of an entry. */
const COUNT = 2;
const ENTRY = 12;

/**
 * How EXIF says that a camera's picture is to be turned, which is all of EXIF that can be seen. Undefined if it says
 * nothing, or nothing readable.
 */
function exifOrientation(segment: Buffer): Orientation | undefined {
  if (segment.toString('latin1', 0, EXIF_NAME.length) !== EXIF_NAME) return undefined;
  const tiff = segment.subarray(EXIF_NAME.length);
  const order = tiff.toString('latin1', 0, 2);
  if (tiff.length < 8 || (order !== 'II' && order !== 'MM')) return undefined;
  const short = (at: number) => (order === 'II' ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
  const first = order === 'II' ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4);
  if (first + COUNT > tiff.length) return undefined;
  const count = short(first);
  for (let entry = 0, at = first + COUNT; entry < count && at + ENTRY <= tiff.length; entry++, at += ENTRY) {
    if (short(at) === ORIENTATION && short(at + 2) === SHORT)
      return orientations.find(each => each === short(at + 8));
  }
  return undefined;
}

const orientations: readonly Orientation[] = [2, 3, 4, 5, 6, 7, 8];

const PROFILE_NAME = 'ICC_PROFILE\0';
/** After the name come the part's number and the number of parts (ICC.1:2010, B.4). */
const PROFILE_HEAD = PROFILE_NAME.length + 2;

/** The ICC profile of a JPEG's colours, put together from its segments; undefined if one is missing. */
function jpegProfile(segments: readonly JpegSegment[], colours: 1 | 3): Uint8Array | undefined {
  const parts: Buffer[] = [];
  let count = 0;
  let size = 0;
  for (const { marker, content } of segments) {
    if (
      marker !== JPEG.PROFILE ||
      content.length <= PROFILE_HEAD ||
      content.toString('latin1', 0, PROFILE_NAME.length) !== PROFILE_NAME
    )
      continue;
    count = content[PROFILE_HEAD - 1]!;
    parts[content[PROFILE_HEAD - 2]! - 1] ??= content.subarray(PROFILE_HEAD);
    size += content.length;
    if (size > LARGEST_PROFILE) return undefined;
  }
  if (count === 0 || parts.length !== count || parts.filter(Boolean).length !== count) return undefined;
  return cutProfile(Buffer.concat(parts), colours);
}
