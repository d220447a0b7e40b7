import type { FootnoteDefinition, Link, ListItem, Nodes, Parents, PhrasingContent } from 'mdast';
import type { Block, OpenBlock, PublicBlock } from '../meeting/body.ts';
import { itemOf } from '../meeting/item-link.ts';
import type { Inline } from '../meeting/meeting.ts';

/** How the public edition names things. */
export interface PublicNames {
  /** Whether decisions are published: in minutes, not in agendas. */
  readonly minutes: boolean;
  /** Each item's public id: its number. */
  readonly ids: ReadonlyMap<string, string>;
}

/** A body without its withheld passages, the decisions that are not published, and the notes that only they refer to. */
export function publicBody(body: readonly Block[], names: PublicNames): readonly PublicBlock[] {
  const replaced = body.some(block => block.type === 'publicDecision');
  const shown = body.flatMap((block): readonly PublicBlock[] => {
    if (block.type === 'closed') return [{ type: 'withheld' }];
    if (block.type === 'decision') return names.minutes && !replaced ? [block] : [];
    if (block.type === 'publicDecision') return names.minutes ? [{ ...block, type: 'decision' }] : [];
    return [block];
  });
  return withOwnNotes(joined(shown), body, names);
}

/** Lists between which all decisions were dropped are one: where the decisions were must not be seen. */
function joined(blocks: readonly PublicBlock[]): readonly PublicBlock[] {
  const all: PublicBlock[] = [];
  /** The points of the last list, if it is made of several. */
  let points: ListItem[] | undefined;
  for (const block of blocks) {
    const before = all.at(-1);
    if (block.type === 'list' && block.data?.goesOn && before?.type === 'list') {
      if (!points) {
        points = [...before.children];
        // Empty lines stand between the two.
        all[all.length - 1] = { ...before, spread: true, children: points };
      }
      for (const point of block.children) points.push(point);
    } else {
      points = undefined;
      all.push(block);
    }
  }
  return all;
}

/**
 * What a closed item's author decided to publish about its decision, with the notes that it refers to; undefined if
 * there is nothing. The notes may be at the top level of the body, but not in another passage.
 */
export function publicDecisionOf(
  body: readonly Block[],
  names: PublicNames,
): readonly OpenBlock[] | undefined {
  const decided = body.flatMap(block => (block.type === 'publicDecision' ? block.children : []));
  if (decided.length === 0) return undefined;
  const notes = body.filter(block => block.type === 'footnoteDefinition');
  return withOwnNotes([...decided, ...notes], body, names);
}

/** Markdown of a field, whose links name items by their public ids. */
export function publicInline(inline: Inline, names: PublicNames): Inline {
  return withOwnNotes(inline, inline, names);
}

/** Drops notes that no shown text refers to, references to notes that are not shown, and the ids of items. */
function withOwnNotes<N extends Nodes | PublicBlock>(
  nodes: readonly N[],
  body: readonly AnyNode[],
  names: PublicNames,
): readonly N[] {
  const notes = shownNotes(nodes, body);
  const identifiers = new Set([...notes].map(({ identifier }) => identifier));
  return nodes.flatMap(node => copied(node, { ...names, notes, identifiers }));
}

interface Copying extends PublicNames {
  readonly notes: ReadonlySet<FootnoteDefinition>;
  /** Those of `notes`. */
  readonly identifiers: ReadonlySet<string>;
}

function copied<N extends Nodes | PublicBlock>(node: N, context: Copying): readonly N[] {
  if (node.type === 'footnoteReference' && !context.identifiers.has(node.identifier)) return [];
  if (node.type === 'footnoteDefinition' && !context.notes.has(node))
    return notesIn(node.children, context) as N[];
  if (!('children' in node)) return [node];
  const children = (node.children as readonly Nodes[]).flatMap(child => copied(child, context));
  if (node.type === 'paragraph' && children.length === 0) return [];
  const copy = { ...node, children } as N & Parents;
  return [copy.type === 'link' ? (publicLink(copy, context) as N) : copy];
}

/** The shown notes that are defined inside a note that is not shown: they take its place. */
function notesIn(nodes: readonly Nodes[], context: Copying): readonly Nodes[] {
  return nodes.flatMap(node => {
    if (node.type === 'footnoteDefinition') return copied(node, context);
    return 'children' in node ? notesIn(node.children, context) : [];
  });
}

/** A link to an item leads to its number. If its text is the address itself, the item's number and title are shown. */
function publicLink(link: Link, names: PublicNames): Link {
  const item = itemOf(link.url);
  if (item === undefined) return link;
  const number = names.ids.get(item);
  if (number === undefined) return link;
  return { ...link, url: `item:${number}`, children: isAddress(link) ? [] : link.children };
}

function isAddress({ url, children }: Link): boolean {
  const [only, ...others] = children as readonly PhrasingContent[];
  return others.length === 0 && only?.type === 'text' && itemOf(only.value) === itemOf(url);
}

type AnyNode = Nodes | Block | PublicBlock;

/**
 * The notes that these nodes refer to, and the notes that those refer to in turn.
 *
 * @param shown what is left of a body
 * @param body the whole body: if a note is defined twice, the first definition counts (GFM), even if it is withheld
 */
function shownNotes(shown: readonly AnyNode[], body: readonly AnyNode[]): ReadonlySet<FootnoteDefinition> {
  const standing = new Set(definitionsIn(shown));
  const byIdentifier = new Map(
    definitionsIn(body)
      .map(definition => [definition.identifier, definition] as const)
      .reverse(),
  );
  const notes = new Set<FootnoteDefinition>();
  // A shown note may refer to further notes, so the list grows during the loop.
  const texts: (readonly AnyNode[])[] = [shown];
  for (const text of texts) {
    for (const identifier of referencesIn(text)) {
      const note = byIdentifier.get(identifier);
      if (!note || !standing.has(note) || notes.has(note)) continue;
      notes.add(note);
      texts.push(note.children);
    }
  }
  return notes;
}

/** Every definition of a note in these nodes, in order, including those inside others. */
function definitionsIn(nodes: readonly AnyNode[]): readonly FootnoteDefinition[] {
  const definitions: FootnoteDefinition[] = [];
  visit(nodes, node => {
    if (node.type === 'footnoteDefinition') definitions.push(node);
    return true;
  });
  return definitions;
}

/** Which notes these nodes refer to, leaving out what the notes themselves say. */
function referencesIn(nodes: readonly AnyNode[]): readonly string[] {
  const identifiers: string[] = [];
  visit(nodes, node => {
    if (node.type === 'footnoteReference') identifiers.push(node.identifier);
    return node.type !== 'footnoteDefinition';
  });
  return identifiers;
}

/** Visits nodes in order, and those below a node only if `look` returns true. */
function visit(nodes: readonly AnyNode[], look: (node: AnyNode) => boolean): void {
  for (const node of nodes) {
    if (look(node) && 'children' in node) visit(node.children as readonly AnyNode[], look);
  }
}
