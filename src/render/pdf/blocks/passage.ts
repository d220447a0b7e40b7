import type { Passage, WithheldMark } from '../../../document/document.ts';
import { type Flow, indented, sized, within } from '../flow.ts';
import { padlock } from '../icons.ts';
import { iconPiece, JOINED, textPiece } from '../inlines.ts';
import { lineStrips } from '../layout/set-lines.ts';
import { barred, keptWithNext, type Strip, space, spaced } from '../layout/strip.ts';
import { elementIn } from '../structure.ts';

/** A closed passage or a decision under its label, with a bar at its left: dark for closed, accent for decisions. */
export function passage(block: Passage, flow: Flow): readonly Strip[] {
  const { colours } = flow.style;
  const colour = block.kind === 'closed' ? colours.closed : colours.accent;
  const inside = within(indented(flow, 12), { element: elementIn(flow.element, 'Sect') });
  const label = sized(inside, 'label', 'text', { bold: true, colour });
  const icon = block.kind === 'closed' ? [iconPiece(padlock, label.text.size, colour)] : [];
  const text = textPiece(`${icon.length > 0 ? JOINED : ''}${block.label}`, label);
  const head = lineStrips([...icon, ...text], label, elementIn(inside.element, 'P'), {
    whole: true,
    origin: block.place,
  });
  const body = flow.set(block.blocks, within(inside, { text: flow.text, leading: flow.leading }));
  const strips = [...keptWithNext(head), ...(body.length > 0 ? spaced(body, 1.5) : [space(0)])];
  return spaced(barred(strips, flow.left, 2, colour), flow.style.space.paragraph * 1.5);
}

/** Where a passage is withheld: a padlock and a few words. */
export function withheldMark(block: WithheldMark, flow: Flow): readonly Strip[] {
  const set = sized(flow, 'field', 'muted', { italic: true });
  const mark = [
    iconPiece(padlock, set.text.size, flow.style.colours.muted),
    ...textPiece(`${JOINED}${block.text}`, set),
  ];
  return lineStrips(mark, set, elementIn(flow.element, 'P'), {
    before: flow.style.space.paragraph,
    origin: block.place,
  });
}
