import type { Root, RootContent } from 'mdast';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import type { Place } from '../../../meeting/place.ts';
import type { SourceFile } from '../../../read/source-file.ts';
import { endOf, startOf } from '../tree-walk.ts';
import { blockSlips } from './block-slips.ts';
import { linesJoined } from './lines-joined.ts';
import { listUnread } from './list-unread.ts';
import {
  boldUnclosed,
  headingSpace,
  linkSpace,
  linkToFile,
  linkTurned,
  pictureSpace,
  ruleDashes,
} from './mark-slips.ts';
import { otherMarks } from './other-marks.ts';
import { tableRow } from './table-row.ts';
import { type TextSlip, textView } from './text-view.ts';

/**
 * Finds text that was meant as Markdown and would be printed as typed, never in code, HTML, comments or addresses.
 * Where two kinds of slip overlap, only the first in the list is reported.
 *
 * @param told lines (from 1) that another message is about
 */
export function findSlips(tree: Root, source: SourceFile, told: ReadonlySet<number>): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  const waiting: (Root | RootContent)[] = [tree];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
      for (const slip of slipsIn(node, source)) found.push(slip);
    } else if ('children' in node) {
      const children = node.children as readonly RootContent[];
      for (const [index, child] of children.entries()) {
        waiting.push(child);
        const view = { node: child, before: children[index - 1], after: children[index + 1] };
        for (const slip of blockSlips)
          for (const each of slip({ ...view, parent: node, source })) found.push(each);
      }
    }
  }
  return found.filter(({ place }) => !told.has(place.start.line));
}

/** Slips in the words of a text. */
const wordSlips: readonly TextSlip[] = [
  ruleDashes,
  headingSpace,
  pictureSpace,
  linkSpace,
  linkTurned,
  linkToFile,
  otherMarks,
  boldUnclosed,
];

/** Slips of a paragraph as a whole, of which the first found is reported. */
const paragraphSlips: readonly TextSlip[] = [tableRow, listUnread, linesJoined];

/** Cheap pre-check: every slip needs one of these signs. */
const mayHold =
  /##|\]\s*\(|\)\s?\[|\*\*|\{|\[\[|\[(?:toc|_toc_)\]|\$|\\[a-z]|==|\w\^|[–—―─=]{3}|[–—―─] [–—―─]|\||[\r\n]/i;

function slipsIn(node: Parameters<typeof textView>[0], source: SourceFile): readonly Diagnostic[] {
  if (!mayHold.test(source.text.slice(startOf(node), endOf(node)))) return [];
  const view = textView(node, source);
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
