import type { Field, Fields, Inlines } from '../../../document/document.ts';
import { type Flow, hangingColumn, sized, within } from '../flow.ts';
import { pieces, textPiece } from '../inlines.ts';
import { keptWhole, keptWithNext, spaced } from '../layout/arrange.ts';
import { baselineOf, lineStrips } from '../layout/set-lines.ts';
import { columns, row, ruled, type Strip, space } from '../layout/strip.ts';
import { type Element, elementIn } from '../structure.ts';
import { measure } from '../text/paragraph.ts';

/** Labels with values, between hair rules where labels hang beside the text. */
export function fields(block: Fields, flow: Flow): readonly Strip[] {
  if (block.fields.length === 0) return [];
  const list = within(flow, { element: elementIn(flow.element, 'L', { listNumbering: 'Description' }) });
  if (flow.part === 'masthead') return hangingFields(block, list);
  if (flow.part === 'cover') return coverFields(block, list);
  return flow.style.look === 'side-heads' ? plainFields(block, list) : ruledFields(block, list);
}

/** The meeting's facts on its cover: a hair rule above and below each. */
function coverFields(block: Fields, flow: Flow): readonly Strip[] {
  const { style } = flow;
  const { left } = hangingColumn(style);
  const width = flow.left + flow.width - left;
  const room = Math.max(LABEL, style.sizes.label[0] * LABEL_LETTERS);
  const column = { left, width: Math.max(style.page.column - style.page.gutter, room) };
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
const coverSpace = space(7, { breakAfter: false, spare: 4.5 });

/** Room for a label, in points. */
const LABEL = 68;
/** The same in large print, in em. */
const LABEL_LETTERS = 6.5;

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

interface LabelColumn {
  readonly left: number;
  readonly width: number;
}

/** One field: its label in `column`, a line for each of its values, or two columns of many short ones. */
export function fieldRow(field: Field, flow: Flow, column: LabelColumn): Strip {
  const { labels, values } = setField(field, flow, column);
  return row({ cells: cellsOf(labels, values, flow), padding: [0, belowField(flow)] });
}

/** The same in rows of which a page may hold some: many values, or lines of one, have a row each. */
export function fieldRows(field: Field, flow: Flow, column: LabelColumn): readonly Strip[] {
  const { labels, values } = setField(field, flow, column);
  if (values.length < MANY_VALUES) {
    const { accent: colour } = flow.style.colours;
    const cutSigns = { left: column.left, right: flow.left + flow.width, colour };
    const cells = cellsOf(labels, values, flow);
    const strip = row({ cells, padding: [0, belowField(flow)], cutSigns });
    return [values.length === 1 ? { ...strip, mayCut: values[0]!.mayCut } : strip];
  }
  return values.map((line, index) => ({
    ...row({ cells: index === 0 ? cellsOf(labels, [line], flow) : [[line]], padding: [0, 0] }),
    breakAfter: line.breakAfter && index >= LEAST_LINES - 1 && index < values.length - LEAST_LINES,
  }));
}

/** So many lines of a fact stand on a page at the least, where it is broken. */
const LEAST_LINES = 4;

function cellsOf(
  labels: readonly Strip[],
  values: readonly Strip[],
  { style }: Flow,
): readonly (readonly Strip[])[] {
  return style.fieldLabels === 'above' ? [[...labels, ...values]] : [labels, values];
}

/** White space below a field, in points: a label that stands over its values must not seem to be of those above it. */
function belowField({ style }: Flow): number {
  return style.fieldLabels === 'above' ? style.sizes.label[1] * 0.3 : 1;
}

interface SetField {
  readonly labels: readonly Strip[];
  /** A strip for each line, or one for two columns. */
  readonly values: readonly Strip[];
}

function setField(field: Field, flow: Flow, column: LabelColumn): SetField {
  const { place: origin } = field;
  const item = elementIn(flow.element, 'LI');
  const isAbove = flow.style.fieldLabels === 'above';
  const whole = { left: column.left, width: flow.left + flow.width - column.left };
  const label = within(sized(flow, 'label', 'muted'), isAbove ? whole : column);
  const labels = lineStrips(textPiece(field.label, label), label, elementIn(item, 'Lbl'), { origin });
  const set = isAbove ? within(flow, whole) : flow;
  const value = within(sized(set, 'field', 'text'), { element: elementIn(item, 'LBody') });
  const drop = isAbove ? 0 : baselineOf(value) - baselineOf(label);
  const gapped = within(value, { width: (set.width - COLUMN_GAP) / 2 });
  const inTwo = standInTwo(field, gapped);
  const elementOf = valueElements(field, value.element);
  const lines = field.values.map(inlines => {
    const frame = inTwo ? gapped : value;
    return lineStrips(pieces(inlines, frame), frame, elementOf(), { origin });
  });
  return {
    labels: drop > 0 ? [space(drop), ...labels] : labels,
    values: inTwo ? [columns(lines, gapped.width + COLUMN_GAP)] : lines.flat(),
  };
}

/** Several values are a list: a screen reader says how many there are. */
function valueElements({ values }: Field, body: Element): () => Element {
  if (values.length === 1) return () => elementIn(body, 'P');
  const list = elementIn(body, 'L', { listNumbering: 'None' });
  return () => elementIn(elementIn(list, 'LI'), 'LBody');
}

/** So many values are many: the members of a council. */
const MANY_VALUES = 9;

/** White space between two columns of values, in points. */
const COLUMN_GAP = 12;

/** Two columns where many values fit a line in one, but for a few. */
function standInTwo({ values }: Field, flow: Flow): boolean {
  const isLong = (inlines: Inlines) => measure(pieces(inlines, flow), flow.fonts).max > flow.width;
  return values.length >= MANY_VALUES && values.filter(isLong).length <= values.length / 4;
}
