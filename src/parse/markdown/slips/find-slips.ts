import type { Root, RootContent } from 'mdast';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import type { Place } from '../../../meeting/place.ts';
import type { SourceFile } from '../../../read/source-file.ts';
import { endOf, startOf } from '../tree-walk.ts';
import { blockSlips } from './block-slips.ts';
import { linesJoined } from './lines-joined.ts';
import { addressStart, linkSpace, linkToFile, linkTurned, linkUnread } from './link-slips.ts';
import { boxSpace, listUnread, pointSpace, pointsInLine, taskSpace } from './list-slips.ts';
import {
  boldUnclosed,
  headingEnd,
  headingSpace,
  italicUnclosed,
  pictureSpace,
  ruleDashes,
} from './mark-slips.ts';
import { noteSigns } from './note-signs.ts';
import { otherMarks } from './other-marks.ts';
import { tableCells, tableRow } from './table-row.ts';
import { type TextSlip, type TextView, textView } from './text-view.ts';

/**
 * Finds text that was meant as Markdown and would be printed as typed, never in code, HTML, comments or addresses.
 * Where two kinds of slip overlap, only the first in the list is reported.
 *
 * @param told lines (from 1) that another message is about
 */
export function findSlips(tree: Root, source: SourceFile, told: ReadonlySet<number>): readonly Diagnostic[] {
  const found: Diagnostic[] = [];
  const numbered: TextView[] = [];
  const waiting: (Root | RootContent)[] = [tree];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
      const text = source.text.slice(startOf(node), endOf(node));
      const view = mayHold.test(text) ? textView(node, source) : undefined;
      if (view) found.push(...slipsIn(view));
      if (view && mayBeNumbered.test(text)) numbered.push(view);
    } else if ('children' in node) {
      const children = node.children as readonly RootContent[];
      for (const [index, child] of children.entries()) {
        waiting.push(child);
        const view = { node: child, before: children[index - 1], after: children[index + 1] };
        for (const slip of allBlockSlips)
          for (const each of slip({ ...view, parent: node, source, told })) found.push(each);
      }
    }
  }
  found.push(...noteSigns(tree, numbered.sort(byStart), source));
  return found.filter(({ place }) => !told.has(place.start.line));
}

const allBlockSlips = [...blockSlips, tableCells, boxSpace, pointsInLine, pointSpace];

/** Slips in the words of a text. */
const wordSlips: readonly TextSlip[] = [
  ruleDashes,
  headingSpace,
  headingEnd,
  pictureSpace,
  linkSpace,
  linkTurned,
  linkToFile,
  linkUnread,
  addressStart,
  otherMarks,
  boldUnclosed,
  italicUnclosed,
];

/** Slips of a paragraph as a whole, of which the first found is reported. */
const paragraphSlips: readonly TextSlip[] = [tableRow, taskSpace, listUnread, linesJoined];

/** Cheap pre-check: every slip needs one of these signs. */
const mayHold =
  /##|\]\s*[([<]|\)\s?\[|\(https?:|<https?:|<www\.|__\w|\w'''|'''\w|\bh[1-6]\. |[-=*_<[{(]\s?(?:page|newp|side?br|sidesk|seiten)|\[\/\w|[["|]https?:|":http|\*\*|[ \t]\*\w|\{|\[\[|\[(?:toc|_toc_)\]|\$|\\[a-z]|==|\w\^|[–—―─=]{3}|[–—―─] [–—―─]|\||[\r\n]|\[\d|[-+*]\[|\bh{1,2}[tp]{2,4}s?(?<!\bhttps?)[:/]|\bttps?:|https?(?!:\/\/[^ /])[:;.,/\\ ]|::|#\. |%%|!!!|\?\?\?/i;
const mayBeNumbered = /\[\d{1,2}\]/;

function byStart(a: TextView, b: TextView): number {
  return a.placeOf(0, 0).start.line - b.placeOf(0, 0).start.line;
}

function slipsIn(view: TextView): readonly Diagnostic[] {
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
