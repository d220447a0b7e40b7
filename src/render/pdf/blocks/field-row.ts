import type { Field, Inlines } from '../../../document/document.ts';
import { type Flow, sized, within } from '../flow.ts';
import { pieces, textPiece } from '../inlines.ts';
import { baselineOf, lineStrips } from '../layout/set-lines.ts';
import { columns, row, type Strip, space } from '../layout/strip.ts';
import { elementIn } from '../structure.ts';
import { measure } from '../text/paragraph.ts';

interface LabelColumn {
  readonly left: number;
  readonly width: number;
}

/** One field: its label in `column`, a line for each of its values, or two columns of many short ones. */
export function fieldRow(field: Field, flow: Flow, column: LabelColumn): Strip {
  const { labels, values } = setField(field, flow, column);
  return row({ cells: [labels, values], padding: [0, 1] });
}

/** The same in rows of which a page may hold some: many values, or lines of one, have a row each. */
export function fieldRows(field: Field, flow: Flow, column: LabelColumn): readonly Strip[] {
  const { labels, values } = setField(field, flow, column);
  if (values.length < MANY_VALUES) {
    const { accent: colour } = flow.style.colours;
    const cutSigns = { left: column.left, right: flow.left + flow.width, colour };
    const strip = row({ cells: [labels, values], padding: [0, 1], cutSigns });
    return [values.length === 1 ? { ...strip, mayCut: values[0]!.mayCut } : strip];
  }
  return values.map((line, index) => ({
    ...row({ cells: index === 0 ? [labels, [line]] : [[line]], padding: [0, 0] }),
    breakAfter: line.breakAfter && index >= LEAST_LINES - 1 && index < values.length - LEAST_LINES,
  }));
}

/** So many lines of a fact stand on a page at the least, where it is broken. */
const LEAST_LINES = 4;

interface SetField {
  readonly labels: readonly Strip[];
  /** A strip for each line, or one for two columns. */
  readonly values: readonly Strip[];
}

function setField(field: Field, flow: Flow, column: LabelColumn): SetField {
  const { place: origin } = field;
  const item = elementIn(flow.element, 'LI');
  const label = within(sized(flow, 'label', 'muted'), column);
  const labels = lineStrips(textPiece(field.label, label), label, elementIn(item, 'Lbl'), { origin });
  const value = within(sized(flow, 'field', 'text'), { element: elementIn(item, 'LBody') });
  const drop = baselineOf(value) - baselineOf(label);
  const gapped = within(value, { width: (flow.width - COLUMN_GAP) / 2 });
  const inTwo = standInTwo(field, gapped);
  const lines = field.values.map(inlines => {
    const set = inTwo ? gapped : value;
    return lineStrips(pieces(inlines, set), set, elementIn(value.element, 'P'), { origin });
  });
  return {
    labels: drop > 0 ? [space(drop), ...labels] : labels,
    values: inTwo ? [columns(lines, gapped.width + COLUMN_GAP)] : lines.flat(),
  };
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
