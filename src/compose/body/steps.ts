import type * as Markdown from 'mdast';
import type { Block, Inlines, Step, Steps } from '../../document/document.ts';
import { placeOf, plainText } from '../text.ts';
import type { BodyContext } from './body-context.ts';
import { textInlines } from './inlines.ts';

/** What stands between a step's time and its text. */
const separator = /\s*:\s+|\s*:$|\s+[\u2013\u2014-]\s+/;

/** A time is no longer than this: "from 1 September to 15 October 2026". */
const LONGEST = 40;

/** What composes the blocks of a step. */
type ComposeBlocks = (nodes: Markdown.ListItem['children'], context: BodyContext) => readonly Block[];

export function steps(node: Markdown.List, context: BodyContext, composeBlocks: ComposeBlocks): Steps {
  return {
    role: 'steps',
    steps: node.children.map(point => step(point, { ...context, nested: true }, composeBlocks)),
    place: placeOf(node, context.file),
  };
}

/** A step, with its time taken from the beginning of its text: what precedes a colon or dash, and has a digit. */
function step(node: Markdown.ListItem, context: BodyContext, composeBlocks: ComposeBlocks): Step {
  const [first, ...rest] = node.children;
  const place = placeOf(node, context.file);
  const parts = first?.type === 'paragraph' ? parted(first.children) : undefined;
  const when = parts && textInlines(parts.when, context);
  if (!when || !isTime(when) || first?.type !== 'paragraph')
    return { blocks: composeBlocks(node.children, context), place };
  const text = { ...first, children: parts.text };
  return { when, blocks: composeBlocks([text, ...rest], context), place };
}

function isTime(inlines: Inlines): boolean {
  const text = plainText(inlines);
  return /\p{N}/u.test(text) && text.length <= LONGEST;
}

interface Parted {
  readonly when: Markdown.PhrasingContent[];
  readonly text: Markdown.PhrasingContent[];
}

/** Parts at the first separator; a time in bold (`**3 March:**`) is no bolder than the others. */
function parted(nodes: readonly Markdown.PhrasingContent[]): Parted | undefined {
  const [first, ...others] = nodes;
  if (first?.type === 'strong') {
    const inside = parted(first.children);
    if (inside) return inside.text.every(isEmpty) ? { when: inside.when, text: begun(others) } : undefined;
    const after = parted(others);
    return after?.when.every(isEmpty) ? { when: first.children, text: after.text } : undefined;
  }
  for (const [index, node] of nodes.entries()) {
    const found = node.type === 'text' ? separator.exec(node.value) : null;
    if (node.type !== 'text' || !found) continue;
    const [before, behind] = [found.index, found.index + found[0].length];
    return {
      when: [...nodes.slice(0, index), { ...node, value: node.value.slice(0, before) }],
      text: [from(node, behind), ...nodes.slice(index + 1)],
    };
  }
  return undefined;
}

function isEmpty(node: Markdown.PhrasingContent): boolean {
  return node.type === 'text' && node.value.trim() === '';
}

/** Without white space before the first word. */
function begun([first, ...rest]: readonly Markdown.PhrasingContent[]): Markdown.PhrasingContent[] {
  if (first?.type !== 'text') return first ? [first, ...rest] : [];
  return [from(first, first.value.length - first.value.trimStart().length), ...rest];
}

/** A text from a letter on, with its place. */
function from(node: Markdown.Text, at: number): Markdown.Text {
  const { position } = node;
  const value = node.value.slice(at);
  if (!position) return { ...node, value };
  const { line, column, offset } = position.start;
  const start = { line, column: column + at, ...(offset !== undefined && { offset: offset + at }) };
  return { ...node, value, position: { ...position, start } };
}
