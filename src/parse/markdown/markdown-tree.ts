import type { Root } from 'mdast';
import type { Extension as TreeExtension } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { gfm } from 'micromark-extension-gfm';
import type { Construct, ConstructRecord, Extension } from 'micromark-util-types';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { needsGfm } from './needs-gfm.ts';

/** What is read otherwise than CommonMark says, and how it comes into the tree. */
export interface Syntax {
  readonly syntax: readonly Extension[];
  readonly tree?: readonly TreeExtension[];
}

/**
 * A text of Markdown as a tree; positions count from the text's own first character. A byte-order mark there, which
 * micromark would not count, is a space.
 */
export function markdownTree(text: string, { syntax, tree = [] }: Syntax): Root {
  const github = needsGfm(text);
  return unified()
    .data('micromarkExtensions', github ? [...syntax, githubSyntax(text)] : [...syntax])
    .data('fromMarkdownExtensions', github ? [...tree, gfmFromMarkdown()] : [...tree])
    .use(remarkParse)
    .parse(text.replace(/^\ufeff/, ' '));
}

/** UTF-16 units. */
const longParagraph = 50_000;

/**
 * GitHub's syntax. It looks for an address at each word, and the work of putting a paragraph's words together again
 * grows with their square: in long ones only finished text is searched for addresses.
 */
function githubSyntax(text: string): Extension {
  const github = gfm();
  const isLong =
    text.length > longParagraph && text.split(/\n\s*\n|\r\s*\r/).some(({ length }) => length > longParagraph);
  return isLong ? { ...github, text: withoutAddresses(github.text ?? {}) } : github;
}

const addresses = ['emailAutolink', 'protocolAutolink', 'wwwAutolink'];

function withoutAddresses(constructs: ConstructRecord): ConstructRecord {
  const isKept = ({ name = '' }: Construct) => !addresses.includes(name);
  return Object.fromEntries(
    Object.entries(constructs).map(([code, list]) => [code, [list ?? []].flat().filter(isKept)]),
  );
}
