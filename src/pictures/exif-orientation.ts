import type { Orientation } from '../meeting/picture.ts';

const NAME = 'Exif\0\0';
/** The tag of the orientation, and the type of its value: a number of two bytes (EXIF 2.3, 4.6.4). */
const ORIENTATION = 0x112;
const SHORT = 3;
/** Number of entries before the first; bytes an entry. */
const COUNT = 2;
const ENTRY = 12;

/**
 * How a picture is to be turned by its camera's word (EXIF in a TIFF of its own), which is the one thing of EXIF that is
 * seen. Undefined where it says nothing, or nothing that can be read.
 */
export function exifOrientation(segment: Buffer): Orientation | undefined {
  if (segment.toString('latin1', 0, NAME.length) !== NAME) return undefined;
  const tiff = segment.subarray(NAME.length);
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
