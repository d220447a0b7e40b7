import { checkJpeg } from './check-jpeg.ts';
import { checkPng } from './check-png.ts';
import type { CheckedPicture } from './picture-problem.ts';

/** Reads a picture from a file's bytes, whatever the file is called: checked to its end, and without its metadata. */
export async function checkPicture(bytes: Uint8Array): Promise<CheckedPicture> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const start = file.toString('latin1', 0, 1024);
  if (start.startsWith('\x89PNG\r\n\x1a\n')) return checkPng(file);
  if (start.startsWith('\xff\xd8')) return checkJpeg(file);
  if (!isMarkup(start)) return { problem: { code: 'picture-kind' } };
  // Loaded only where there is an SVG: with it comes a reader of XML.
  const { checkSvg } = await import('./svg/check-svg.ts');
  return checkSvg(file);
}

/** Whether a file begins as XML does: after a byte-order mark and white space, if any, with `<`. */
function isMarkup(start: string): boolean {
  return /^(?:\xef\xbb\xbf)?\s*</.test(start);
}
