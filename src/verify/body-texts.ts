import type { FootnoteDefinition, Nodes, PhrasingContent } from 'mdast';
import type { Block } from '../meeting/body.ts';
import { itemOf } from '../meeting/item-link.ts';
import type { Place } from '../meeting/place.ts';
import { type MeetingText, placeOf, type TextKind } from './meeting-text.ts';

/** What is found on the way through a body. */
interface Found {
  readonly place: Place;
  readonly texts: MeetingText[];
  readonly notes: FootnoteDefinition[];
  /** Those that may be shown, by identifier; of two the first. */
  readonly open: Map<string, FootnoteDefinition>;
  /** Identifiers of the notes that shown text refers to. */
  readonly references: string[];
}

/**
 * All texts of a body: a paragraph, heading or cell each, and what is not seen on the page (alt text, addresses). A
 * note is shown where shown text refers to it and it stands in no withheld passage. `place` is that of the body's file.
 */
export function bodyTexts(
  body: readonly Block[],
  place: Place,
  isWithheld: (block: Block) => boolean,
): readonly MeetingText[] {
  const found = nothing(place);
  for (const block of body) collect(block, isWithheld(block), found);
  const shown = new Set<FootnoteDefinition>();
  // Notes refer to further notes, so that both lists grow on the way.
  for (const reference of found.references) {
    const note = found.open.get(reference);
    if (!note || shown.has(note)) continue;
    shown.add(note);
    collectAll(note.children, false, found);
  }
  for (const note of found.notes) {
    if (!shown.has(note)) collectAll(note.children, true, found);
  }
  return found.texts;
}

/** The texts of a field's Markdown. */
export function inlineTexts(
  inline: readonly PhrasingContent[],
  place: Place,
  withheld: boolean,
): readonly MeetingText[] {
  const found = nothing(place);
  collectInline(inline, 'text', withheld, found);
  return found.texts;
}

function nothing(place: Place): Found {
  return { place, texts: [], notes: [], open: new Map(), references: [] };
}

function collectAll(nodes: readonly Nodes[], withheld: boolean, found: Found): void {
  for (const node of nodes) collect(node, withheld, found);
}

function collect(node: Nodes, withheld: boolean, found: Found): void {
  if (node.type === 'footnoteDefinition') {
    found.notes.push(node);
    if (!withheld && !found.open.has(node.identifier)) found.open.set(node.identifier, node);
  } else if (node.type === 'heading') {
    collectInline(node.children, 'heading', withheld, found);
  } else if (node.type === 'paragraph' || node.type === 'tableCell') {
    collectInline(node.children, 'text', withheld, found);
  } else if (node.type === 'code') {
    add(node.value, 'text', node, withheld, found);
  } else if ('children' in node) {
    collectAll(node.children, withheld, found);
  }
}

/** One text of all inlines; where the number and title of an item stand in it, two. */
function collectInline(
  inlines: readonly PhrasingContent[],
  kind: TextKind,
  withheld: boolean,
  found: Found,
): void {
  let line = '';
  const end = () => {
    const [first] = inlines;
    if (first) add(line, kind, first, withheld, found);
    line = '';
  };
  const read = (node: PhrasingContent): void => {
    if (node.type === 'text' || node.type === 'inlineCode') line += node.value;
    else if (node.type === 'break') line += '\n';
    else if (node.type === 'footnoteReference' && !withheld) found.references.push(node.identifier);
    else if (node.type === 'image') {
      add(node.alt ?? '', 'text', node, withheld, found);
      if (withheld) add(node.url, 'file', node, withheld, found);
    } else if ('children' in node) {
      if (node.type === 'link' && itemOf(node.url) === undefined)
        add(node.url, 'text', node, withheld, found);
      if (node.type === 'link' && node.children.length === 0) end();
      for (const child of node.children) read(child);
    }
  };
  for (const inline of inlines) read(inline);
  end();
}

function add(text: string, kind: TextKind, node: Nodes, withheld: boolean, found: Found): void {
  if (text.trim() !== '')
    found.texts.push({ text, kind, place: placeOf(node.position, found.place), withheld });
}
