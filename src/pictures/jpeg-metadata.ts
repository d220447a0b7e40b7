import type { Orientation } from '../meeting/picture.ts';
import { cutProfile, LARGEST_PROFILE } from './colour/cut-profile.ts';
import { JPEG, type JpegSegment } from './jpeg-segments.ts';

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
export function exifOrientation(segment: Buffer): Orientation | undefined {
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
export function jpegProfile(segments: readonly JpegSegment[], colours: 1 | 3): Uint8Array | undefined {
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
