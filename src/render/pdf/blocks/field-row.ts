import type { Field, Inlines } from '../../../document/document.ts';
import { type Flow, sized, within } from '../flow.ts';
import { pieces, textPiece } from '../inlines.ts';
import { baselineOf, lineStrips } from '../layout/lines.ts';
import { row } from '../layout/row.ts';
import { type Strip, space } from '../layout/strip.ts';
import { measure } from '../text/paragraph.ts';
import { withoutLoneRow } from './table-strips.ts';

interface LabelColumn {
  readonly left: number;
  readonly width: number;
}

/** One field: its label in `column`, a line for each of its values, or two columns of many short ones. */
export function fieldRow(field: Field, flow: Flow, column: LabelColumn): Strip {
  const { labels, values } = setField(field, flow, column);
  return row([labels, ...values], { padding: [0, 1] });
}

/** The same in rows of which a page may hold some: many values that do not stand in two columns have a row each. */
export function fieldRows(field: Field, flow: Flow, column: LabelColumn): readonly Strip[] {
  const { labels, values } = setField(field, flow, column);
  const [lines, ...others] = values;
  if (field.values.length < MANY_VALUES || others.length > 0)
    return [row([labels, ...values], { padding: [0, 1] })];
  const rows = lines!.map((line, index) => ({
    ...row(index === 0 ? [labels, [line]] : [[line]], { padding: [0, 0] }),
    breakAfter: line.breakAfter,
  }));
  return withoutLoneRow(rows);
}

interface SetField {
  readonly labels: readonly Strip[];
  /** The values of each column. */
  readonly values: readonly (readonly Strip[])[];
}

function setField(field: Field, flow: Flow, column: LabelColumn): SetField {
  const { origin } = field;
  const item = flow.element.add('LI');
  const label = within(sized(flow, 'label', 'muted'), column);
  const labels = lineStrips(textPiece(field.label, label), label, item.add('Lbl'), { origin });
  const value = within(sized(flow, 'field', 'text'), { element: item.add('LBody') });
  const drop = baselineOf(value) - baselineOf(label);
  return {
    labels: drop > 0 ? [space(drop), ...labels] : labels,
    values: valueColumns(field, value).map(({ values, flow: set }) =>
      values.flatMap(inlines => lineStrips(pieces(inlines, set), set, value.element.add('P'), { origin })),
    ),
  };
}

/** So many values are many: the members of a council. */
const MANY_VALUES = 9;

/** White space between two columns of values, in points. */
const COLUMN_GAP = 12;

interface ValueColumn {
  readonly values: readonly Inlines[];
  readonly flow: Flow;
}

/** Two columns where many values fit a line in one, but for a few. */
function valueColumns({ values }: Field, flow: Flow): readonly ValueColumn[] {
  const width = (flow.width - COLUMN_GAP) / 2;
  const isLong = (inlines: Inlines) => measure(pieces(inlines, flow), flow.fonts).max > width;
  if (values.length < MANY_VALUES || values.filter(isLong).length > values.length / 4)
    return [{ values, flow }];
  const half = Math.ceil(values.length / 2);
  return [
    { values: values.slice(0, half), flow: within(flow, { width }) },
    { values: values.slice(half), flow: within(flow, { width, left: flow.left + width + COLUMN_GAP }) },
  ];
}
