import type { Nodes, PhrasingContent } from 'mdast';
import { type Diagnostic, diagnose, type Outcome } from '../diagnostics/diagnostic.ts';
import { lineStartsOf } from '../diagnostics/places.ts';
import type { Inline } from '../meeting/meeting.ts';
import type { Place, Text } from '../meeting/place.ts';
import { findDirectives } from './markdown/directives/find-directives.ts';
import { markdownTree, placeNodes } from './markdown/markdown-tree.ts';
import { readInlines } from './markdown/nodes/inlines.ts';
import { countMarks, deepestNesting, mostMarks } from './markdown/within-limits.ts';

/** Turns off blocks: in a field, `1. juni` and `- 5 °C` are text. */
const inlineOnly = {
  disable: {
    null: [
      'blockQuote',
      'codeFenced',
      'codeIndented',
      'definition',
      'gfmFootnoteDefinition',
      'headingAtx',
      'htmlFlow',
      'list',
      'setextUnderline',
      'table',
      'tasklistCheck',
      'thematicBreak',
    ],
  },
};

/**
 * Reads Markdown in a field: emphasis, links, code and the like. An empty line becomes a line break. If the text is on one
 * line of the file as it is, positions count in the file; otherwise each is the position of the whole value.
 */
export function parseInline({ value: text, place }: Text): Outcome<Inline> {
  const diagnostics: Diagnostic[] = [];
  const report = (diagnostic: Diagnostic): void => void diagnostics.push(diagnostic);
  const placeOf = placesIn(text, place);
  reportDirectives(text, placeOf, report);
  const { count, depth } = countMarks(text);
  if (depth > deepestNesting) report(diagnose('nesting-too-deep', place, { limit: deepestNesting }));
  else if (count > mostMarks) report(diagnose('marks-too-many', place, { limit: mostMarks }));
  if (diagnostics.length > 0) return { value: [{ type: 'text', value: text, position: place }], diagnostics };

  const tree = markdownTree(text, { syntax: [inlineOnly] });
  placeNodes(tree, text, { lines: 0, fileOffset: offset => offset }, deepestNesting);
  const nothing = { definitions: new Map(), notes: new Map(), used: new Set<never>(), continued: new Map() };
  const reading = { text, placeOf, report, typed, tags: new Set<string>(), ...nothing };
  const lines = tree.children.flatMap(node =>
    node.type === 'paragraph' ? [readInlines(node.children, reading)] : [],
  );
  const value = lines.flatMap((line, index) =>
    index === 0 ? line : [{ type: 'break', position: place } as const, ...line],
  );
  for (const node of value) moveInto(node, placeOf);
  return { value, diagnostics };
}

type PlaceOf = (start: number, end: number) => Place;

/** The places of ranges of a value. Quotation marks shift them by one; with escapes the whole value's place is used. */
function placesIn(text: string, place: Place): PlaceOf {
  const { file, start, end } = place;
  const quotes = (end.column - start.column - text.length) / 2;
  if (start.line !== end.line || (quotes !== 0 && quotes !== 1)) return () => place;
  const at = (offset: number) => ({ line: start.line, column: start.column + quotes + offset });
  return (from, to) => ({ file, start: at(from), end: at(to) });
}

/** Reports directives, since a passage in a field can't be withheld. */
function reportDirectives(text: string, placeOf: PlaceOf, report: (diagnostic: Diagnostic) => void): void {
  const source = { path: '', name: '', text, lineStarts: lineStartsOf(text) };
  for (const { found, kind, start, end } of findDirectives(source, 0)) {
    if (kind !== 'mark') report(diagnose('directive-place', placeOf(start, end), { found, where: 'field' }));
  }
}

function typed({ value }: { readonly value: string }): string {
  return value;
}

/** Gives nodes positions in the file. */
function moveInto(node: Nodes, placeOf: PlaceOf): void {
  const { start, end } = node.position ?? {};
  if (start?.offset !== undefined && end?.offset !== undefined)
    node.position = placeOf(start.offset, end.offset);
  if ('children' in node) for (const child of node.children as PhrasingContent[]) moveInto(child, placeOf);
}
