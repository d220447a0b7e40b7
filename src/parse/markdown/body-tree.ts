import type { Nodes, Root } from 'mdast';
import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import { placeAt, pointAt } from '../../diagnostics/places.ts';
import type { SourceFile } from '../../read/source-file.ts';
import { directiveSyntax, directiveTree } from './directive-syntax.ts';
import type { FoundDirective } from './directives/find-directives.ts';
import { htmlBlocks } from './html-blocks.ts';
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
