import type { Nodes, Root } from 'mdast';
import { type Diagnostic, diagnose } from '../../../diagnostics/diagnostic.ts';
import { placeAt } from '../../../diagnostics/places.ts';
import type { SourceFile } from '../../../read/source-file.ts';
import { endOf, startOf } from '../node-path.ts';
import { visit } from '../visit.ts';
import type { FoundDirective } from './find-directives.ts';
import { readDirective } from './read-directive.ts';

/**
 * Reports lines that begin with `:::` and a name as a reader sees them, though not in the file: in a table's cell or
 * behind `<br>`, with a backslash or as `&#58;`, as a link or code, behind a bracket. One message for each paragraph or
 * cell, and none where a line of the file was found in it.
 *
 * @param directives what was found in the file's own lines, in order
 */
export function checkShownLines(
  tree: Root,
  source: SourceFile,
  directives: readonly FoundDirective[],
  report: (diagnostic: Diagnostic) => void,
): void {
  if (!mayShow.test(source.text)) return;
  let next = 0;
  const isKnown = (node: Nodes) => {
    while (next < directives.length && directives[next]!.start < startOf(node)) next++;
    return next < directives.length && directives[next]!.start < endOf(node);
  };
  visit(tree, node => {
    const shown = shownLine(node);
    if (shown && !isKnown(node)) report(problemOf(shown, node, source));
  });
}

/** Most files have no two colons in a row, nor any that are written in another way. */
const mayShow = /::|\\:|&#|&colon/;

/** A line that begins with colons, and the node in which they end. */
interface ShownLine {
  readonly text: string;
  readonly node: Nodes;
}

/** The first such line of a paragraph, heading, cell or block of HTML. */
function shownLine(node: Nodes): ShownLine | undefined {
  if (node.type === 'html') return firstOf([{ node, text: withoutTags(node.value) }]);
  if (node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'tableCell') return undefined;
  return firstOf(piecesOf(node));
}

function firstOf(pieces: Iterable<ShownLine>): ShownLine | undefined {
  let line = '';
  for (const { node, text } of pieces) {
    // What a paragraph's first letters decide needs no more of it.
    if (line.length > mostSigns && !text.includes('\n')) continue;
    for (const [index, part] of text.split('\n').entries()) {
      line = index === 0 ? line + part : part;
      if (line.includes(':::') && begins.test(line)) return { node, text: line.slice(line.indexOf(':::')) };
      if (letter.test(line)) line = ' '.repeat(mostSigns + 1);
    }
  }
  return undefined;
}

/** So many signs may stand before the colons; a line that has begun with letters counts as longer. */
const mostSigns = 100;
const letter = /[\p{L}\p{N}]/u;
/** Signs of any kind, or the letter of a list's point, before the colons and a name. */
const begins = /^(?:\s*\p{L}[.)])?[^\p{L}\p{N}]*?:::[^\p{L}\p{N}]*\p{L}/u;

function* piecesOf(node: Nodes): Generator<ShownLine> {
  if (node.type === 'text' || node.type === 'inlineCode') yield { node, text: node.value };
  else if (node.type === 'break') yield { node, text: '\n' };
  else if (node.type === 'html') yield { node, text: withoutTags(node.value) };
  else if ('children' in node) for (const child of node.children) yield* piecesOf(child);
}

/** HTML as lines that any tag ends, for what stands behind one. */
function withoutTags(html: string): string {
  if (html.startsWith('<!--')) return '';
  return html.replace(/<[^<>]*>/g, '\n');
}

function problemOf({ text, node }: ShownLine, around: Nodes, source: SourceFile): Diagnostic {
  const written = source.text.slice(startOf(node), endOf(node));
  const colons = Math.max(0, written.indexOf(':::'));
  const found = written
    .slice(colons)
    .split(/[\r\n]/, 1)[0]!
    .trimEnd();
  const start = startOf(node) + colons;
  const place = placeAt(source, start, start + found.length);
  if (around.type === 'tableCell') return diagnose('directive-place', place, { found, where: 'table' });
  const directive = readDirective(text);
  const right = directive && 'right' in directive ? directive.right : undefined;
  return diagnose('directive-wrong', place, { found, right });
}
