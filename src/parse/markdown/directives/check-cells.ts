import type { Root, TableCell } from 'mdast';
import { type Diagnostic, diagnose } from '../../../diagnostics/diagnostic.ts';
import { placeAt } from '../../../diagnostics/places.ts';
import type { SourceFile } from '../../../read/source-file.ts';
import { endOf, startOf } from '../node-path.ts';
import { visit } from '../visit.ts';
import type { FoundDirective } from './find-directives.ts';

/** Reports each line of a table's cell that begins with `:::`, unless the whole row does and was reported for it. */
export function checkCells(
  tree: Root,
  source: SourceFile,
  directives: readonly FoundDirective[],
  report: (diagnostic: Diagnostic) => void,
): void {
  const known = new Set(directives.map(({ start }) => start));
  visit(tree, node => {
    if (node.type !== 'tableCell') return;
    for (const { start, found } of directivesIn(node, source)) {
      const place = placeAt(source, start, start + found.length);
      if (!known.has(start)) report(diagnose('directive-place', place, { found, where: 'table' }));
    }
  });
}

const line = /(?:^\|?|<br\s*\/?>)[\s\p{Cf}*_>-]*(?=:::)([^|<\r\n]+)/giu;

function directivesIn(cell: TableCell, source: SourceFile): readonly { start: number; found: string }[] {
  const text = source.text.slice(startOf(cell), endOf(cell));
  if (!text.includes(':::')) return [];
  return [...text.matchAll(line)].map(match => {
    const found = match[1]!.trimEnd();
    return { start: startOf(cell) + match.index + match[0].length - match[1]!.length, found };
  });
}
