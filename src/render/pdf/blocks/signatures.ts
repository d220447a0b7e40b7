import type { Signatures } from '../../../document/document.ts';
import { type Flow, hangingColumn, sized, within } from '../flow.ts';
import { pieces, textPiece } from '../inlines.ts';
import { lineStrips } from '../layout/lines.ts';
import { row } from '../layout/row.ts';
import { type Strip, space } from '../layout/strip.ts';

/** A line for each signature and one for its date, each block whole; room above to write. */
export function signatures(block: Signatures, flow: Flow): readonly Strip[] {
  return block.signatories.map(signatory => signatureBlock(signatory, block.labels, flow));
}

const ROOM_TO_WRITE = 52;

function signatureBlock(
  signatory: Signatures['signatories'][number],
  labels: Signatures['labels'],
  flow: Flow,
): Strip {
  const { style } = flow;
  const left = style.look === 'hanging' ? hangingColumn(style).left : flow.left;
  const right = flow.left + flow.width;
  const dateWidth = (right - left) * 0.26;
  const nameWidth = right - left - dateWidth - 20;
  const dateLeft = right - dateWidth;
  const block = flow.element.add('Sect');
  const name = within(sized(flow, 'field', 'text', { bold: true }), { left, width: nameWidth });
  const role = within(sized(flow, 'small', 'muted'), { left, width: nameWidth });
  const date = within(sized(flow, 'small', 'muted'), { left: dateLeft, width: dateWidth });
  const options = { origin: signatory.origin, whole: true, hyphenate: false };
  const names = [
    ...lineStrips(pieces(signatory.name, name), name, block.add('P'), options),
    ...(signatory.role
      ? lineStrips(pieces(signatory.role, role), role, block.add('P'), options)
      : [space(role.leading)]),
  ];
  const drop = name.leading / 2 - date.leading / 2 + 1;
  const dates = lineStrips(textPiece(labels.date, date), date, block.add('P'), options);
  return row([names, [space(drop), ...dates]], {
    padding: [ROOM_TO_WRITE, 0],
    before: 6,
    draw: (painter, top) => {
      const y = top + ROOM_TO_WRITE - 4;
      painter.rule(left, y, nameWidth, style.space.strongRule, style.colours.text);
      painter.rule(dateLeft, y, dateWidth, style.space.strongRule, style.colours.text);
    },
  });
}
