import type { Nodes, Root } from 'mdast';
import { pointAt } from '../../../diagnostics/places.ts';
import { hasLetter } from '../../../languages/latin.ts';
import type { SourceFile } from '../../../read/source-file.ts';
import { endOf, startOf, visit } from '../tree-walk.ts';
import type { FoundDirective } from './find-directives.ts';
import { findLoneName } from './find-other-signs.ts';
import { type DirectiveWord, readDirective } from './read-directive.ts';

/**
 * Finds lines that to a reader begin with `:::` and a name, but in the file do not: in a table cell or after `<br>`, with
 * a backslash or as `&#58;`, as a link or code, after a bracket, or as a picture's alternative text. At most one for each
 * paragraph, cell or picture, and none if a line of the file was found in it.
 *
 * @param directives what was found in the file's own lines, in order
 */
export function findShownLines(
  tree: Root,
  source: SourceFile,
  directives: readonly FoundDirective[],
): readonly FoundDirective[] {
  if (!mayShow.test(source.text)) return [];
  const found: FoundDirective[] = [];
  let next = 0;
  const isKnown = (node: Nodes) => {
    while (next < directives.length && directives[next]!.start < startOf(node)) next++;
    return next < directives.length && directives[next]!.start < endOf(node);
  };
  visit(tree, node => {
    const shown = shownLine(node);
    if (shown && !isKnown(node)) found.push(directiveOf(shown, source));
  });
  return found;
}

/** Cheap pre-check: two colons in a row, or a character, tag or picture that may begin a line. */
const mayShow = /::|\\:|&[#a-z]|<[a-z/!]|!\[/i;

/** A line that seems to be meant as a directive, and the node in which its text begins. */
interface ShownLine {
  readonly text: string;
  readonly node: Nodes;
}

/** The first such line of a paragraph, heading, cell, picture or block of HTML. */
function shownLine(node: Nodes): ShownLine | undefined {
  if (node.type === 'html') return firstOf([{ node, text: withoutTags(node.value) }]);
  if (node.type === 'image' || node.type === 'imageReference')
    return firstOf([{ node, text: node.alt ?? '' }]);
  if (node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'tableCell') return undefined;
  return firstOf(piecesOf(node));
}

function firstOf(pieces: Iterable<ShownLine>): ShownLine | undefined {
  for (const { text, node } of linesOf(pieces)) {
    if (text.includes(':::') && begins.test(text)) return { node, text: text.slice(text.indexOf(':::')) };
    const lone = findLoneName(text);
    if (lone) return { node, text: `::${lone.name}` };
  }
  return undefined;
}

/** Any signs, or the letter of a list point, before the colons and a name. */
const begins = /^(?:\s*\p{L}[.)])?[^\p{L}\p{N}]*?:::[^\p{L}\p{N}]*\p{L}/u;
/** How many characters of a line are looked at. */
const enough = 200;

/** Lines with letters or digits. */
function* linesOf(pieces: Iterable<ShownLine>): Generator<ShownLine> {
  let line = '';
  let begun: Nodes | undefined;
  for (const { node, text } of pieces) {
    for (const [index, part] of text.split('\n').entries()) {
      if (index > 0 && begun) yield { text: line, node: begun };
      if (index > 0) [line, begun] = ['', undefined];
      if (line.length < enough) line += part.slice(0, enough);
      if (!begun && hasLetter(part)) begun = node;
    }
  }
  if (begun) yield { text: line, node: begun };
}

function* piecesOf(node: Nodes): Generator<ShownLine> {
  if (node.type === 'text' || node.type === 'inlineCode') yield { node, text: node.value };
  else if (node.type === 'break') yield { node, text: '\n' };
  else if (node.type === 'html') yield { node, text: withoutTags(node.value) };
  else if ('children' in node) for (const child of node.children) yield* piecesOf(child);
}

/** HTML with a line end for each tag, since text after a tag may begin a line. */
function withoutTags(html: string): string {
  if (html.startsWith('<!--')) return '';
  return html.replace(/<[^<>]*>/g, '\n');
}

function directiveOf({ text, node }: ShownLine, source: SourceFile): FoundDirective {
  const written = source.text.slice(startOf(node), endOf(node));
  const colons = Math.max(0, written.indexOf(':::'));
  const found = written
    .slice(colons)
    .split(/[\r\n]/, 1)[0]!
    .trimEnd();
  const start = startOf(node) + colons;
  const place = { start, end: start + found.length, line: pointAt(source, start).line, found };
  return { ...nearOf(text), ...place, before: 'marks' };
}

/** What a line was meant as: even a correct line is wrong if it is only shown. */
function nearOf(line: string): DirectiveWord {
  const word = readDirective(line) ?? { kind: 'begin', exact: false };
  if (!word.exact) return word;
  return { kind: word.kind, exact: false, right: line.trimEnd() };
}
