import type { FootnoteBlock, Footnotes } from '../../../document/document.ts';
import { type Flow, sized, within } from '../flow.ts';
import { textPiece } from '../inlines.ts';
import { lineStrips } from '../layout/lines.ts';
import { heightOf, hung, keptWhole, type Strip, space, spaced } from '../layout/strip.ts';
import { linkTag } from '../tags.ts';
import { measure } from '../text/paragraph.ts';
import { withDestination } from './headings.ts';

/** As many points as notes may take and yet be kept together: a tenth of an A4 page. */
const FEW_NOTES = 84;

/** An item's notes at its end, small, under a short rule; a few stay together. */
export function footnotes(block: Footnotes, flow: Flow): readonly Strip[] {
  if (block.notes.length === 0) return [];
  const { style } = flow;
  const rule = space(6, {
    before: style.space.section[0] * 0.8 + 6,
    breakAfter: false,
    paint: (painter, top) => painter.rule(flow.left, top, 72, style.space.hairRule, style.colours.muted),
  });
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
  const element = flow.element.add('Note', { id: note.id });
  const tag = linkTag({ target: `${note.id}.ref` }, String(note.number));
  const mark = within(small, { width: indent });
  const style = { ...mark.text, colour: flow.style.colours.accent };
  const label = lineStrips(textPiece(String(note.number), mark, style, tag), mark, element.add('Lbl'));
  const inside = within(small, { left: small.left + indent, width: small.width - indent, element });
  const strips = flow.set(note.blocks, inside);
  const filled = strips.length > 0 ? strips : [space(small.leading)];
  const hungStrips = hung(filled, (painter, top) => label[0]?.paint(painter, top, 0));
  return spaced(withDestination(hungStrips, note.id), index > 0 ? 2 : 0);
}
