import type { FootnoteBlock, Footnotes } from '../../../document/document.ts';
import { type Flow, sized, within } from '../flow.ts';
import { textPiece } from '../inlines.ts';
import { hung, keptWhole, spaced, withDestination } from '../layout/arrange.ts';
import { lineStrips } from '../layout/set-lines.ts';
import { heightOf, ruled, type Strip, space } from '../layout/strip.ts';
import { elementIn, linkTag } from '../structure.ts';
import { measure } from '../text/paragraph.ts';

/** As many points as notes may take and yet be kept together: a tenth of an A4 page. */
const FEW_NOTES = 84;

/** An item's notes at its end, small, under a short rule; a few stay together. */
export function footnotes(block: Footnotes, flow: Flow): readonly Strip[] {
  if (block.notes.length === 0) return [];
  const { style } = flow;
  const rule = ruled(
    6,
    { left: flow.left, width: 72, thickness: style.space.hairRule, colour: style.colours.muted },
    { before: style.space.section[0] * 0.8 + 6, breakAfter: false },
  );
  const indent = indentOf(block, flow);
  const strips = [rule, ...block.notes.flatMap((note, index) => setNote(note, index, indent, flow))];
  return heightOf(strips) <= FEW_NOTES ? keptWhole(strips) : strips;
}

/** Room for the widest number. */
function indentOf(block: Footnotes, flow: Flow): number {
  const numbers = block.notes.map(({ number }) => number).join('\n');
  return Math.max(16, measure(textPiece(numbers, smallFlow(flow)), flow.fonts).max + 4);
}

function smallFlow(flow: Flow): Flow {
  return within(sized(flow, 'small', 'text'), { tight: true });
}

/** The number leads back to where the note is referred to. */
function setNote(note: FootnoteBlock, index: number, indent: number, flow: Flow): readonly Strip[] {
  const small = smallFlow(flow);
  const element = elementIn(flow.element, 'Note', { id: note.id });
  const tag = linkTag({ target: `${note.id}.ref` }, String(note.number), note.back);
  const mark = within(small, { width: indent });
  const style = { ...mark.text, colour: flow.style.colours.accent };
  const label = lineStrips(
    textPiece(String(note.number), mark, style, tag),
    mark,
    elementIn(element, 'Lbl'),
    { origin: note.place },
  );
  const inside = within(small, { left: small.left + indent, width: small.width - indent, element });
  const strips = flow.set(note.blocks, inside);
  const filled = strips.length > 0 ? strips : [space(small.leading)];
  return spaced(withDestination(hung(filled, label), note.id, element), index > 0 ? 2 : 0);
}
