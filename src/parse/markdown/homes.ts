import type { FootnoteDefinition, Nodes, Root } from 'mdast';
import { isDirectiveLine } from './directive-syntax.ts';
import { isDrawn, type PassageName } from './directives/passage-names.ts';
import { readDirective } from './directives/read-directive.ts';
import { endOf, lastUpTo, startOf, visit } from './tree-walk.ts';

/**
 * Where in a body a text is: in a kind of passage, outside of any, or (in a closed item) in a note that a public decision
 * refers to.
 */
export type Home = PassageName | 'outside' | 'public-note';

/** The homes whose definitions a text may use, by its own home. */
type Sight = Readonly<Record<Home, readonly Home[]>>;

/**
 * A definition in a passage can be used only in passages of the same kind, so nothing withheld gets into open text. One
 * outside passages can be used everywhere, except that all of a closed item but its public decision is withheld.
 */
const sights: Readonly<Record<'open' | 'closed', Sight>> = {
  open: {
    outside: ['outside'],
    closed: ['outside', 'closed'],
    decision: ['outside', 'decision'],
    'public-decision': ['outside', 'public-decision'],
    'public-note': [],
  },
  closed: {
    outside: ['outside', 'public-note'],
    closed: ['outside', 'closed', 'public-note'],
    decision: ['outside', 'decision', 'public-note'],
    'public-decision': ['public-decision', 'public-note'],
    'public-note': ['public-decision', 'public-note'],
  },
};

/** The homes of a body's texts, and what each may use. */
export interface Homes {
  /** The home of the block at or around an offset. */
  at(offset: number): Home;
  /** Those that the body has text in. */
  readonly present: ReadonlySet<Home>;
  /** Whether a text in one home may use what is defined in another. */
  sees(home: Home, other: Home): boolean;
  /** Whether a home's text is shown to the public; for a decision that is not known, so it counts as withheld. */
  isOpen(home: Home): boolean;
}

/** @param item which kind of item the body is read for; open until the status is known */
export function homesOf(tree: Root, text: string, item: 'open' | 'closed'): Homes {
  const homes = passagesOf(tree, text);
  if (item === 'closed') for (const index of publicNotes(tree, homes)) homes[index] = 'public-note';
  const sight = sights[item];
  return {
    at: offset => homes[lastUpTo(tree.children, offset, startOf)] ?? 'outside',
    present: new Set(homes),
    sees: (home, other) => sight[home].includes(other),
    isOpen: home => (item === 'open' ? home === 'outside' : home.startsWith('public-')),
  };
}

/** The home of each block of a body. */
function passagesOf({ children }: Root, text: string): Home[] {
  let passage: PassageName | undefined;
  return children.map(node => {
    const line = isDirectiveLine(node) ? readDirective(text.slice(startOf(node), endOf(node))) : undefined;
    if (!line?.exact || line.kind === 'mark') return passage ?? 'outside';
    if (line.kind === 'end') passage = undefined;
    else if (!isDrawn(line.name)) passage ??= line.name;
    return 'outside';
  });
}

/** The blocks that are notes to which a public decision refers, and those to which such notes refer. */
function publicNotes({ children }: Root, homes: readonly Home[]): ReadonlySet<number> {
  const notes = new Map<string, number>();
  children.forEach((node, index) => {
    const isNote = node.type === 'footnoteDefinition' && homes[index] === 'outside';
    if (isNote && !notes.has(node.identifier)) notes.set(node.identifier, index);
  });
  const found = new Set<number>();
  const waiting = children.filter((_, index) => homes[index] === 'public-decision') as Nodes[];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    visit(node, inner => {
      const index = inner.type === 'footnoteReference' ? notes.get(inner.identifier) : undefined;
      if (index === undefined || found.has(index)) return;
      found.add(index);
      waiting.push(children[index] as FootnoteDefinition);
    });
  }
  return found;
}
