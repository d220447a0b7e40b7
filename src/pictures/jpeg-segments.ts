/** A part of a JPEG, from one marker to the next (ITU T.81, B.1.1). */
export interface JpegSegment {
  readonly marker: number;
  /** What follows its length. */
  readonly content: Buffer;
  /** The compressed data after a scan's header. */
  readonly data?: Buffer;
}

const HUFFMAN_TABLES = 0xc4;
const END_OF_IMAGE = 0xd9;
const SCAN = 0xda;
const QUANTISATION_TABLES = 0xdb;
const RESTART_INTERVAL = 0xdd;
const COMMENT = 0xfe;

/** Numbers of markers (ITU T.81, table B.1; JFIF and EXIF for what applications add). */
export const JPEG = {
  HUFFMAN_TABLES,
  SCAN,
  QUANTISATION_TABLES,
  PROGRESSIVE: 0xc2,
  JFIF: 0xe0,
  EXIF: 0xe1,
  PROFILE: 0xe2,
  ADOBE: 0xee,
} as const;

/** The most segments: some hundreds are many, but a file could hold millions. */
const MOST = 10_000;

/** The segments from the second marker to the end of the image; undefined if one is broken or the file ends early. */
export function readJpegSegments(file: Buffer): readonly JpegSegment[] | undefined {
  const segments: JpegSegment[] = [];
  for (let at = 2; segments.length < MOST; ) {
    if (file[at] !== 0xff) return undefined;
    while (file[at] === 0xff) at++;
    const marker = file[at++];
    if (marker === END_OF_IMAGE) return segments;
    if (marker === undefined || !isSegment(marker) || at + 2 > file.length) return undefined;
    const end = at + file.readUInt16BE(at);
    if (end < at + 2 || end > file.length) return undefined;
    const content = file.subarray(at + 2, end);
    at = marker === SCAN ? endOfData(file, end) : end;
    segments.push(marker === SCAN ? { marker, content, data: file.subarray(end, at) } : { marker, content });
  }
  return undefined;
}

/** Whether a picture of one frame may have a segment: frames, tables, scans, and what applications add. */
function isSegment(marker: number): boolean {
  const isTable = marker === QUANTISATION_TABLES || marker === HUFFMAN_TABLES || marker === RESTART_INTERVAL;
  return isTable || isFrame(marker) || marker === SCAN || isMetadata(marker);
}

/** SOF0 to SOF15; three numbers between are tables and reserved. */
export function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== HUFFMAN_TABLES && marker !== 0xc8 && marker !== 0xcc;
}

/** What applications add, and comments. */
export function isMetadata(marker: number): boolean {
  return (marker >= 0xe0 && marker <= 0xef) || marker === COMMENT;
}

/** The offset of the next marker that is not part of the data: neither a stuffed zero nor a restart (B.1.1.5). */
function endOfData(file: Buffer, start: number): number {
  for (let at = file.indexOf(0xff, start); at >= 0; at = file.indexOf(0xff, at + 1)) {
    const next = file[at + 1];
    const isRestart = next !== undefined && next >= 0xd0 && next <= 0xd7;
    if (next !== 0 && next !== 0xff && !isRestart) return at;
  }
  return file.length;
}

/** Writes a JPEG of these segments. */
export function writeJpeg(segments: readonly JpegSegment[]): Uint8Array {
  const parts = segments.flatMap(({ marker, content, data }) => {
    const head = Buffer.from([0xff, marker, 0, 0]);
    head.writeUInt16BE(content.length + 2, 2);
    return data ? [head, content, data] : [head, content];
  });
  return Buffer.concat([Buffer.from([0xff, 0xd8]), ...parts, Buffer.from([0xff, END_OF_IMAGE])]);
}
