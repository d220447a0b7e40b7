import type { Picture } from '../meeting/picture.ts';

/**
 * Why a file can't be used as a picture:
 * `picture-kind`: neither a PNG, a JPEG nor an SVG that can be shown; `picture-broken`: damaged or cut off;
 * `picture-too-large`: more than so many megapixels; `picture-cmyk`: a JPEG in the colours of printing;
 * `picture-svg`: an SVG with what none may hold; `picture-size`: an SVG without a size; `picture-complex`: one that
 * would take too long to draw.
 */
export type PictureProblem =
  | { readonly code: 'picture-kind' | 'picture-broken' | 'picture-cmyk' | 'picture-size' | 'picture-complex' }
  | { readonly code: 'picture-too-large'; readonly limit: number }
  | { readonly code: 'picture-svg'; readonly found: string };

/** A sound picture without its metadata, or why there is none. */
export type CheckedPicture = { readonly picture: Picture } | { readonly problem: PictureProblem };

export const broken: PictureProblem = { code: 'picture-broken' };

/** More megapixels than this are not unpacked. */
const limit = 50;

/** Refuses a picture by the size that its header gives; undefined where it is within the limit. */
export function sizeProblem(width: number, height: number): PictureProblem | undefined {
  if (width === 0 || height === 0) return broken;
  return width * height > limit * 1e6 ? { code: 'picture-too-large', limit } : undefined;
}
