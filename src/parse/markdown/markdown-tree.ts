import type { Nodes, Root, Text } from 'mdast';
import type { Extension as TreeExtension } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import type { Construct, ConstructRecord, Extension } from 'micromark-util-types';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Point, Position } from 'unist';

/** What differs from CommonMark, and how it gets into the tree. */
interface Syntax {
  readonly syntax: readonly Extension[];
  readonly tree?: readonly TreeExtension[];
}

/**
 * A Markdown text as a tree, with positions from the text's first character. A byte-order mark there becomes a space,
 * because micromark would not count it.
 */
export function markdownTree(text: string, { syntax, tree = [] }: Syntax): Root {
  const parts = githubParts(text);
  return unified()
    .data('micromarkExtensions', parts.size > 0 ? [...syntax, githubSyntax(text, parts)] : [...syntax])
    .data('fromMarkdownExtensions', parts.size > 0 ? [...tree, ...githubTree(parts)] : [...tree])
    .use(remarkParse)
    .parse(text.replace(/^\ufeff/, ' '));
}

/** The names of micromark's constructs. */
const constructs: Readonly<Record<GithubPart, readonly string[]>> = {
  addresses: ['emailAutolink', 'protocolAutolink', 'wwwAutolink'],
  notes: ['gfmFootnoteCall', 'gfmPotentialFootnoteCall', 'gfmFootnoteDefinition'],
  strikethrough: ['strikethrough'],
  tables: ['table'],
  tasks: ['tasklistCheck'],
};

/** In UTF-16 units. */
const longParagraph = 50_000;

/**
 * GitHub's syntax. It looks for an address at each word, and the work of joining a paragraph's words grows with the
 * square of their number. So in long paragraphs only finished text is searched for addresses.
 */
function githubSyntax(text: string, parts: ReadonlySet<GithubPart>): Extension {
  const isLong =
    text.length > longParagraph && text.split(/\n\s*\n|\r\s*\r/).some(({ length }) => length > longParagraph);
  const kept = new Set([...parts].flatMap(part => (isLong && part === 'addresses' ? [] : constructs[part])));
  const { text: inline = {}, flow = {}, document = {}, ...strikethrough } = gfm();
  return {
    ...(parts.has('strikethrough') && strikethrough),
    text: only(inline, kept),
    flow: only(flow, kept),
    document: only(document, kept),
  };
}

function only(record: ConstructRecord, names: ReadonlySet<string>): ConstructRecord {
  const isKept = ({ name = '' }: Construct) => names.has(name);
  const kept = Object.entries(record).map(
    ([code, list]) => [code, [list ?? []].flat().filter(isKept)] as const,
  );
  return Object.fromEntries(kept.filter(([, list]) => list.length > 0));
}

/** How GitHub's syntax gets into the tree. `transforms` searches finished text again for addresses. */
function githubTree(parts: ReadonlySet<GithubPart>): readonly TreeExtension[] {
  const all = gfmFromMarkdown();
  return parts.has('addresses') ? all : all.filter(({ transforms }) => !transforms);
}

/** What GitHub adds to CommonMark. */
type GithubPart = 'addresses' | 'notes' | 'strikethrough' | 'tables' | 'tasks';

/** A text without the sign cannot have the part. */
const signs: readonly (readonly [part: GithubPart, sign: RegExp])[] = [
  ['addresses', /https?:|www\.|@/i],
  ['notes', /\[\^/],
  ['strikethrough', /~/],
  ['tables', /\||:-|-:/],
  ['tasks', /\[[\t\n\r xX]\]/],
];

/**
 * The parts of GitHub's additions to CommonMark that a text may have. Looking for a part costs time at every word or
 * line; all of them cost as much as the rest of Markdown. A property test checks that no other part is there.
 */
export function githubParts(text: string): ReadonlySet<GithubPart> {
  return new Set(signs.flatMap(([part, sign]) => (sign.test(text) ? part : [])));
}

/** Where in its file a part of a body is; it begins with a line. */
interface PartPlace {
  /** Lines before it. */
  readonly lines: number;
  /** The offset in the file for an offset in the part, in UTF-16 units. */
  fileOffset(offset: number): number;
}

/**
 * Gives every node its position in the file. A node without one (GitHub's addresses, found in finished text) gets that of
 * its parent. Returns the first node that is more than `deepest` nodes deep, if any. Such nodes become text as typed, so
 * later stages can safely recurse.
 */
export function placeNodes(root: Root, text: string, place: PartPlace, deepest: number): Nodes | undefined {
  let tooDeep: Nodes | undefined;
  const waiting: { node: Nodes; around: Position; depth: number }[] = [
    { node: root, around: root.position!, depth: 0 },
  ];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node, around, depth } = next;
    const position = node.position ?? around;
    node.position = { start: moved(position.start, place), end: moved(position.end, place) };
    if (!('children' in node)) continue;
    if (depth >= deepest) {
      tooDeep ??= node;
      node.children = [typed(node.position, text)];
      continue;
    }
    for (const child of node.children) waiting.push({ node: child, around: position, depth: depth + 1 });
  }
  return tooDeep;
}

function moved({ line, column, offset = 0 }: Point, { lines, fileOffset }: PartPlace): Point {
  return { line: line + lines, column, offset: fileOffset(offset) };
}

function typed(position: Position, text: string): Text {
  return { type: 'text', value: text.slice(position.start.offset, position.end.offset), position };
}
