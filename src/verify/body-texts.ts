import type { FootnoteDefinition, Nodes, PhrasingContent } from 'mdast';
import type { Block } from '../meeting/body.ts';
import { itemOf } from '../meeting/item-link.ts';
import type { Place } from '../meeting/place.ts';
import { type MeetingText, noText, type Run, spanOf, type TextKind } from './meeting-text.ts';
import { linesOf, standingIn, type Written, withheldAddresses } from './written.ts';

/** What a walk through a body collects. */
interface Found {
  readonly place: Place;
  readonly texts: MeetingText[];
  /** Identifiers of the notes that shown text refers to. */
  readonly references: string[];
  /** Whether a line may hold open text. */
  readonly isOpen: (line: number) => boolean;
}

/** The definition of a note, and whether it is in a withheld passage. */
interface Note {
  readonly definition: FootnoteDefinition;
  readonly withheld: boolean;
}

/**
 * All texts of a body: one for each paragraph, heading or cell, and those that the page does not show (alt text,
 * addresses). A note is shown if shown text refers to it and it is not in a withheld passage. `place` is that of the
 * body's file.
 *
 * @param written what the file says; without it, only the marks of the blocks count
 */
export function bodyTexts(
  body: readonly Block[],
  place: Place,
  isWithheld: (block: Block) => boolean,
  written?: Written,
): readonly MeetingText[] {
  const found: Found = { place, texts: [], references: [], isOpen: line => written?.isOpen(line) ?? true };
  const notes = body.flatMap(block => notesIn(block, isWithheld(block)));
  for (const block of body) collect(block, isWithheld(block), found);
  const shown = shownNotes(notes, found);
  for (const { definition } of notes) {
    if (!shown.has(definition)) collectAll(definition.children, true, found);
  }
  return written ? withAddresses(found.texts, withNotes(written, notes, shown)) : found.texts.filter(isSeen);
}

/** The file name of a picture in open text is not shown. */
function isSeen({ kind }: MeetingText): boolean {
  return kind !== 'picture';
}

/** The lines of a note are open if the note is shown. */
function withNotes(
  { source, isOpen }: Written,
  notes: readonly Note[],
  shown: ReadonlySet<FootnoteDefinition>,
): Written {
  const lines = new Map<number, boolean>();
  for (const { definition } of notes) {
    const { start, end } = definition.position ?? {};
    for (let line = start?.line ?? 1; line <= (end?.line ?? 0); line++)
      lines.set(line, shown.has(definition));
  }
  return { source, isOpen: line => lines.get(line) ?? isOpen(line) };
}

/**
 * The texts, with the addresses that withheld lines define. An address or picture in open text that is in no open
 * line is withheld: a reference took it from elsewhere.
 */
function withAddresses(texts: readonly MeetingText[], written: Written): readonly MeetingText[] {
  const isGiven = ({ kind, withheld }: MeetingText) =>
    !withheld && (kind === 'address' || kind === 'picture');
  const given = texts.filter(isGiven).map(({ text }) => text);
  const standing = given.length > 0 ? standingIn(linesOf(written, 'open'), given) : new Set();
  const defined = withheldAddresses(written).map(
    (each): MeetingText => ({ ...each, kind: 'address', withheld: true }),
  );
  const own = texts.map(text =>
    isGiven(text) && !standing.has(text.text) ? { ...text, withheld: true } : text,
  );
  return [...own.filter(text => isSeen(text) || text.withheld), ...defined];
}

/** The texts of a field's Markdown. */
export function inlineTexts(
  inline: readonly PhrasingContent[],
  place: Place,
  withheld: boolean,
): readonly MeetingText[] {
  const found: Found = { place, texts: [], references: [], isOpen: () => true };
  collectInline(inline, 'text', withheld, found);
  return found.texts.filter(isSeen);
}

/** All definitions in a node, including those inside others, in order. */
function notesIn(node: Nodes, withheld: boolean): readonly Note[] {
  const inner = 'children' in node ? node.children.flatMap(child => notesIn(child, withheld)) : [];
  return node.type === 'footnoteDefinition' ? [{ definition: node, withheld }, ...inner] : inner;
}

/** Collects the texts of the notes that are shown. If a note is defined twice, the first definition counts (GFM). */
function shownNotes(notes: readonly Note[], found: Found): ReadonlySet<FootnoteDefinition> {
  const first = new Map<string, Note>();
  for (const note of notes) {
    const { identifier } = note.definition;
    if (!first.has(identifier)) first.set(identifier, note);
  }
  const shown = new Set<FootnoteDefinition>();
  // Notes may refer to further notes, so the list grows during the loop.
  for (const reference of found.references) {
    const note = first.get(reference);
    if (!note || note.withheld || shown.has(note.definition)) continue;
    shown.add(note.definition);
    collectAll(note.definition.children, false, { ...found, isOpen: () => true });
  }
  return shown;
}

function collectAll(nodes: readonly Nodes[], withheld: boolean, found: Found): void {
  for (const node of nodes) collect(node, withheld, found);
}

/** The texts of a node without those of its notes. */
function collect(node: Nodes, isWithheld: boolean, found: Found): void {
  if (node.type === 'footnoteDefinition') return;
  const withheld = isWithheld || (node.position !== undefined && !found.isOpen(node.position.start.line));
  if (node.type === 'heading') {
    collectInline(node.children, 'heading', withheld, found);
  } else if (node.type === 'paragraph' || node.type === 'tableCell') {
    collectInline(node.children, 'text', withheld, found);
  } else if (node.type === 'code') {
    add(node.value, 'text', [{ from: 0, node }], withheld, found);
  } else if ('children' in node) {
    collectAll(node.children, withheld, found);
  }
}

interface NodeRun {
  readonly from: number;
  readonly node: Nodes;
}

/** One text for all inlines; two if an item's number and title are shown in between. */
function collectInline(
  inlines: readonly PhrasingContent[],
  kind: TextKind,
  withheld: boolean,
  found: Found,
): void {
  let line = '';
  let runs: NodeRun[] = [];
  const isAlone = inlines.every(
    node =>
      node.type === 'image' || node.type === 'break' || (node.type === 'text' && node.value.trim() === ''),
  );
  const append = (text: string, node: Nodes) => {
    runs.push({ from: line.length, node });
    line += text;
  };
  const end = () => {
    add(line, kind, runs, withheld, found);
    line = '';
    runs = [];
  };
  const read = (node: PhrasingContent): void => {
    if (node.type === 'text' || node.type === 'inlineCode') append(node.value, node);
    else if (node.type === 'break') append('\n', node);
    else if (node.type === 'footnoteReference') {
      append(noText, node);
      if (!withheld) found.references.push(node.identifier);
    } else if (node.type === 'image') {
      append(noText, node);
      add(node.alt ?? '', 'text', [{ from: 0, node }], withheld, found);
      // Only what stands alone shows its title.
      if (withheld || isAlone) add(node.title ?? '', 'text', [{ from: 0, node }], withheld, found);
      add(node.url, withheld ? 'file' : 'picture', [{ from: 0, node }], withheld, found);
    } else if (node.type === 'link' && showsItem(node)) end();
    else if ('children' in node) {
      if (node.type === 'link' && itemOf(node.url) === undefined)
        add(node.url, 'address', [{ from: 0, node }], withheld, found);
      for (const child of node.children) read(child);
    }
  };
  for (const inline of inlines) read(inline);
  end();
}

/** Whether an item's number and title replace a link's text: it has none, or its text is the address. */
function showsItem({ url, children }: Extract<PhrasingContent, { type: 'link' }>): boolean {
  const [only, ...others] = children;
  if (!only) return true;
  const item = itemOf(url);
  return others.length === 0 && item !== undefined && only.type === 'text' && itemOf(only.value) === item;
}

function add(text: string, kind: TextKind, nodes: readonly NodeRun[], withheld: boolean, found: Found): void {
  if (text.trim() === '') return;
  if (!withheld) {
    found.texts.push({ text, kind, place: found.place, withheld });
    return;
  }
  const runs = nodes.flatMap(({ from, node: { type, position } }): readonly Run[] =>
    position ? [{ from, position, typed: type === 'text' || type === 'code' }] : [],
  );
  found.texts.push({ text, kind, place: spanOf(runs, found.place), withheld, runs });
}
