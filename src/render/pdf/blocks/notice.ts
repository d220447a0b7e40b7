import type { Notice } from '../../../document/document.ts';
import { type Flow, sized } from '../flow.ts';
import { pieces, textPiece } from '../inlines.ts';
import { lineStrips } from '../layout/set-lines.ts';
import { type Strip, spaced } from '../layout/strip.ts';
import { elementIn } from '../structure.ts';

/** A short word about an item: why it came late, that it is withdrawn or closed. */
export function notice(block: Notice, flow: Flow): readonly Strip[] {
  const muted = block.kind === 'closed' || block.kind === 'edition';
  const set = muted ? sized(flow, 'body', 'muted') : flow;
  const label = block.label ? textPiece(`${block.label}: `, set, { ...set.text, bold: true }) : [];
  const strips = lineStrips([...label, ...pieces(block.inlines, set)], set, elementIn(set.element, 'P'), {
    origin: block.place,
  });
  return spaced(strips, flow.style.space.paragraph * 1.6);
}
