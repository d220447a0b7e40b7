import type { Code, Html, Nodes, Root, Text } from 'mdast';
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { lineAt, placeAt, pointAt } from '../diagnostics/places.ts';
import type { Block } from '../meeting/body.ts';
import type { SourceFile } from '../read/source-file.ts';
import { directiveSyntax, directiveTree } from './markdown/directive-syntax.ts';
import { checkCells } from './markdown/directives/check-cells.ts';
import { checkDirectives } from './markdown/directives/check-directives.ts';
import { type FoundDirective, findDirectives } from './markdown/directives/find-directives.ts';
import { htmlBlocks } from './markdown/html-blocks.ts';
import { knownReferences } from './markdown/known-references.ts';
import { markdownTree } from './markdown/markdown-tree.ts';
import { endOf, startOf } from './markdown/node-path.ts';
import { byIdentifier, definitionsIn, reportUnused } from './markdown/nodes/definitions.ts';
import { shownNotes } from './markdown/nodes/notes.ts';
import type { Reading } from './markdown/nodes/reading.ts';
import { parseParts } from './markdown/parse-parts.ts';
import { readPassages } from './markdown/passages.ts';
import { placeNodes } from './markdown/place-nodes.ts';
import { asTyped, withPlainMarks } from './markdown/plain-marks.ts';
import { deepestNesting, withinLimits } from './markdown/within-limits.ts';

type Report = (diagnostic: Diagnostic) => void;

/**
 * The Markdown of a file as the blocks of a body; positions count in the file. What is wrong with it is reported, in the
 * order in which it is found.
 *
 * @param from the offset at which the body begins, at the beginning of a line
 * @param kind in meeting.md no directive but `:::closed` may stand
 */
export function parseBody(
  source: SourceFile,
  from: number,
  report: Report,
  { kind }: { readonly kind: 'meeting' | 'item' },
): readonly Block[] {
  const plain = withinLimits(plainSource(source, from), from, report);
  const directives = findDirectives(plain, from);
  const tree = treeOf(plain, from, directives, report);
  checkDirectives(directives, tree, source, kind, report);
  checkCells(tree, source, directives, report);
  const definitions = definitionsIn(tree);
  const file = {
    text: source.text,
    report,
    placeOf: (start: number, end: number) => placeAt(source, start, end),
  };
  const reading: Reading = {
    ...file,
    typed: node => typedIn(source, plain, node),
    definitions: byIdentifier(definitions),
    used: new Set(),
    notes: shownNotes(tree, file),
    headings: [],
    tags: new Set(),
  };
  const body = readPassages(tree, reading);
  reportUnused(definitions, reading);
  return body;
}

/** The file with the marks of word processors in its body as Markdown's; every offset stays. */
function plainSource(source: SourceFile, from: number): SourceFile {
  const body = source.text.slice(from);
  const plain = withPlainMarks(body);
  return plain === body ? source : { ...source, text: source.text.slice(0, from) + plain };
}

function treeOf(
  source: SourceFile,
  from: number,
  directives: readonly FoundDirective[],
  report: Report,
): Root {
  const exact = new Set(
    directives.filter(line => line.exact && line.before === 'nothing').map(line => line.start),
  );
  let tooDeep: Nodes | undefined;
  const tree = parseParts(source, from, (start, end, references) => {
    const text = source.text.slice(start, end);
    const syntax = [
      directiveSyntax(offset => exact.has(start + offset)),
      htmlBlocks(text),
      knownReferences(references),
    ];
    const part = markdownTree(text, { syntax, tree: [directiveTree] });
    const deep = placeNodes(
      part,
      source.text,
      { lines: pointAt(source, start).line - 1, offset: start },
      deepestTree,
    );
    tooDeep ??= deep;
    return part;
  });
  if (tooDeep) {
    const place = placeAt(source, startOf(tooDeep), endOf(tooDeep));
    report(diagnose('nesting-too-deep', place, { limit: deepestNesting }));
  }
  return tree;
}

/** A list and its point are two nodes, and each may hold text that is nested itself. */
const deepestTree = 3 * deepestNesting;

/** Text, code or HTML as typed, with line ends of one character. */
function typedIn(source: SourceFile, plain: SourceFile, node: Text | Code | Html): string {
  const value = node.value.replace(/\r\n?/g, '\n');
  if (source.text === plain.text || !node.position) return value;
  const isFenced = node.type === 'code' && /[`~]/.test(source.text[startOf(node)] ?? '');
  const first = node.position.start.line + (isFenced ? 1 : 0);
  const lines = Array.from({ length: node.position.end.line - first + 1 }, (_, index) => first + index);
  const linesIn = (file: SourceFile) => lines.map(line => lineAt(file, line));
  return asTyped(value, linesIn(source), linesIn(plain));
}
