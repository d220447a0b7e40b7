import { lineAt, pointAt } from '../../diagnostics/places.ts';
import type { SourceFile } from '../../read/source-file.ts';

/** Offsets of a file's text; `end` is exclusive. */
export type Range = readonly [start: number, end: number];

/** Runs of lines, each of which is at most one paragraph; without fenced code. */
export function paragraphsOf(source: SourceFile, from: number): readonly Range[] {
  const paragraphs: [start: number, end: number][] = [];
  let fence: Fence | undefined;
  let goesOn = false;
  for (const { text, start } of linesOf(source, from)) {
    const inFence = fence !== undefined;
    fence = fence ? stillOpen(fence, text) : opened(text);
    const content = text.replace(/^[ \t>]+/, '');
    const isText = !inFence && fence === undefined && content !== '';
    const end = start + text.length;
    if (isText && goesOn && !beginsBlock.test(content)) paragraphs.at(-1)![1] = end;
    else if (isText) paragraphs.push([start, end]);
    goesOn = isText;
  }
  return paragraphs;
}

const beginsBlock = /^(?:[-+*][ \t]|\d{1,9}[.)][ \t]|#{1,6}[ \t]|\[[^\]]{1,999}\]:|\|)/;

export interface Line {
  /** Without its end. */
  readonly text: string;
  readonly start: number;
}

/** The lines of a file from an offset at the start of a line. */
export function* linesOf(source: SourceFile, from: number): Generator<Line> {
  for (let line = pointAt(source, from).line; line <= source.lineStarts.length; line++) {
    yield { text: lineAt(source, line), start: source.lineStarts[line - 1]! };
  }
}

interface Fence {
  readonly indent: number;
  readonly marks: string;
}

function opened(line: string): Fence | undefined {
  const [, indent, marks] = /^( {0,3})(`{3,}(?=[^`]*$)|~{3,})/.exec(line) ?? [];
  return marks === undefined ? undefined : { indent: indent!.length, marks };
}

/** An indented fence may be in a list, which ends at a line further left. */
function stillOpen(fence: Fence, line: string): Fence | undefined {
  const text = line.trim();
  const indent = line.length - line.trimStart().length;
  const isClosed = text.startsWith(fence.marks) && text === fence.marks[0]!.repeat(text.length);
  return isClosed || (text !== '' && indent < fence.indent) ? undefined : fence;
}
