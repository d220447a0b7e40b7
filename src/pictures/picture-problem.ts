import type { Picture } from '../meeting/picture.ts';

/**
 * Why a file can't be used as a picture:
 * `picture-kind`: not a PNG, JPEG or SVG that can be shown; `picture-broken`: damaged or cut off; `picture-too-large`:
 * too many megapixels; `picture-cmyk`: a JPEG in printing colours; `picture-svg`: an SVG with something that is not
 * allowed; `picture-size`: an SVG without a size; `picture-complex`: an SVG that would take too long to draw.
 */
export type PictureProblem =
  | { readonly code: 'picture-kind' | 'picture-broken' | 'picture-cmyk' | 'picture-size' | 'picture-complex' }
  | { readonly code: 'picture-too-large'; readonly limit: number }
  | { readonly code: 'picture-svg'; readonly found: string };

/** A sound picture without its metadata, or why there is none. */
export type CheckedPicture = { readonly picture: Picture } | { readonly problem: PictureProblem };

export const broken: PictureProblem = { code: 'picture-broken' };

/** The most megapixels that are unpacked. */
const limit = 50;

/** What is wrong with the size in a picture's header; undefined if it is within the limit. */
export function sizeProblem(width: number, height: number): PictureProblem | undefined {
  if (width === 0 || height === 0) return broken;
  return width * height > limit * 1e6 ? { code: 'picture-too-large', limit } : undefined;
}
