import type { Fields } from '../../../document/document.ts';
import { type Flow, hangingColumn, within } from '../flow.ts';
import { keptWhole, keptWithNext, ruled, type Strip, space, spaced } from '../layout/strip.ts';
import { elementIn } from '../structure.ts';
import { fieldRow, fieldRows } from './field-row.ts';

/** Labels with values, between hair rules where labels hang beside the text. */
export function fields(block: Fields, flow: Flow): readonly Strip[] {
  if (block.fields.length === 0) return [];
  const list = within(flow, { element: elementIn(flow.element, 'L', { listNumbering: 'None' }) });
  if (flow.part === 'masthead') return hangingFields(block, list);
  if (flow.part === 'cover') return coverFields(block, list);
  return flow.style.look === 'side-heads' ? plainFields(block, list) : ruledFields(block, list);
}

/** The meeting's facts on its cover: a hair rule above and below each. */
function coverFields(block: Fields, flow: Flow): readonly Strip[] {
  const { style } = flow;
  const { left } = hangingColumn(style);
  const width = flow.left + flow.width - left;
  const column = { left, width: Math.max(style.page.column - style.page.gutter, LABEL) };
  const indent = column.width + 8;
  const values = within(flow, { left: left + indent, width: width - indent });
  const { hairRule } = style.space;
  const rule = ruled(hairRule, { left, width, thickness: hairRule, colour: style.colours.line });
  return [
    { ...rule, before: 11 },
    ...block.fields.flatMap(field => [
      coverSpace,
      ...keptWithNext(fieldRows(field, values, column)),
      coverSpace,
      rule,
    ]),
  ];
}

/** Above and below each fact of a cover; it may be lower where a page would else not hold them all. */
const coverSpace = space(7, { breakAfter: false, spare: 3.5 });

/** Room for a label, in points. */
const LABEL = 68;

/** The least column that labels stand in; beside a narrower one they stand in the text's own column. */
const LEAST_COLUMN = 48;

interface Labelled {
  readonly column: { readonly left: number; readonly width: number };
  readonly values: Flow;
}

/** Labels in the hanging column and values beside it in the text's, where there is room. */
function labelled(flow: Flow): Labelled {
  const column = hangingColumn(flow.style);
  if (column.width >= LEAST_COLUMN) return { column, values: flow };
  const width = Math.max(LABEL, flow.width * 0.2);
  const values = within(flow, { left: flow.left + width + 8, width: flow.width - width - 8 });
  return { column: { left: flow.left, width }, values };
}

function ruledFields(block: Fields, flow: Flow): readonly Strip[] {
  const { space: room, colours } = flow.style;
  const { left } = hangingColumn(flow.style);
  const { column, values } = labelled(flow);
  const line = (above: number, below: number) =>
    ruled(
      above + below,
      {
        left,
        drop: above,
        width: flow.left + flow.width - left,
        thickness: room.hairRule,
        colour: colours.line,
      },
      { breakAfter: false },
    );
  const rows = block.fields.map(field => fieldRow(field, values, column));
  return [...spaced([line(0, 5)], 11), ...keptWithNext(keptWhole(rows)), line(5, 0)];
}

/** The meeting's facts under the masthead's rule: labels in the hanging column, a hair rule below. */
function hangingFields(block: Fields, flow: Flow): readonly Strip[] {
  const { space: room, colours } = flow.style;
  const { left } = hangingColumn(flow.style);
  const { column, values } = labelled(flow);
  const rows = keptWithNext(block.fields.flatMap(field => fieldRows(field, values, column)));
  const width = flow.left + flow.width - left;
  const rule = ruled(5, { left, drop: 4, width, thickness: room.hairRule, colour: colours.line });
  return [...spaced(rows, 2), rule];
}

/** Label and value under the title, the value a little in. */
function plainFields(block: Fields, flow: Flow): readonly Strip[] {
  const column = { left: flow.left, width: flow.width * 0.2 };
  const inside = within(flow, { left: column.left + column.width + 8, width: flow.width - column.width - 8 });
  return spaced(keptWhole(block.fields.map(field => fieldRow(field, inside, column))), 2);
}
