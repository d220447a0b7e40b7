import type { Block, ClosedPassage, Decision, OpenBlock, PublicDecision } from '../../meeting/body.ts';
import { isDirectiveLine } from './directive-syntax.ts';
import { readDirective } from './directives/read-directive.ts';
import type { Home } from './homes.ts';
import { readBlocks } from './nodes/blocks.ts';
import type { Reading } from './nodes/reading.ts';
import type { ScopedTree } from './scoped-tree.ts';
import { endOf, startOf } from './tree-walk.ts';

type Passage = ClosedPassage | Decision | PublicDecision;

const types = { closed: 'closed', decision: 'decision', 'public-decision': 'publicDecision' } as const;

/**
 * The blocks of a body, with those between a passage's lines in that passage. Passages are never nested.
 *
 * @param readingOf what is passed along while the text of a home is read
 */
export function readPassages(
  { tree, homes }: ScopedTree,
  text: string,
  readingOf: (home: Home) => Reading,
): readonly Block[] {
  const body: Block[] = [];
  let passage: Passage | undefined;
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
    } else if (directive.kind === 'begin' && !passage) {
      const begun: Passage = {
        type: types[directive.name],
        children: [],
        position: position && { ...position },
      };
      body.push(begun);
      passage = begun;
    } else if (directive.kind === 'end' && passage) {
      if (passage.position && position) passage.position.end = position.end;
      passage = undefined;
    }
  }
  return body;
}
