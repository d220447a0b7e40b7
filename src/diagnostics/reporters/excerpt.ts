import stringWidth from 'string-width';
import type { Place } from '../../meeting/place.ts';
import type { SourceFile } from '../../read/source-file.ts';
import { visible } from './visible.ts';

/** A line of a file as it is shown, and the mark under the place: how many columns in, and how many wide. */
export interface Excerpt {
  readonly text: string;
  readonly indent: number;
  readonly width: number;
}

/** How many columns of a line are shown before the place, and from there on; what one part leaves, the other gets. */
const before = 40;
const after = 60;
/** How many UTF-16 units are examined for them: a letter with its marks has several. */
const reach = 400;

/** The line in which a place begins; none if the file has no such line. */
export function excerptOf(place: Place, source: SourceFile): Excerpt | undefined {
  const { start, end } = place;
  const lineStart = source.lineStarts[start.line - 1];
  if (lineStart === undefined) return undefined;
  const lineEnd = source.lineStarts[start.line] ?? source.text.length;
  const from = Math.min(lineStart + start.column - 1, lineEnd);
  const to =
    end.line === start.line ? Math.max(from, Math.min(lineStart + end.column - 1, lineEnd)) : lineEnd;
  const markEnd = Math.min(to, from + reach);
  const tailEnd = markEnd < to ? markEnd : Math.min(lineEnd, to + reach);
  return compose(
    cells(source.text, Math.max(lineStart, from - reach), from),
    cells(source.text, from, markEnd),
    cells(source.text, markEnd, tailEnd),
    { more: from - reach > lineStart, further: tailEnd < lineEnd },
  );
}

interface Cut {
  /** Whether the line has more before the examined part, or after it. */
  readonly more: boolean;
  readonly further: boolean;
}

/** Puts the parts together, cut to the columns that are shown. */
function compose(head: readonly Cell[], marked: readonly Cell[], tail: readonly Cell[], line: Cut): Excerpt {
  const shownMark = fitting(marked, after);
  const shownTail = shownMark.length < marked.length ? [] : fitting(tail, after - widthOf(shownMark));
  const room = before + after - widthOf(shownMark) - widthOf(shownTail);
  const shownHead = fitting([...head].reverse(), room).reverse();
  const lead = line.more || shownHead.length < head.length ? '…' : '';
  const isCut = line.further || shownMark.length < marked.length || shownTail.length < tail.length;
  return {
    text:
      lead + [...shownHead, ...shownMark, ...shownTail].map(({ text }) => text).join('') + (isCut ? '…' : ''),
    indent: lead.length + widthOf(shownHead),
    width: Math.max(1, widthOf(shownMark)),
  };
}

/** A character with everything painted in its place, and how many terminal columns it takes. */
interface Cell {
  readonly text: string;
  readonly width: number;
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Latin letters and signs take one column each. Nearly every line has nothing else. */
const plain = /^[ -~\u00a1-\u00ac\u00ae-\u02ff]*$/;

function cells(text: string, start: number, end: number): Cell[] {
  const part = cut(text, start, end);
  if (plain.test(part) && !part.includes('['))
    return Array.from(part, letter => ({ text: letter, width: 1 }));
  return Array.from(graphemes.segment(part), ({ segment, index }) => {
    const shown = shownCell(segment, text.slice(start + index - 2, start + index));
    return { text: shown, width: stringWidth(shown) };
  });
}

function shownCell(segment: string, preceding: string): string {
  // A tab's width depends on what is before it; that of two spaces does not.
  if (segment === '\t') return '  ';
  return segment === '[' && preceding === '##' ? visible('##[').slice(2) : visible(segment);
}

/** As many of the first cells as fit. */
function fitting(all: readonly Cell[], room: number): Cell[] {
  let width = 0;
  const end = all.findIndex(cell => {
    width += cell.width;
    return width > room;
  });
  return all.slice(0, end < 0 ? all.length : end);
}

function widthOf(all: readonly Cell[]): number {
  return all.reduce((sum, { width }) => sum + width, 0);
}

/** Without the line's end, and with no character cut in two. */
function cut(text: string, start: number, end: number): string {
  return text
    .slice(start, end)
    .replace(/[\r\n]+$/, '')
    .replace(/[\ud800-\udbff]$/, '');
}
