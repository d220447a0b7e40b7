import type { FootnoteDefinition, List, Node, Table } from 'mdast';
import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import type { Block, ClosedPassage, Decision, OpenBlock, PublicDecision } from '../../meeting/body.ts';
import { readFigure } from '../../meeting/figure.ts';
import type { Place } from '../../meeting/place.ts';
import { isDirectiveLine } from './directive-syntax.ts';
import { type DrawnName, isDrawn } from './directives/passage-names.ts';
import { readDirective } from './directives/read-directive.ts';
import type { Home } from './homes.ts';
import { readBlocks } from './nodes/blocks.ts';
import type { Reading } from './nodes/reading.ts';
import type { ScopedTree } from './scoped-tree.ts';
import { endOf, plainText, startOf } from './tree-walk.ts';

type Passage = ClosedPassage | Decision | PublicDecision;

const types = { closed: 'closed', decision: 'decision', 'public-decision': 'publicDecision' } as const;

/** What is needed of the file that a body is in. */
type File = Pick<Reading, 'text' | 'report' | 'placeOf'>;

/**
 * The blocks of a body, with those between a passage's lines in that passage. Passages are never nested.
 *
 * @param readingOf what is passed along while the text of a home is read
 */
export function readPassages(
  { tree, homes }: ScopedTree,
  { text, report, placeOf }: File,
  readingOf: (home: Home) => Reading,
): readonly Block[] {
  const body: Block[] = [];
  let passage: Passage | undefined;
  /** The `:::bars` or `:::steps` whose blocks are being read. */
  let begun: { readonly name: DrawnName; readonly from: number; readonly node: Node } | undefined;
  for (const node of tree.children) {
    const { position } = node;
    const line = isDirectiveLine(node) ? text.slice(startOf(node), endOf(node)) : undefined;
    const directive = line === undefined ? undefined : readDirective(line);
    if (!directive?.exact) {
      const target: OpenBlock[] | Block[] = passage?.children ?? body;
      for (const block of readBlocks([node], readingOf(homes.at(startOf(node))))) target.push(block);
    } else if (directive.kind === 'mark') {
      const type = directive.name === 'timetable' ? 'timetable' : 'pageBreak';
      (passage?.children ?? body).push({ type, position });
    } else if (directive.kind === 'end' && begun) {
      const place = placeOf(startOf(begun.node), endOf(begun.node));
      body.push(...drawn(begun.name, body.splice(begun.from) as OpenBlock[], place, report));
      begun = undefined;
    } else if (directive.kind === 'begin') {
      const { name } = directive;
      if (passage) continue;
      if (isDrawn(name)) begun ??= { name, from: body.length, node };
      else {
        const opened: Passage = { type: types[name], children: [], position: position && { ...position } };
        body.push(opened);
        passage = opened;
        begun = undefined;
      }
    } else if (directive.kind === 'end' && passage) {
      if (passage.position && position) passage.position.end = position.end;
      passage = undefined;
    }
  }
  return body;
}

/**
 * The blocks between `:::bars` or `:::steps` and `:::`, with the table or list that is to be drawn marked. If there is
 * nothing to draw, the blocks are shown as they are, and the author is told.
 *
 * @param place of the line that begins them
 */
function drawn(
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
