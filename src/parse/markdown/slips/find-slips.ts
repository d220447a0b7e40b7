import type { Root, RootContent } from 'mdast';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import type { Place } from '../../../meeting/place.ts';
import type { SourceFile } from '../../../read/source-file.ts';
import { endOf, startOf } from '../node-path.ts';
import { paragraphSlips, wordSlips } from './all.ts';
import { blockSlips } from './block-slips.ts';
import { type TextView, textView } from './text-view.ts';

/** One kind of slip in a paragraph, heading or cell: what would be printed as it was typed, though it was meant as a mark. */
export type TextSlip = (view: TextView) => readonly Diagnostic[];

/**
 * Finds what was meant as a mark and would be printed: each in a text of its own, never in code, HTML, comments or
 * addresses. Where two are found in one place, the first in the table is told.
 *
 * @param told lines (from 1) of which something else is told already
 */
export function findSlips(tree: Root, source: SourceFile, told: ReadonlySet<number>): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  const waiting: { readonly node: Root | RootContent; readonly isNested: boolean }[] = [
    { node: tree, isNested: false },
  ];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node, isNested } = next;
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
      for (const slip of slipsIn(node, source, isNested)) found.push(slip);
    } else if ('children' in node) {
      const isInside = isNested || nesting.has(node.type);
      const children = node.children as readonly RootContent[];
      for (const [index, child] of children.entries()) {
        waiting.push({ node: child, isNested: isInside });
        const view = { node: child, before: children[index - 1], after: children[index + 1] };
        for (const slip of blockSlips)
          for (const each of slip({ ...view, parent: node, source })) found.push(each);
      }
    }
  }
  return found.filter(({ place }) => !told.has(place.start.line));
}

const nesting: ReadonlySet<string> = new Set(['listItem', 'blockquote', 'footnoteDefinition']);

/** A text without any of these signs, or of one line, holds no slip of this kind. */
const mayHold = /##|\]\s*\(|\*\*|\{|\[\[|\$|[–—―─=]{3}|[–—―─] [–—―─]|\||[\r\n]/;

function slipsIn(
  node: Parameters<typeof textView>[0],
  source: SourceFile,
  isNested: boolean,
): readonly Diagnostic[] {
  if (!mayHold.test(source.text.slice(startOf(node), endOf(node)))) return [];
  const view = textView(node, source, isNested);
  const found: Diagnostic[] = [];
  for (const slip of paragraphSlips) if (found.length === 0) found.push(...slip(view));
  for (const slip of wordSlips) {
    for (const each of slip(view))
      if (!found.some(other => overlap(each.place, other.place))) found.push(each);
  }
  return found;
}

function overlap(a: Place, b: Place): boolean {
  return !isBefore(a.end, b.start) && !isBefore(b.end, a.start);
}

function isBefore(a: Place['end'], b: Place['start']): boolean {
  return a.line < b.line || (a.line === b.line && a.column <= b.column);
}
