import type { FootnoteDefinition, Link, Nodes, PhrasingContent, Table } from 'mdast';
import type { Block } from '../../../meeting/body.ts';
import type { Place } from '../../../meeting/place.ts';
import type { Origin, Run, ShownText } from './shown-text.ts';

/** What is found on the way through a body. */
interface Found {
  readonly owner: Origin['owner'];
  readonly texts: ShownText[];
  readonly notes: Map<string, FootnoteDefinition>;
  /** Notes that texts refer to, and whether a text that everyone reads does. */
  readonly references: Map<string, boolean>;
}

/** Where a node stands, and what its texts have in common. */
interface Around {
  readonly withheld: boolean;
  /** The nearest node around that knows its place. */
  readonly place: Place;
  readonly header?: string;
}

/**
 * The texts of a body, each paragraph, heading, cell or alternative text one. Notes follow the text that refers to them:
 * a note that only withheld text refers to is withheld, one that nothing refers to is not shown.
 */
export function bodyTexts(
  body: readonly Block[],
  place: Place,
  owner: Origin['owner'],
  isWithheld: (block: Block) => boolean,
): ShownText[] {
  const found: Found = { owner, texts: [], notes: new Map(), references: new Map() };
  for (const block of body) collect(block, { withheld: isWithheld(block), place }, found);
  collectNotes(place, found);
  return found.texts;
}

/** The texts of a field's Markdown. */
export function inlineTexts(inline: readonly PhrasingContent[], place: Place, origin: Origin): ShownText[] {
  const found: Found = { owner: origin.owner, texts: [], notes: new Map(), references: new Map() };
  collectInlines(inline, { withheld: origin.withheld, place }, found);
  return found.texts;
}

/** First the notes that everyone reads, with those that they refer to; then the rest. */
function collectNotes(place: Place, found: Found): void {
  const done = new Set<string>();
  for (const withheld of [false, true]) {
    // Notes refer to further notes: the map grows on the way.
    for (const [identifier, open] of found.references) {
      const note = found.notes.get(identifier);
      if (!note || done.has(identifier) || (!open && !withheld)) continue;
      done.add(identifier);
      for (const child of note.children) collect(child, { withheld, place }, found);
    }
  }
}

function collect(node: Nodes, around: Around, found: Found): void {
  const here = { ...around, place: placeOf(node, around.place) };
  if (node.type === 'footnoteDefinition') {
    if (!found.notes.has(node.identifier)) found.notes.set(node.identifier, node);
  } else if (node.type === 'table') {
    collectTable(node, here, found);
  } else if (node.type === 'paragraph' || node.type === 'heading') {
    collectInlines(node.children, here, found);
  } else if (node.type === 'code') {
    add([{ from: 0, text: node.value, place: here.place }], here, found);
  } else if ('children' in node) {
    for (const child of node.children) collect(child, here, found);
  }
}

function collectTable(table: Table, around: Around, found: Found): void {
  const headers = table.children[0]?.children.map(cell => plain(cell.children)) ?? [];
  for (const [row, { children }] of table.children.entries()) {
    for (const [column, cell] of children.entries()) {
      const header = row > 0 ? headers[column] : undefined;
      collectInlines(cell.children, { ...around, place: placeOf(cell, around.place), header }, found);
    }
  }
}

/** One text of all inlines; alternative texts are texts of their own. */
function collectInlines(inlines: readonly PhrasingContent[], around: Around, found: Found): void {
  const runs: Run[] = [];
  let from = 0;
  const push = (text: string, place: Place, isAddress: boolean) => {
    runs.push({ from, text, place, isAddress });
    from += text.length;
  };
  const read = (node: PhrasingContent, outer: Place, isAddress: boolean): void => {
    const place = placeOf(node, outer);
    if (node.type === 'text' || node.type === 'inlineCode') push(node.value, place, isAddress);
    else if (node.type === 'break') from += 1;
    else if (node.type === 'image') add([{ from: 0, text: node.alt ?? '', place }], around, found);
    else if (node.type === 'footnoteReference') refer(node.identifier, !around.withheld, found);
    else if ('children' in node) {
      for (const child of node.children) read(child, place, node.type === 'link' && isOwnAddress(node));
    }
  };
  for (const inline of inlines) read(inline, around.place, false);
  add(runs, around, found);
}

/** A note that turns out to be read by everyone goes to the end of the map, where it is looked at again. */
function refer(identifier: string, open: boolean, { references }: Found): void {
  if (!references.has(identifier)) references.set(identifier, open);
  if (!open || references.get(identifier)) return;
  references.delete(identifier);
  references.set(identifier, true);
}

function add(runs: readonly Run[], { withheld, header }: Around, { owner, texts }: Found): void {
  const text = joined(runs);
  if (text.trim() !== '') texts.push({ text, kind: 'text', runs, owner, withheld, header });
}

/** Where there is a gap between runs, a line ends. */
function joined(runs: readonly Run[]): string {
  let length = 0;
  let text = '';
  for (const run of runs) {
    text += '\n'.repeat(run.from - length) + run.text;
    length = run.from + run.text.length;
  }
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

function placeOf({ position }: Nodes, outer: Place): Place {
  return position ? { file: outer.file, start: position.start, end: position.end } : outer;
}
