import type * as Markdown from 'mdast';
import type { Block, PublicBlock } from '../../meeting/body.ts';
import { itemOf } from '../../meeting/item-link.ts';
import type { NodeData } from './schema.ts';

type Node = Block | PublicBlock | Markdown.Nodes;

/** Makes the nodes of a body, or of a field with Markdown. */
export type Nodes = (nodes: readonly Node[]) => NodeData[];

/**
 * Notes are numbered as they are first referred to: what an author calls them is not shown. Links to items have the
 * items' numbers, and pictures what they show in words; the names of files are not given.
 *
 * @param numberOf of an item, by its id
 */
export function createNodes(numberOf: (id: string) => string): Nodes {
  const notes = new Map<string, number>();
  const note = (identifier: string): number => {
    const number = notes.get(identifier) ?? notes.size + 1;
    notes.set(identifier, number);
    return number;
  };
  const all: Nodes = nodes => nodes.flatMap(node => nodeOf(node) ?? []);
  const url = (address: string): string => {
    const id = itemOf(address);
    return id === undefined ? address : `item:${numberOf(id)}`;
  };
  return all;

  function nodeOf(node: Node): NodeData | undefined {
    switch (node.type) {
      case 'text':
        return { type: node.type, value: node.value.replace(/\r\n?|\n/g, ' ') };
      case 'code':
      case 'inlineCode':
        return { type: node.type, value: node.value };
      case 'thematicBreak':
      case 'break':
      case 'timetable':
      case 'pageBreak':
      case 'withheld':
        return { type: node.type };
      case 'heading':
        return { type: node.type, depth: node.depth, children: all(node.children) };
      case 'list':
        return {
          type: node.type,
          ordered: node.ordered ?? false,
          start: node.start ?? undefined,
          marks: node.data?.letters,
          children: all(node.children),
        };
      case 'listItem':
        return { type: node.type, checked: node.checked ?? undefined, children: all(node.children) };
      case 'table':
        return {
          type: node.type,
          align: node.align?.map(each => each ?? 'left'),
          children: all(node.children),
        };
      case 'link':
        return { type: node.type, url: url(node.url), children: all(node.children) };
      case 'image':
        return { type: node.type, alt: node.alt ?? '' };
      case 'language':
        return { type: node.type, language: node.language, children: all(node.children) };
      case 'footnoteReference':
        return { type: node.type, note: note(node.identifier) };
      case 'footnoteDefinition':
        return { type: node.type, note: note(node.identifier), children: all(node.children) };
      case 'paragraph':
      case 'blockquote':
      case 'tableRow':
      case 'tableCell':
      case 'closed':
      case 'decision':
      case 'publicDecision':
      case 'strong':
      case 'emphasis':
      case 'delete':
      case 'superscript':
      case 'subscript':
        return { type: node.type, children: all(node.children) };
      // The parse stage leaves none of these.
      case 'html':
      case 'definition':
      case 'imageReference':
      case 'linkReference':
      case 'root':
      case 'yaml':
        return undefined;
    }
  }
}
