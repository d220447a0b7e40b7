import type { Root, RootContent } from 'mdast';
import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import { lineAt, placeAt } from '../../diagnostics/places.ts';
import type { SourceFile } from '../../read/source-file.ts';
import { isDirectiveLine } from './directive-syntax.ts';
import { readDirective } from './directives/read-directive.ts';
import type { Range } from './paragraphs.ts';
import { endOf, lastUpTo, startOf } from './tree-walk.ts';
import { blanked } from './within-limits.ts';

/**
 * Reports what stands right after a decision and would belong to the block before it if the decision were not there: a
 * list, a footnote or code goes on in indented lines. An edition without the decision would show where it was.
 *
 * @param read reads a source of the same length; few bodies need it
 */
export function indentedAfterDecisions(
  tree: Root,
  source: SourceFile,
  read: (source: SourceFile) => Root,
): readonly Diagnostic[] {
  const { decisions, others } = partsOf(tree, source.text);
  const followed = decisions.filter(([, end]) => indentedLine.test(source.text.slice(end)));
  if (followed.length === 0) return [];
  const { children } = read({ ...source, text: blanked(source.text, decisions) });
  const starts = new Set(
    children.flatMap(node => [startOf(node), ...(node.type === 'list' ? node.children.map(startOf) : [])]),
  );
  return followed
    .flatMap(([, end]) => others[lastUpTo(others, end, startOf) + 1] ?? [])
    .filter(node => !starts.has(startOf(node)))
    .map(node => ofLine(node.position!.start.line, source));
}

/** The decisions of a body, from one line of colons to the other, and the blocks outside of them. */
function partsOf({ children }: Root, text: string) {
  const decisions: Range[] = [];
  const others: RootContent[] = [];
  let begun: number | undefined;
  for (const node of children) {
    const line = isDirectiveLine(node) ? readDirective(text.slice(startOf(node), endOf(node))) : undefined;
    if (begun !== undefined) {
      if (line?.kind !== 'end') continue;
      decisions.push([begun, endOf(node)]);
      begun = undefined;
    } else if (line?.exact && line.kind === 'begin' && /decision$/.test(line.name)) begun = startOf(node);
    else others.push(node);
  }
  return { decisions, others };
}

const indentedLine = /^(?:[ \t]*(?:\r\n?|\n))+[ \t]+\S/;

function ofLine(line: number, source: SourceFile): Diagnostic {
  const typed = lineAt(source, line).trimEnd();
  const text = typed.trimStart();
  const end = source.lineStarts[line - 1]! + typed.length;
  return diagnose('decision-indent', placeAt(source, end - text.length, end), { text });
}
