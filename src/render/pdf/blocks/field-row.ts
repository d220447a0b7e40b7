import type { Field, Inlines } from '../../../document/document.ts';
import { type Flow, sized, within } from '../flow.ts';
import { pieces, textPiece } from '../inlines.ts';
import { baselineOf, lineStrips } from '../layout/lines.ts';
import { row } from '../layout/row.ts';
import { heightOf, type Strip, space } from '../layout/strip.ts';
import type { Painter } from '../paint/painter.ts';
import { measure } from '../text/paragraph.ts';
import { drawCuts } from './table-row.ts';

interface LabelColumn {
  readonly left: number;
  readonly width: number;
}

/** One field: its label in `column`, a line for each of its values, or two columns of many short ones. */
export function fieldRow(field: Field, flow: Flow, column: LabelColumn): Strip {
  const { labels, values } = setField(field, flow, column);
  return row([labels, values], { padding: [0, 1] });
}

/** The same in rows of which a page may hold some: many values, or lines of one, have a row each. */
export function fieldRows(field: Field, flow: Flow, column: LabelColumn): readonly Strip[] {
  const { labels, values } = setField(field, flow, column);
  if (values.length < MANY_VALUES) {
    const right = flow.left + flow.width;
    const edges = { first: column, last: { left: right, width: 0 } };
    const strip = row([labels, values], {
      padding: [0, 1],
      draw: (painter, top, height, cut) =>
        drawCuts(painter, { ...edges, top, height, cut }, flow.style.colours.accent),
    });
    return [values.length === 1 ? { ...strip, mayCut: values[0]!.mayCut } : strip];
  }
  const rows = values.map((line, index) => ({
    ...row(index === 0 ? [labels, [line]] : [[line]], { padding: [0, 0] }),
    breakAfter: line.breakAfter && index >= LEAST_LINES - 1 && index < values.length - LEAST_LINES,
  }));
  return rows;
}

/** So many lines of a fact stand on a page at the least, where it is broken. */
const LEAST_LINES = 4;

interface SetField {
  readonly labels: readonly Strip[];
  /** A strip for each line, or one for two columns. */
  readonly values: readonly Strip[];
}

function setField(field: Field, flow: Flow, column: LabelColumn): SetField {
  const { origin } = field;
  const item = flow.element.add('LI');
  const label = within(sized(flow, 'label', 'muted'), column);
  const labels = lineStrips(textPiece(field.label, label), label, item.add('Lbl'), { origin });
  const value = within(sized(flow, 'field', 'text'), { element: item.add('LBody') });
  const drop = baselineOf(value) - baselineOf(label);
  const gapped = within(value, { width: (flow.width - COLUMN_GAP) / 2 });
  const inTwo = standInTwo(field, gapped);
  const lines = field.values.map(inlines => {
    const set = inTwo ? gapped : value;
    return lineStrips(pieces(inlines, set), set, value.element.add('P'), { origin });
  });
  return {
    labels: drop > 0 ? [space(drop), ...labels] : labels,
    values: inTwo ? [twoColumns(lines, gapped.width + COLUMN_GAP)] : lines.flat(),
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

/** Values set for the left column, the second half of them painted by so much further to the right. Each page that it is cut over has its own two halves, which are read one after the other. */
function twoColumns(values: readonly (readonly Strip[])[], by: number): Strip {
  const half = Math.ceil(values.length / 2);
  const columns = [values.slice(0, half).flat(), values.slice(half).flat()] as const;
  return {
    height: Math.max(...columns.map(heightOf)),
    before: 0,
    breakAfter: true,
    mayCut: true,
    origin: columns[0][0]?.origin,
    paint(painter, top) {
      const [left, right] = columns;
      paintUnder(left, painter, top);
      painter.shifted(by, () => paintUnder(right, painter, top));
    },
    split(room) {
      const fits = valuesThatFit(values, room);
      const at = Math.min(fits, values.length - LEAST_PART);
      return at < LEAST_PART
        ? undefined
        : [twoColumns(values.slice(0, at), by), twoColumns(values.slice(at), by)];
    },
  };
}

/** How many values in two columns a page has at the least. */
const LEAST_PART = LEAST_LINES * 2;

/** How many of the first values stand in two columns of that height. */
function valuesThatFit(values: readonly (readonly Strip[])[], room: number): number {
  let [least, most] = [0, values.length];
  while (least < most) {
    const count = Math.ceil((least + most) / 2);
    const half = Math.ceil(count / 2);
    const height = Math.max(
      heightOf(values.slice(0, half).flat()),
      heightOf(values.slice(half, count).flat()),
    );
    if (height <= room) least = count;
    else most = count - 1;
  }
  return least;
}

function paintUnder(strips: readonly Strip[], painter: Painter, top: number): void {
  let y = top;
  for (const strip of strips) {
    strip.paint(painter, y, 0);
    y += strip.height;
  }
}
