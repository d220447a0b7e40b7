import { broken, type CheckedPicture, type PictureProblem, sizeProblem } from './picture-problem.ts';

/**
 * Checks a JPEG (ITU T.81, annex B) from marker to marker: one frame of a kind that a PDF may hold (baseline, extended
 * or progressive, eight bits, grey or in three colours), the tables and scans after it, and its end. What is given back
 * holds nothing else: no EXIF, no texts, no thumbnail, no colour profile, and nothing after its end.
 */
export function checkJpeg(file: Buffer): CheckedPicture {
  const segments = readSegments(file);
  const frames = segments?.filter(({ marker }) => isFrame(marker)) ?? [];
  const size = frames.length === 1 ? readFrame(frames[0]!) : undefined;
  if (!segments || !size) return { problem: broken };
  const problem = problemOf(frames[0]!.marker, size);
  if (problem) return { problem };
  if (!hasSoundTables(segments) || !hasSoundScans(segments, size)) return { problem: broken };
  const bytes = Buffer.concat([START, ...segments.flatMap(kept), END]);
  return { picture: { format: 'jpeg', width: size.width, height: size.height, bytes } };
}

const START = Buffer.from([0xff, 0xd8]);
const END = Buffer.from([0xff, 0xd9]);

const HUFFMAN_TABLES = 0xc4;
const END_OF_IMAGE = 0xd9;
const SCAN = 0xda;
const QUANTISATION_TABLES = 0xdb;
const RESTART_INTERVAL = 0xdd;
const JFIF = 0xe0;
const ADOBE = 0xee;
const COMMENT = 0xfe;

interface Segment {
  readonly marker: number;
  /** What follows its length. */
  readonly content: Buffer;
  /** The compressed data after a scan's header. */
  readonly data?: Buffer;
}

/** Some hundreds are many; a file could hold millions. */
const MOST = 10_000;

/** The segments up to the end of the image that decoding needs; undefined where a marker is missing, or the file ends before. */
function readSegments(file: Buffer): readonly Segment[] | undefined {
  const segments: Segment[] = [];
  for (let at = START.length; ; ) {
    if (file[at] !== 0xff) return undefined;
    while (file[at] === 0xff) at++;
    const marker = file[at++];
    if (marker === END_OF_IMAGE) return segments;
    if (marker === undefined || !isSegment(marker) || at + 2 > file.length) return undefined;
    const end = at + file.readUInt16BE(at);
    if (end < at + 2 || end > file.length) return undefined;
    const content = file.subarray(at + 2, end);
    at = marker === SCAN ? endOfData(file, end) : end;
    if (!isMetadata(marker) || saysHowColoursAreStored(marker, content)) {
      segments.push(
        marker === SCAN ? { marker, content, data: file.subarray(end, at) } : { marker, content },
      );
    }
    if (segments.length > MOST) return undefined;
  }
}

/** Markers of segments that a picture of one frame may have: frames, tables, scans, and what applications add. */
function isSegment(marker: number): boolean {
  return isFrame(marker) || isTable(marker) || marker === SCAN || isMetadata(marker);
}

/** SOF0 to SOF15; three numbers between are tables and reserved. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== HUFFMAN_TABLES && marker !== 0xc8 && marker !== 0xcc;
}

function isTable(marker: number): boolean {
  return marker === HUFFMAN_TABLES || marker === QUANTISATION_TABLES || marker === RESTART_INTERVAL;
}

function isMetadata(marker: number): boolean {
  return (marker >= 0xe0 && marker <= 0xef) || marker === COMMENT;
}

/** Where the next marker stands that is not part of the data: neither a stuffed zero nor a restart (B.1.1.5). */
function endOfData(file: Buffer, start: number): number {
  for (let at = file.indexOf(0xff, start); at >= 0; at = file.indexOf(0xff, at + 1)) {
    const next = file[at + 1];
    const isRestart = next !== undefined && next >= 0xd0 && next <= 0xd7;
    if (next !== 0 && next !== 0xff && !isRestart) return at;
  }
  return file.length;
}

interface Frame {
  readonly bits: number;
  readonly height: number;
  readonly width: number;
  readonly components: readonly number[];
}

/** A frame's header (B.2.2). */
function readFrame({ content }: Segment): Frame | undefined {
  const count = content[5] ?? 0;
  if (count === 0 || content.length !== 6 + 3 * count) return undefined;
  const components = Array.from({ length: count }, (_, index) => content[6 + 3 * index]!);
  return { bits: content[0]!, height: content.readUInt16BE(1), width: content.readUInt16BE(3), components };
}

const PROGRESSIVE = 0xc2;

function problemOf(marker: number, { bits, width, height, components }: Frame): PictureProblem | undefined {
  if (components.length === 4) return { code: 'picture-cmyk' };
  const known = marker <= PROGRESSIVE && bits === 8 && (components.length === 1 || components.length === 3);
  return known ? sizeProblem(width, height) : { code: 'picture-kind' };
}

/** Whether tables have the length that they say (B.2.4.1, B.2.4.2), and there are some of each kind. */
function hasSoundTables(segments: readonly Segment[]): boolean {
  const ofKind = (kind: number) =>
    segments.filter(({ marker }) => marker === kind).map(({ content }) => content);
  const [quantisation, huffman] = [ofKind(QUANTISATION_TABLES), ofKind(HUFFMAN_TABLES)];
  return (
    quantisation.length > 0 &&
    huffman.length > 0 &&
    quantisation.every(content => isFilled(content, at => 1 + (content[at]! < 0x10 ? 64 : 128))) &&
    huffman.every(content => isFilled(content, at => 17 + sumOf(content.subarray(at + 1, at + 17))))
  );
}

/** Whether tables, each as long as `lengthAt` says, fill a segment. */
function isFilled(content: Buffer, lengthAt: (at: number) => number): boolean {
  let at = 0;
  while (at < content.length) at += lengthAt(at);
  return at === content.length;
}

function sumOf(bytes: Buffer): number {
  return bytes.reduce((sum, byte) => sum + byte, 0);
}

/** Whether there are scans after the frame, with data, of its components, and each component is in one (B.2.3). */
function hasSoundScans(segments: readonly Segment[], { components }: Frame): boolean {
  const seen = new Set<number>();
  let framed = false;
  for (const { marker, content, data } of segments) {
    if (isFrame(marker)) framed = true;
    if (marker !== SCAN) continue;
    const count = content[0] ?? 0;
    if (!framed || !data?.length || content.length !== 4 + 2 * count) return false;
    for (let index = 0; index < count; index++) seen.add(content[1 + 2 * index]!);
  }
  return seen.size === components.length && components.every(component => seen.has(component));
}

function saysHowColoursAreStored(marker: number, content: Buffer): boolean {
  const name = content.toString('latin1', 0, 5);
  return (marker === JFIF && name === 'JFIF\0') || (marker === ADOBE && name === 'Adobe');
}

/** A segment as it goes on: without the thumbnail that JFIF may have, and without what follows Adobe's fields. */
function kept({ marker, content, data }: Segment): readonly Buffer[] {
  if (marker === JFIF) return [segment(marker, Buffer.concat([content.subarray(0, 12), Buffer.alloc(2)]))];
  if (marker === ADOBE) return [segment(marker, content.subarray(0, 12))];
  return [segment(marker, content), ...(data ? [data] : [])];
}

function segment(marker: number, content: Buffer): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(content.length + 2, 2);
  return Buffer.concat([head, content]);
}
