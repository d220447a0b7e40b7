import type { Nodes, Parents } from 'mdast';
import { placeAt } from '../../../diagnostics/places.ts';
import type { Place } from '../../../meeting/place.ts';
import type { SourceFile } from '../../../read/source-file.ts';
import { endOf, startOf } from '../node-path.ts';
import type { Range } from '../paragraphs.ts';

/** A paragraph, heading or cell, as it is shown: what Markdown has understood is blank in it. */
export interface TextView {
  readonly type: 'paragraph' | 'heading' | 'tableCell';
  /** As typed, with the marks of quotations before its lines. */
  readonly raw: string;
  /** As long as `raw`: `blank` stands for marks that were read, code, links, pictures, HTML, and signs behind a backslash. */
  readonly shown: string;
  /** Whether it stands in a list, a quotation or a note. */
  readonly isNested: boolean;
  /** The place in the file of a range of it. */
  readonly placeOf: (start: number, end: number) => Place;
}

/** Stands for what is no text; of the private characters that no keyboard types. */
export const blank = '\ue001';

/** @param isNested whether it stands in a list, a quotation or a note */
export function textView(
  node: Extract<Parents, { type: TextView['type'] }>,
  source: SourceFile,
  isNested: boolean,
): TextView {
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
    isNested,
    placeOf: (from, to) => placeAt(source, start + from, start + to),
  };
}

/** A backslash takes the meaning from a sign (CommonMark 0.31.2, 2.4). */
const escaped = /\\[!-/:-@[-`{-~]/g;

function blankOf(text: string): string {
  return text.replace(/[^\r\n]/g, blank);
}

/** Where text stands in a node, in order. Addresses that were found in finished text have no place of their own. */
function textRanges(node: Nodes): readonly Range[] {
  if (node.type === 'text') return [[startOf(node), endOf(node)]];
  if (node.type === 'link' || !('children' in node)) return [];
  const [first, second] = node.children;
  if (second && startOf(first!) === startOf(second)) return [];
  return node.children.flatMap(textRanges);
}
