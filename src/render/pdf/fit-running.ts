import type { Inline, Inlines, Running } from '../../document/document.ts';
import { plainText } from './plain-text.ts';

/** White space between the three parts of a line, in points. */
export const GAP = 12;

/** In points. */
export type WidthOf = (inlines: Inlines) => number;

/**
 * The three parts of a line, cut to its width: first the left part, down to a fifth of the line, then the middle one;
 * the right one has at most half. A notice is never cut: the others leave it the room that it needs.
 */
export function fitRunning([left, centre, right]: Running, width: number, widthOf: WidthOf): Running {
  const room = width - GAP * 2;
  const kept = (part: Inlines) => noticeWidth(part, widthOf);
  const most = Math.min(room / 2, room - kept(left) - kept(centre));
  const last = fitted(right, Math.max(kept(right), most), widthOf);
  const rest = room - widthOf(last);
  const share = Math.max(rest - widthOf(centre), room / 5);
  const first = fitted(left, Math.max(kept(left), Math.min(share, rest - kept(centre))), widthOf);
  return [first, fitted(centre, rest - widthOf(first), widthOf), last];
}

/** How much of a line its notices take. */
export function noticeWidth(inlines: Inlines, widthOf: WidthOf): number {
  return inlines.filter(isNotice).reduce((sum, notice) => sum + widthOf([notice]), 0);
}

function isNotice({ role }: Inline): boolean {
  return role === 'notice';
}

/** Text longer than its share of the line ends in an ellipsis: it is shown in full where it belongs. */
function fitted(inlines: Inlines, width: number, widthOf: WidthOf): Inlines {
  if (widthOf(inlines) <= width) return inlines;
  const at = inlines.findLastIndex(isNotice);
  if (at < 0) return cut(inlines, width, widthOf);
  const [before, notice, after] = [inlines.slice(0, at), inlines.slice(at, at + 1), inlines.slice(at + 1)];
  const kept = [notice, [...notice, ...after]].findLast(part => widthOf(part) <= width) ?? notice;
  const begun = fitted(before, width - widthOf([space, ...kept]), widthOf);
  return begun.length > 0 ? [...begun, space, ...kept] : kept;
}

const space: Inline = { role: 'text', value: ' ' };

/** As many words as fit, and an ellipsis. */
function cut(inlines: Inlines, width: number, widthOf: WidthOf): Inlines {
  const words = plainText(inlines).split(/\s+/);
  const begun = (count: number): Inlines => [{ role: 'text', value: `${words.slice(0, count).join(' ')} …` }];
  let [least, most] = [0, words.length];
  while (least < most) {
    const middle = Math.ceil((least + most) / 2);
    if (widthOf(begun(middle)) <= width) least = middle;
    else most = middle - 1;
  }
  return least === 0 ? [] : begun(least);
}
