import type { Root } from 'mdast';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import type { Place } from '../../../meeting/place.ts';
import type { SourceFile } from '../../../read/source-file.ts';
import { textSlips } from './all.ts';
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
  if (!mayHold.test(source.text)) return [];
  const found: Diagnostic[] = [];
  const waiting: { readonly node: Root | Root['children'][number]; readonly isNested: boolean }[] = [
    { node: tree, isNested: false },
  ];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node, isNested } = next;
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
      found.push(...slipsIn(textView(node, source, isNested)));
    } else if ('children' in node) {
      const nested = isNested || nesting.has(node.type);
      for (const child of node.children as Root['children']) waiting.push({ node: child, isNested: nested });
    }
  }
  return found.filter(({ place }) => !told.has(place.start.line));
}

/** A file without any of these signs holds no slip of this kind. */
const mayHold = /##|\]\s*\(|\*\*|__|\{|\[\[|\$|[–—=]{3}|\|/;

const nesting: ReadonlySet<string> = new Set(['listItem', 'blockquote', 'footnoteDefinition']);

function slipsIn(view: TextView): readonly Diagnostic[] {
  if (!mayHold.test(view.raw)) return [];
  const found: Diagnostic[] = [];
  for (const slip of textSlips) {
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
