import type { Signatures } from '../../../document/document.ts';
import { type Flow, hangingColumn, sized, within } from '../flow.ts';
import { pieces, textPiece } from '../inlines.ts';
import { hung, withBeside } from '../layout/arrange.ts';
import { lineStrips } from '../layout/set-lines.ts';
import { row, ruled, type Strip, space } from '../layout/strip.ts';
import { plainText } from '../plain-text.ts';
import { elementIn } from '../structure.ts';
import { spokenOnly } from './text.ts';

/** A line for each signature and one for its date, each block whole; room above to write. */
export function signatures(block: Signatures, flow: Flow): readonly Strip[] {
  return block.signatories.map(signatory => signatureBlock(signatory, block, flow));
}

const ROOM_TO_WRITE = 52;
const comma = { role: 'text', value: ', ' } as const;

function signatureBlock(
  signatory: Signatures['signatories'][number],
  { labels, fields }: Signatures,
  flow: Flow,
): Strip {
  const { style } = flow;
  const left = style.look === 'hanging' ? hangingColumn(style).left : flow.left;
  const right = flow.left + flow.width;
  const dateWidth = (right - left) * 0.26;
  const nameWidth = right - left - dateWidth - 20;
  const dateLeft = right - dateWidth;
  const block = elementIn(flow.element, 'Sect');
  const name = within(sized(flow, 'field', 'text', { bold: true }), { left, width: nameWidth });
  const role = within(sized(flow, 'small', 'muted'), { left, width: nameWidth });
  const date = within(sized(flow, 'small', 'muted'), { left: dateLeft, width: dateWidth });
  const options = { origin: signatory.place, whole: true, hyphenate: false };
  // A line on paper says what it is for; who hears the page is told.
  const signs = within(name, { element: block });
  const names = [
    ...hung(
      lineStrips(pieces(signatory.name, name), name, elementIn(block, 'P'), options),
      spokenOnly(labels.signature, signs),
    ),
    ...(signatory.role
      ? lineStrips(pieces(signatory.role, role), role, elementIn(block, 'P'), options)
      : [space(role.leading)]),
  ];
  const drop = name.leading / 2 - date.leading / 2 + 1;
  const dates = lineStrips(textPiece(labels.date, date), date, elementIn(block, 'P'), options);
  const line = { drop: 0, thickness: style.space.strongRule, colour: style.colours.text };
  const lines = [
    ruled(0, { ...line, left, width: nameWidth }),
    ruled(0, { ...line, left: dateLeft, width: dateWidth }),
  ];
  const signed = row({ cells: [names, [space(drop), ...dates]], padding: [ROOM_TO_WRITE, 0] }, { before: 6 });
  const ruledOff = withBeside(signed, { kind: 'strips', strips: lines, drop: ROOM_TO_WRITE - 4 });
  if (!fields) return ruledOff;
  const field: Strip = {
    ...space(0),
    kind: 'field',
    left,
    size: [nameWidth, ROOM_TO_WRITE - 8],
    label: `${labels.signature} ${plainText([...signatory.name, ...(signatory.role ? [comma, ...signatory.role] : [])])}`,
    element: elementIn(block, 'Form'),
  };
  return withBeside(ruledOff, { kind: 'strips', strips: [field], drop: 2, after: true });
}
