import type { Nodes, Parents } from 'mdast';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { placeAt } from '../../../diagnostics/places.ts';
import type { Place } from '../../../meeting/place.ts';
import type { SourceFile } from '../../../read/source-file.ts';
import type { Range } from '../paragraphs.ts';
import { endOf, plainText, startOf } from '../tree-walk.ts';

/** A paragraph, heading or cell as it is shown, with everything that Markdown has understood blanked out. */
export interface TextView {
  readonly type: 'paragraph' | 'heading' | 'tableCell';
  /** As typed, including the `>` of quotations before its lines. */
  readonly raw: string;
  /** As long as `raw`, with `blank` for marks that were read, code, links, pictures, HTML and escaped signs. */
  readonly shown: string;
  readonly source: SourceFile;
  /** The place in the file of a range of `raw`. */
  readonly placeOf: (start: number, end: number) => Place;
}

/** One kind of slip in a paragraph, heading or cell: text that was meant as a mark and would be printed as typed. */
export type TextSlip = (view: TextView) => readonly Diagnostic[];

/** A private-use character, which no keyboard types. */
const blank = '\ue001';

export function textView(node: Extract<Parents, { type: TextView['type'] }>, source: SourceFile): TextView {
  const start = startOf(node.children[0] ?? node);
  const raw = source.text.slice(start, endOf(node.children.at(-1) ?? node));
  let shown = '';
  let done = 0;
  for (const [from, to] of textRanges(node, source.text)) {
    shown += blankOf(raw.slice(done, from - start)) + raw.slice(from - start, to - start);
    done = to - start;
  }
  shown += blankOf(raw.slice(done));
  return {
    type: node.type,
    raw,
    shown: shown.replace(escaped, blank.repeat(2)),
    source,
    placeOf: (from, to) => placeAt(source, start + from, start + to),
  };
}

/** A backslash escapes a sign (CommonMark 0.31.2, 2.4). */
const escaped = /\\[!-/:-@[-`{-~]/g;

function blankOf(text: string): string {
  return text.replace(/[^\r\n]/g, blank);
}

/** Where a node has text, in order. */
function textRanges(node: Nodes, text: string): readonly Range[] {
  if (node.type === 'text') return [[startOf(node), endOf(node)]];
  if (node.type === 'link' || !('children' in node)) return [];
  return siblingGroups(node.children).flatMap(group =>
    group.length > 1 ? betweenAddresses(group, text) : textRanges(group[0]!, text),
  );
}

/** Siblings in groups that begin at one offset: bare addresses that were found in finished text have its place. */
function siblingGroups(siblings: readonly Nodes[]): readonly (readonly Nodes[])[] {
  const groups: Nodes[][] = [];
  for (const node of siblings) {
    const last = groups.at(-1);
    if (last && startOf(last[0]!) === startOf(node)) last.push(node);
    else groups.push([node]);
  }
  return groups;
}

/** The text before, between and after addresses, which stand in the text as they are shown. */
function betweenAddresses(group: readonly Nodes[], text: string): readonly Range[] {
  const ranges: Range[] = [];
  const end = endOf(group[0]!);
  let from = startOf(group[0]!);
  for (const node of group) {
    if (node.type !== 'link') continue;
    const address = plainText(node.children);
    const at = text.slice(from, end).indexOf(address);
    if (at < 0) continue;
    ranges.push([from, from + at]);
    from += at + address.length;
  }
  return [...ranges, [from, end]];
}
