import { checkJpeg } from './check-jpeg.ts';
import { checkPng } from './check-png.ts';
import type { CheckedPicture } from './picture-problem.ts';

/** Reads and checks a picture, whatever its file is called, and drops its metadata. */
export async function checkPicture(bytes: Uint8Array): Promise<CheckedPicture> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const start = file.toString('latin1', 0, 1024);
  if (start.startsWith('\x89PNG\r\n\x1a\n')) return checkPng(file);
  if (start.startsWith('\xff\xd8')) return checkJpeg(file);
  if (!isMarkup(start)) return { problem: { code: 'picture-kind' } };
  // Loaded only for an SVG, because it brings an XML reader.
  const { checkSvg } = await import('./svg/check-svg.ts');
  return checkSvg(file);
}

/** Whether a file begins with `<`, perhaps after a byte-order mark and white space. */
function isMarkup(start: string): boolean {
  return /^(?:\xef\xbb\xbf)?\s*</.test(start);
}
