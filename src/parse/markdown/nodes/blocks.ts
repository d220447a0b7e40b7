import type {
  BlockContent,
  Code,
  FootnoteDefinition,
  Heading,
  List,
  Nodes,
  PhrasingContent,
  Table,
} from 'mdast';
import { diagnose } from '../../../diagnostics/diagnostic.ts';
import { withFix } from '../../../diagnostics/replacement.ts';
import { endOf, plainText, startOf } from '../tree-walk.ts';
import { htmlBlock } from './html.ts';
import { readInlines } from './inlines.ts';
import { isNumberedText, lettersOf, numberedText, orderedList } from './lists.ts';
import type { Reading } from './reading.ts';

type Content = BlockContent | FootnoteDefinition;

/**
 * Turns Markdown's blocks into those of a meeting's body (`meeting/body.ts`).
 *
 * @param orderedDepth how many ordered lists are around them
 */
export function readBlocks(nodes: readonly Nodes[], reading: Reading, orderedDepth = 0): Content[] {
  return nodes.flatMap(node => readBlock(node, reading, orderedDepth));
}

function readBlock(node: Nodes, reading: Reading, orderedDepth: number): readonly Content[] {
  switch (node.type) {
    case 'paragraph':
      return unlessBlank({ ...node, children: withoutIndent(readInlines(node.children, reading)) });
    case 'heading': {
      const heading = { ...node, children: readInlines(node.children, reading) };
      return unlessBlank(heading).map(shown => headingOf(shown, reading));
    }
    case 'list':
      return readList(node, reading, orderedDepth);
    case 'blockquote': {
      const children = readBlocks(node.children, reading, orderedDepth);
      return children.length > 0 ? [{ ...node, children }] : [];
    }
    case 'table':
      return [readTable(node, reading)];
    case 'code':
      return [{ ...node, lang: null, meta: null, value: codeText(node, reading) }];
    case 'html':
      return htmlBlock(node, reading);
    case 'thematicBreak':
      return [node];
    case 'footnoteDefinition': {
      const note = reading.notes.get(node.identifier);
      if (note?.definition !== node)
        return notesIn(node).flatMap(inner => readBlock(inner, reading, orderedDepth));
      const children = readBlocks(node.children, reading, orderedDepth);
      return [{ ...node, identifier: note.identifier, children }];
    }
    default:
      return [];
  }
}

/** Notes that are defined within a note that is not shown: other text may refer to them. */
function notesIn(node: Nodes): readonly FootnoteDefinition[] {
  if (!('children' in node)) return [];
  return node.children.flatMap(child => (child.type === 'footnoteDefinition' ? [child] : notesIn(child)));
}

/** Drops a point that had only a comment or a definition. One that was left empty stays. */
function readList(node: List, reading: Reading, orderedDepth: number): readonly Content[] {
  const [only] = node.children;
  const before = reading.continued.get(node);
  if (only && !before && isNumberedText(node)) {
    return numberedText(only, readBlocks(only.children, reading, orderedDepth), reading);
  }
  const letters = lettersOf(before?.first ?? node, reading);
  // Below typed letters, numbers begin again.
  const depth = letters ? 0 : node.ordered ? orderedDepth + 1 : orderedDepth;
  const children = node.children.flatMap(point => {
    const blocks = readBlocks(point.children, reading, depth);
    return blocks.length === 0 && point.children.length > 0 ? [] : [{ ...point, children: blocks }];
  });
  if (children.length === 0) return [];
  const goesOn = before !== undefined && before.count > 0;
  const list = { ...node, children, ...(goesOn && { data: { ...node.data, goesOn } }) };
  if (letters) return [{ ...list, start: 1 + (before?.count ?? 0), data: { ...list.data, letters } }];
  return [node.ordered ? orderedList(list, orderedDepth, reading, before) : list];
}

/** A single word after the fence names a language; more words are text, and so is `~~~~struck~~~~`. */
function codeText(node: Code, reading: Reading): string {
  const text = reading.typed(node);
  const behind = [node.lang, node.meta].filter(part => part).join(' ');
  return node.meta || behind.includes('~') ? `${behind}\n${text}` : text;
}

function readTable(node: Table, reading: Reading): Table {
  const children = node.children.map(row => ({
    ...row,
    children: row.children.map(cell => ({ ...cell, children: readInlines(cell.children, reading) })),
  }));
  return { ...node, children };
}

/** Drops white space before the first word, left by a comment or a word processor. */
function withoutIndent([first, ...rest]: PhrasingContent[]): PhrasingContent[] {
  if (first?.type !== 'text') return first ? [first, ...rest] : [];
  const value = first.value.trimStart();
  return value === '' ? rest : [{ ...first, value }, ...rest];
}

/** Nothing, if there was only a comment. */
function unlessBlank<N extends { readonly children: readonly PhrasingContent[] }>(node: N): readonly N[] {
  const isBlank = node.children.every(child => child.type === 'text' && child.value.trim() === '');
  return isBlank ? [] : [node];
}

/** A heading of depth 2 (a section) to 4. Its level is decided later, once it is known what is shown. */
function headingOf(node: Heading, reading: Reading): Heading {
  report(node, reading);
  return { ...node, depth: Math.min(Math.max(node.depth, 2), 4) as Heading['depth'] };
}

/** Reports an underlined heading, which may be meant as a paragraph above a rule; and `#`, which is the item's title. */
function report(node: Heading, { report, placeOf }: Reading): void {
  const place = placeOf(startOf(node), endOf(node));
  const text = plainText(node.children);
  if (isUnderlined(node)) report(diagnose('heading-underlined', place, { text }));
  else if (node.depth === 1) {
    const start = { ...place, end: place.start };
    report(withFix(diagnose('heading-level', place, { text }), '#', start));
  }
}

/** A heading with `#` is always on one line. */
function isUnderlined({ position }: Heading): boolean {
  return position !== undefined && position.start.line < position.end.line;
}
