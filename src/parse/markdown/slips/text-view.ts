import type { Nodes, Parents } from 'mdast';
import type { Diagnostic } from '../../../diagnostics/diagnostic.ts';
import { placeAt } from '../../../diagnostics/places.ts';
import type { Place } from '../../../meeting/place.ts';
import type { SourceFile } from '../../../read/source-file.ts';
import type { Range } from '../paragraphs.ts';
import { endOf, startOf } from '../tree-walk.ts';

/** A paragraph, heading or cell as it is shown, with everything that Markdown has understood blanked out. */
export interface TextView {
  readonly type: 'paragraph' | 'heading' | 'tableCell';
  /** As typed, including the `>` of quotations before its lines. */
  readonly raw: string;
  /** As long as `raw`, with `blank` for marks that were read, code, links, pictures, HTML and escaped signs. */
  readonly shown: string;
  /** The place in the file of a range of `raw`. */
  readonly placeOf: (start: number, end: number) => Place;
}

/** One kind of slip in a paragraph, heading or cell: text that was meant as a mark and would be printed as typed. */
export type TextSlip = (view: TextView) => readonly Diagnostic[];

/** A private-use character, which no keyboard types. */
export const blank = '\ue001';

export function textView(node: Extract<Parents, { type: TextView['type'] }>, source: SourceFile): TextView {
  const start = startOf(node.children[0] ?? node);
  const raw = source.text.slice(start, endOf(node.children.at(-1) ?? node));
  let shown = '';
  let done = 0;
  for (const [from, to] of textRanges(node)) {
    shown += blankOf(raw.slice(done, from - start)) + raw.slice(from - start, to - start);
    done = to - start;
  }
  shown += blankOf(raw.slice(done));
  return {
    type: node.type,
    raw,
    shown: shown.replace(escaped, blank.repeat(2)),
    placeOf: (from, to) => placeAt(source, start + from, start + to),
  };
}

/** A backslash escapes a sign (CommonMark 0.31.2, 2.4). */
const escaped = /\\[!-/:-@[-`{-~]/g;

function blankOf(text: string): string {
  return text.replace(/[^\r\n]/g, blank);
}

/** Where a node has text, in order. Bare addresses that were found in finished text have no place of their own. */
function textRanges(node: Nodes): readonly Range[] {
  if (node.type === 'text') return [[startOf(node), endOf(node)]];
  if (node.type === 'link' || !('children' in node)) return [];
  const [first, second] = node.children;
  if (second && startOf(first!) === startOf(second)) return [];
  return node.children.flatMap(textRanges);
}
