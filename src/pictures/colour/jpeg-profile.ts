import type { JpegSegment } from '../jpeg-segments.ts';
import { JPEG } from '../jpeg-segments.ts';
import { cutProfile, LARGEST_PROFILE } from './cut-profile.ts';

const NAME = 'ICC_PROFILE\0';
/** Its number and how many there are follow the name (ICC.1:2010, B.4). */
const HEAD = NAME.length + 2;

/** The ICC profile of a JPEG's colours, whose parts stand in segments of their own; undefined where one is missing. */
export function jpegProfile(segments: readonly JpegSegment[], colours: 1 | 3): Uint8Array | undefined {
  const parts: Buffer[] = [];
  let count = 0;
  let size = 0;
  for (const { marker, content } of segments) {
    if (
      marker !== JPEG.PROFILE ||
      content.length <= HEAD ||
      content.toString('latin1', 0, NAME.length) !== NAME
    )
      continue;
    count = content[HEAD - 1]!;
    parts[content[HEAD - 2]! - 1] ??= content.subarray(HEAD);
    size += content.length;
    if (size > LARGEST_PROFILE) return undefined;
  }
  if (count === 0 || parts.length !== count || parts.filter(Boolean).length !== count) return undefined;
  return cutProfile(Buffer.concat(parts), colours);
}
