import type { FootnoteDefinition, List, Table } from 'mdast';
import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import type { OpenBlock } from '../../meeting/body.ts';
import { readFigure } from '../../meeting/figure.ts';
import type { Place } from '../../meeting/place.ts';
import type { DrawnName } from './directives/passage-names.ts';
import { plainText } from './nodes/plain-text.ts';

/**
 * The blocks between `:::bars` or `:::steps` and `:::`, with the table or list that is to be drawn marked. If there is
 * nothing to draw, the blocks are shown as they are, and the author is told.
 *
 * @param place of the line that begins them
 */
export function drawn(
  name: DrawnName,
  blocks: readonly OpenBlock[],
  place: Place,
  report: (diagnostic: Diagnostic) => void,
): readonly OpenBlock[] {
  const shown = blocks.filter(block => block.type !== 'footnoteDefinition');
  const only = shown.length === 1 ? shown[0]! : undefined;
  const tell = (problem: 'table' | 'list' | 'figures') => {
    report(diagnose('drawn-nothing', place, { found: `:::${name}`, problem }));
    return blocks;
  };
  if (name === 'steps')
    return only?.type === 'list' && only.ordered
      ? withOnly(blocks, only, marked(only, 'steps'))
      : tell('list');
  if (only?.type !== 'table') return tell('table');
  return hasFigures(only) ? withOnly(blocks, only, marked(only, 'bars')) : tell('figures');
}

function marked<N extends List | Table>(node: N, as: N extends List ? 'steps' : 'bars'): N {
  return { ...node, data: { ...node.data, [as]: true } };
}

function withOnly(
  blocks: readonly OpenBlock[],
  only: OpenBlock,
  changed: Exclude<OpenBlock, FootnoteDefinition>,
): readonly OpenBlock[] {
  return blocks.map(block => (block === only ? changed : block));
}

/** Whether its last column has any; which sign the decimals have makes no difference. */
function hasFigures({ children: [, ...rows] }: Table): boolean {
  return rows.some(({ children }) => {
    const last = children.at(-1);
    return last !== undefined && readFigure(plainText(last.children), ',') !== undefined;
  });
}
