import type { Root } from 'mdast';
import type { Extension as TreeExtension } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import type { Construct, ConstructRecord, Extension } from 'micromark-util-types';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { type GithubPart, githubParts } from './github-parts.ts';

/** What differs from CommonMark, and how it gets into the tree. */
export interface Syntax {
  readonly syntax: readonly Extension[];
  readonly tree?: readonly TreeExtension[];
}

/**
 * A Markdown text as a tree; positions count from the text's own first character. A byte-order mark there, which
 * micromark would not count, becomes a space.
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

/** UTF-16 units. */
const longParagraph = 50_000;

/**
 * GitHub's syntax. It looks for an address at each word, and the work of joining a paragraph's words again grows with
 * the square of their number: in long paragraphs only finished text is searched for addresses.
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

/** How GitHub's syntax gets into the tree. Finished text is searched again for addresses: that is `transforms`. */
function githubTree(parts: ReadonlySet<GithubPart>): readonly TreeExtension[] {
  const all = gfmFromMarkdown();
  return parts.has('addresses') ? all : all.filter(({ transforms }) => !transforms);
}
