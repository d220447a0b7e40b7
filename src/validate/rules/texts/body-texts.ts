import type { FootnoteDefinition, Link, Nodes, PhrasingContent, Table } from 'mdast';
import type { Block } from '../../../meeting/body.ts';
import type { Place } from '../../../meeting/place.ts';
import type { Origin, Run, ShownText, Span } from './shown-text.ts';

/** What a walk through a body collects, and what holds for all of the body. */
interface Found {
  readonly owner: Origin['owner'];
  readonly file: string;
  readonly texts: ShownText[];
  readonly notes: Map<string, FootnoteDefinition>;
  /** Notes that texts refer to, and whether one of those texts is read by everyone. */
  readonly references: Map<string, boolean>;
}

/** What holds for the texts of a block. */
interface Around {
  readonly withheld: boolean;
  readonly header?: string;
}

/**
 * The texts of a body: one for each paragraph, heading, cell and alternative text. Notes follow the text that refers to
 * them. A note that only withheld text refers to is withheld; a note that nothing refers to is not shown.
 */
export function bodyTexts(
  body: readonly Block[],
  place: Place,
  owner: Origin['owner'],
  isWithheld: (block: Block) => boolean,
): ShownText[] {
  const found = nothing(owner, place);
  for (const block of body) collect(block, { withheld: isWithheld(block) }, place, found);
  collectNotes(place, found);
  return found.texts;
}

/** The texts of a field's Markdown. */
export function inlineTexts(inline: readonly PhrasingContent[], place: Place, origin: Origin): ShownText[] {
  const found = nothing(origin.owner, place);
  collectInlines(inline, origin, place, found);
  return found.texts;
}

function nothing(owner: Origin['owner'], { file }: Place): Found {
  return { owner, file, texts: [], notes: new Map(), references: new Map() };
}

/** First the notes that everyone reads, with those that they refer to; then the others. */
function collectNotes(place: Place, found: Found): void {
  const done = new Set<string>();
  for (const withheld of [false, true]) {
    // Notes may refer to further notes, so the map grows during the loop.
    for (const [identifier, open] of found.references) {
      const note = found.notes.get(identifier);
      if (!note || done.has(identifier) || (!open && !withheld)) continue;
      done.add(identifier);
      for (const child of note.children) collect(child, { withheld }, place, found);
    }
  }
}

/** `outer` is the span of the nearest node around it: a node that the parser made has none of its own. */
function collect(node: Nodes, around: Around, outer: Span, found: Found): void {
  const span = node.position ?? outer;
  if (node.type === 'footnoteDefinition') {
    if (!found.notes.has(node.identifier)) found.notes.set(node.identifier, node);
  } else if (node.type === 'table') {
    collectTable(node, around, span, found);
  } else if (node.type === 'paragraph' || node.type === 'heading') {
    collectInlines(node.children, around, span, found);
  } else if (node.type === 'code') {
    add([{ from: 0, text: node.value, span }], around, found);
  } else if ('children' in node) {
    for (const child of node.children) collect(child, around, span, found);
  }
}

function collectTable(table: Table, { withheld }: Around, outer: Span, found: Found): void {
  const headers = table.children[0]?.children.map(cell => plain(cell.children)) ?? [];
  for (const [row, { children }] of table.children.entries()) {
    for (const [column, cell] of children.entries()) {
      const header = row > 0 ? headers[column] : undefined;
      collectInlines(cell.children, { withheld, header }, cell.position ?? outer, found);
    }
  }
}

/** One text for all inlines; alternative texts are texts of their own. */
function collectInlines(
  inlines: readonly PhrasingContent[],
  around: Around,
  outer: Span,
  found: Found,
): void {
  const runs: Run[] = [];
  let from = 0;
  const read = (node: PhrasingContent, parent: Span, isAddress: boolean): void => {
    const span = node.position ?? parent;
    if (node.type === 'text' || node.type === 'inlineCode') {
      runs.push({ from, text: node.value, span, isAddress });
      from += node.value.length;
    } else if (node.type === 'break') from += 1;
    else if (node.type === 'image') add([{ from: 0, text: node.alt ?? '', span }], around, found);
    else if (node.type === 'footnoteReference') refer(node.identifier, !around.withheld, found);
    else if ('children' in node) {
      for (const child of node.children) read(child, span, node.type === 'link' && isOwnAddress(node));
    }
  };
  for (const inline of inlines) read(inline, outer, false);
  add(runs, around, found);
}

/** A note that turns out to be read by everyone moves to the end of the map, so it is visited again. */
function refer(identifier: string, open: boolean, { references }: Found): void {
  if (!references.has(identifier)) references.set(identifier, open);
  if (!open || references.get(identifier)) return;
  references.delete(identifier);
  references.set(identifier, true);
}

function add(runs: readonly Run[], { withheld, header }: Around, { owner, file, texts }: Found): void {
  const text = joined(runs);
  if (/\S/.test(text)) texts.push({ text, file, kind: 'text', runs, owner, withheld, header });
}

/** A gap between runs is a line end. */
function joined(runs: readonly Run[]): string {
  if (runs.length === 1 && runs[0]!.from === 0) return runs[0]!.text;
  let text = '';
  for (const run of runs) text += '\n'.repeat(run.from - text.length) + run.text;
  return text;
}

/** A link whose text is its address: `<https://…>`. */
function isOwnAddress({ url, children }: Link): boolean {
  const text = plain(children);
  return text !== '' && url.endsWith(text);
}

function plain(inlines: readonly PhrasingContent[]): string {
  return inlines
    .map(node => {
      if ('value' in node) return node.value;
      return 'children' in node ? plain(node.children) : ' ';
    })
    .join('');
}
