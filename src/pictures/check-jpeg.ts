import { exifOrientation, jpegProfile } from './jpeg-metadata.ts';
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
