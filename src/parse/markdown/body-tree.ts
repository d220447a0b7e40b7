import type { Nodes, Root } from 'mdast';
import { htmlFlow } from 'micromark-core-commonmark';
import type { Construct, Extension, TokenizeContext } from 'micromark-util-types';
import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import { placeAt, pointAt } from '../../diagnostics/places.ts';
import type { SourceFile } from '../../read/source-file.ts';
import { directiveSyntax, directiveTree } from './directive-syntax.ts';
import type { FoundDirective } from './directives/find-directives.ts';
import { knownReferences } from './known-references.ts';
import { markdownTree } from './markdown-tree.ts';
import { parseParts } from './parse-parts.ts';
import { placeNodes } from './place-nodes.ts';
import { shortenPlain } from './plain-paragraphs.ts';
import { endOf, startOf } from './tree-walk.ts';
import { deepestNesting } from './within-limits.ts';

/** A list and its point are two nodes, and the text in the point is a third. */
const deepestTree = 3 * deepestNesting;

/** A body's tree, with positions in the file. Directives in a permitted place are `directiveLine` nodes. */
export function bodyTree(
  source: SourceFile,
  from: number,
  directives: readonly FoundDirective[],
  report: (diagnostic: Diagnostic) => void,
): Root {
  const inFirstColumn = directives.filter(({ exact, before }) => exact && before === 'nothing');
  const starts = new Set(inFirstColumn.map(({ start }) => start));
  let tooDeep: Nodes | undefined;
  const tree = parseParts(source, from, (start, end, references) => {
    const { text, wholeOffset, fill } = shortenPlain(source.text.slice(start, end));
    const fileOffset = (offset: number) => start + wholeOffset(offset);
    const isDirective = (offset: number) => starts.has(fileOffset(offset));
    const syntax = [directiveSyntax(isDirective), htmlBlocks(text), knownReferences(references)];
    const part = markdownTree(text, { syntax, tree: [directiveTree] });
    const place = { lines: pointAt(source, start).line - 1, fileOffset };
    tooDeep = placeNodes(part, source.text, place, deepestTree) ?? tooDeep;
    fill(part, start);
    return part;
  });
  if (tooDeep) {
    const place = placeAt(source, startOf(tooDeep), endOf(tooDeep));
    report(diagnose('nesting-too-deep', place, { limit: deepestNesting }));
  }
  return tree;
}

/**
 * HTML blocks as in CommonMark, except for lines that begin with HTML that we read: `<br>`, `<sup>`, `<sub>`, `<span
 * lang="…">`, or a comment followed by a space and text. The rest of such a line is Markdown.
 */
function htmlBlocks(text: string): Extension {
  const isText = linesOfText(text);
  const guarded: Construct = {
    ...htmlFlow,
    name: 'htmlBlock',
    tokenize(this: TokenizeContext, effects, ok, nok) {
      const begin = htmlFlow.tokenize.call(this, effects, ok, nok);
      return code => (isText(this.now().offset) ? nok(code) : begin(code));
    },
  };
  const lessThan = 60;
  return { disable: { null: ['htmlFlow'] }, flow: { [lessThan]: guarded } };
}

const ownTag = /<(?:(?:br|\/?su[bp])[\s/>]|span\s+lang\b)/iy;
/** A longer comment counts as a block, because it would be searched for empty lines again and again. */
const longComment = 10_000;

/** Whether the `<` at an offset begins text rather than an HTML block. */
function linesOfText(text: string): (offset: number) => boolean {
  const endOfComment = nextOf(text, '-->');
  return offset => {
    ownTag.lastIndex = offset;
    if (ownTag.test(text)) return true;
    if (!text.startsWith('<!--', offset)) return false;
    const end = endOfComment(offset + 2);
    if (end < 0 || end - offset > longComment || hasEmptyLine(text.slice(offset, end))) return false;
    return /^[ \t]+\S/.test(text.slice(end + 3, end + 100));
  };
}

/** A comment with an empty line in it can only be a block. */
function hasEmptyLine(text: string): boolean {
  return /(?:\r\n|\n|\r(?!\n))[ \t>]*[\r\n]/.test(text);
}

/** `indexOf` for rising offsets, which searches each part of the text once. */
function nextOf(text: string, searched: string): (offset: number) => number {
  let found = -2;
  return offset => {
    if (found === -1 || found >= offset) return found;
    found = text.indexOf(searched, offset);
    return found;
  };
}
