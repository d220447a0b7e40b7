import { deflateSync } from 'node:zlib';
import type { Picture } from '../meeting/picture.ts';
import { JPEG } from './jpeg-segments.ts';
import { pngChunk } from './png-file.ts';

/** A picture as a file that any program shows as it is meant: with the profile of its colours, and turned. */
export function pictureFile({ format, bytes, profile, orientation }: Picture): Uint8Array {
  if (format === 'png' && profile) return withPngProfile(bytes, profile);
  if (format !== 'jpeg' || (!profile && !orientation)) return bytes;
  const added = [
    ...(orientation ? [segment(JPEG.EXIF, exifOf(orientation))] : []),
    ...(profile ? profileSegments(profile) : []),
  ];
  return Buffer.concat([bytes.subarray(0, 2), ...added, bytes.subarray(2)]);
}

/** Signature and IHDR, which comes first (PNG, 5.6). */
const PNG_HEAD = 8 + 25;

function withPngProfile(bytes: Uint8Array, profile: Uint8Array): Uint8Array {
  const chunk = pngChunk('iCCP', Buffer.concat([Buffer.from('icc\0\0', 'latin1'), deflateSync(profile)]));
  return Buffer.concat([bytes.subarray(0, PNG_HEAD), chunk, bytes.subarray(PNG_HEAD)]);
}

function segment(marker: number, content: Uint8Array): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(content.length + 2, 2);
  return Buffer.concat([head, content]);
}

/** An EXIF block of one entry, the orientation (EXIF 2.3, 4.6.4, tag 274, a SHORT). */
function exifOf(orientation: number): Buffer {
  const head = Buffer.from('Exif\0\0MM\0\x2a\0\0\0\x08', 'latin1');
  const entry = Buffer.from([0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0]);
  return Buffer.concat([head, entry]);
}

/** What fits into a segment beside its length and its head. */
const LARGEST_PART = 65_519;

/** ICC.1:2010, B.4. */
function profileSegments(profile: Uint8Array): readonly Buffer[] {
  const count = Math.ceil(profile.length / LARGEST_PART);
  return Array.from({ length: count }, (_, index) => {
    const head = Buffer.from(`ICC_PROFILE\0${String.fromCharCode(index + 1, count)}`, 'latin1');
    const part = profile.subarray(index * LARGEST_PART, (index + 1) * LARGEST_PART);
    return segment(JPEG.PROFILE, Buffer.concat([head, part]));
  });
}
