import type { Signatures } from '../../../document/document.ts';
import { type Flow, overHangingColumn, sized, within } from '../flow.ts';
import { pieces, textPiece } from '../inlines.ts';
import { hung, keptWithNext, withBeside } from '../layout/arrange.ts';
import { lineStrips } from '../layout/set-lines.ts';
import { row, ruled, type Strip, space } from '../layout/strip.ts';
import { plainText } from '../plain-text.ts';
import { elementIn } from '../structure.ts';
import { spokenOnly } from './text.ts';

/** So many stand under each other; more of them in two columns. */
const MOST_IN_ONE = 4;

/** White space between two columns, in points. */
const COLUMN_GAP = 28;

/** What is signed; then a line for each signature and one for its date, each block whole; room above to write. */
export function signatures(block: Signatures, flow: Flow): readonly Strip[] {
  const wide = overHangingColumn(flow);
  const set = sized(wide, 'field', 'text');
  const of = lineStrips(pieces(block.of, set), set, elementIn(flow.element, 'P'), { whole: true });
  return [...keptWithNext(of), ...signatureRows(block, wide)];
}

function signatureRows(block: Signatures, flow: Flow): readonly Strip[] {
  const { signatories } = block;
  if (signatories.length <= MOST_IN_ONE)
    return signatories.map(signatory => signatureBlock(signatory, block, flow));
  const width = (flow.width - COLUMN_GAP) / 2;
  const half = (index: 0 | 1) => within(flow, { left: flow.left + index * (width + COLUMN_GAP), width });
  return Array.from({ length: Math.ceil(signatories.length / 2) }, (_, at) => {
    const pair = signatories.slice(at * 2, at * 2 + 2);
    const cells = pair.map((each, index) => [signatureBlock(each, block, half(index as 0 | 1))]);
    return row({ cells, padding: [0, 0] }, { before: 6 });
  });
}

const ROOM_TO_WRITE = 52;
const comma = { role: 'text', value: ', ' } as const;

function signatureBlock(
  signatory: Signatures['signatories'][number],
  { labels, fields }: Signatures,
  flow: Flow,
): Strip {
  const { style } = flow;
  const { left } = flow;
  const right = left + flow.width;
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
