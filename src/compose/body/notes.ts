import type { FootnoteDefinition, FootnoteReference, Node } from 'mdast';
import type { Block, FootnoteBlock, Inline } from '../../document/document.ts';
import type { Composition } from '../composition.ts';
import { placeOf, words } from '../text.ts';

/** The footnotes of a body, numbered from 1 in the order in which they are first referred to. */
export interface Notes {
  /** A reference's mark. Only the first one of a note has an id, to which the note leads back. */
  reference(node: FootnoteReference, file: string): Inline;
  /** The notes that were referred to, and those that they refer to in turn. */
  compose(content: (note: FootnoteDefinition) => readonly Block[], file: string): readonly FootnoteBlock[];
}

/** @param id what the notes' ids begin with: "item-7" gives "item-7.note-1" */
export function createNotes(
  body: readonly Node[],
  id: string,
  { labels, language }: Pick<Composition, 'labels' | 'language'>,
): Notes {
  const inSentence = language.capitalisedNouns ? labels.note : labels.note.toLowerCase();
  let definitions: ReadonlyMap<string, FootnoteDefinition> | undefined;
  const numbers = new Map<string, number>();
  const referred: FootnoteDefinition[] = [];
  const target = (number: number) => `${id}.note-${number}`;
  return {
    reference(node, file) {
      definitions ??= definitionsIn(body);
      const definition = definitions.get(node.identifier);
      // A warning has already said so.
      if (!definition) return words(`[^${node.label ?? node.identifier}]`);
      const known = numbers.get(node.identifier);
      const number = known ?? referred.push(definition);
      numbers.set(node.identifier, number);
      const first = known === undefined ? { id: `${target(number)}.ref` } : {};
      return {
        role: 'note-reference',
        target: target(number),
        number,
        label: `${labels.note} ${number}`,
        ...first,
        place: placeOf(node, file),
      };
    },
    compose(content, file) {
      const notes: FootnoteBlock[] = [];
      for (let note = referred[0]; note; note = referred[notes.length]) {
        const number = notes.length + 1;
        const back = `${labels['to-text']}, ${inSentence} ${number}`;
        notes.push({
          id: target(number),
          number,
          back,
          blocks: content(note),
          place: placeOf(note, file),
        });
      }
      return notes;
    },
  };
}

/** By identifier, wherever they are; if there are two, the first counts (GFM). */
function definitionsIn(body: readonly Node[]): ReadonlyMap<string, FootnoteDefinition> {
  const definitions = new Map<string, FootnoteDefinition>();
  const visit = (nodes: readonly Node[]): void => {
    for (const node of nodes) {
      if (isDefinition(node) && !definitions.has(node.identifier)) definitions.set(node.identifier, node);
      if ('children' in node) visit(node.children as readonly Node[]);
    }
  };
  visit(body);
  return definitions;
}

function isDefinition(node: Node): node is FootnoteDefinition {
  return node.type === 'footnoteDefinition';
}
