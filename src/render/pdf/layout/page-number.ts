import { textPiece } from '../inlines.ts';
import { lineStrips } from './set-lines.ts';
import type { PageNumberContent, Strip } from './strip.ts';

/** The number of a page, ranged right, in the place that was kept for it. */
export function pageNumberLine(
  { frame, tag, element, origin }: PageNumberContent & Pick<Strip, 'origin'>,
  page: number,
): readonly Strip[] {
  const pieces = textPiece(String(page), frame, frame.text, tag);
  return lineStrips(pieces, frame, element, { align: 'right', hyphenate: false, origin });
}
