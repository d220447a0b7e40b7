import type { Inlines, Step, Steps } from '../../../document/document.ts';
import { type Flow, indented, within } from '../flow.ts';
import { disc } from '../icons.ts';
import { pieces } from '../inlines.ts';
import { barred, hung, keptBeside, spaced } from '../layout/arrange.ts';
import { lineStrips } from '../layout/set-lines.ts';
import { heightOf, type Strip, space } from '../layout/strip.ts';
import { type Element, elementIn } from '../structure.ts';
import { measure } from '../text/paragraph.ts';

/** In points: the disc of a step, the line through all, and from the line to the texts beside it. */
const DISC = 7;
const LINE = 1.5;
const GAP = 10;

/** Times take at most so much of the width; longer ones are broken. */
const MOST = 0.34;

/** Times at the left of a line, what happens then at its right: a list whose labels are the times. */
export function steps(block: Steps, flow: Flow): readonly Strip[] {
  const timed = within(flow, { text: { ...flow.text, bold: true, colour: flow.style.colours.accent } });
  const widest = Math.max(0, ...block.steps.map(({ when = [] }) => widthOf(when, timed)));
  const times = Math.min(widest + 0.1, flow.width * MOST);
  const line = flow.left + (times > 0.1 ? times + GAP : 0) + DISC / 2;
  const columns = {
    times: within(timed, { width: times }),
    text: indented(within(flow, { tight: true }), line + DISC / 2 + GAP - flow.left),
    line,
  };
  const list = elementIn(flow.element, 'L', { listNumbering: 'None' });
  const all = block.steps.flatMap((step, index) => {
    const set = setStep(step, columns, list);
    return index === 0 ? set : spaced(set, flow.style.space.list * 1.5);
  });
  const joined = barred(all, line - LINE / 2, LINE, flow.style.colours.line);
  return spaced(joined, flow.style.space.list);
}

function widthOf(when: Inlines, flow: Flow): number {
  return measure(pieces(when, flow), flow.fonts).max;
}

interface Columns {
  readonly times: Flow;
  readonly text: Flow;
  /** From the page's left edge to the middle of the line, in points. */
  readonly line: number;
}

function setStep(step: Step, { times, text, line }: Columns, list: Element): readonly Strip[] {
  const item = elementIn(list, 'LI');
  const label = step.when
    ? lineStrips(pieces(step.when, times), times, elementIn(item, 'Lbl'), {
        hyphenate: false,
        align: 'right',
        origin: step.place,
      })
    : [];
  const body = elementIn(item, 'LBody');
  const blocks = text.set(step.blocks, within(text, { element: body }));
  // A disc beside which nothing stands is not all that a page has of the steps.
  const isEmpty = blocks.length === 0 && label.length === 0;
  const own = blocks.length > 0 ? blocks : [space(text.leading, { elements: [body], breakAfter: !isEmpty })];
  const high = heightOf(label);
  const lacking = high - heightOf(own);
  const strips = keptBeside(lacking > 0 ? [...own, space(lacking)] : own, high);
  return hung(hung(strips, [discAt(line, text)]), label);
}

/** On the middle of the step's first line. */
function discAt(line: number, { leading, style }: Flow): Strip {
  const icon = { operators: disc, left: line - DISC / 2, drop: (leading - DISC) / 2, size: DISC };
  const { accent: colour } = style.colours;
  return {
    kind: 'badge',
    left: icon.left,
    width: DISC,
    high: DISC,
    icon,
    colour,
    label: [],
    height: leading,
    before: 0,
    breakAfter: true,
  };
}
