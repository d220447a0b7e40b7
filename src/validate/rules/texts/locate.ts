import { offsetOf, pointAt } from '../../../diagnostics/places.ts';
import type { Place, Point } from '../../../meeting/place.ts';
import type { ParsedMeeting } from '../../../parse/parsed-file.ts';
import type { SourceFile } from '../../../read/source-file.ts';
import { lastAt, type Run, runAt, type ShownText } from './shown-text.ts';

/** The place of a part of a text, given by its offsets. */
export type Locate = (text: ShownText, from: number, to: number) => Place;

/**
 * Finds words of a shown text in its source. Text that was not typed as it is read (an escape, an entity, a folded
 * value) gets the place of the field or the part of the paragraph that it is in.
 */
export function createLocate({ meeting, items, defaults }: ParsedMeeting): Locate {
  const files = [meeting, ...items, ...(defaults ? [defaults] : [])];
  const sources = new Map(files.map(({ source }) => [source.path, source]));
  const known = new Map<Run, LineOffsets>();
  return (text, from, to) => {
    const { file } = text;
    const source = sources.get(file);
    const first = runAt(text, from);
    const last = runAt(text, to - 1);
    const start = pointIn(first, from, source, known);
    if (!start) return { file, start: first.span.start, end: first.span.end };
    const end = pointIn(last, to - 1, source, known);
    return { file, start, end: end ? { ...end, column: end.column + 1 } : last.span.end };
  };
}

/** For each line of a run, its offset in the run and in the file; -1 if it was typed differently. */
interface LineOffsets {
  readonly inRun: readonly number[];
  readonly inFile: readonly number[];
}

function pointIn(
  run: Run,
  offset: number,
  source: SourceFile | undefined,
  known: Map<Run, LineOffsets>,
): Point | undefined {
  if (!source) return undefined;
  const lines = known.get(run) ?? findLines(run, source);
  known.set(run, lines);
  const line = lastAt(lines.inRun.length, at => lines.inRun[at]! <= offset - run.from);
  const start = lines.inFile[line]!;
  return start < 0 ? undefined : pointAt(source, start + offset - run.from - lines.inRun[line]!);
}

/**
 * Each line is searched for on its own line of the file, after indents and quotation marks, or on the next line: a code
 * block begins with a fence.
 */
function findLines({ text, span }: Run, source: SourceFile): LineOffsets {
  const inRun: number[] = [];
  const inFile: number[] = [];
  const end = offsetOf(source, span.end);
  let from = offsetOf(source, span.start);
  let at = 0;
  for (const [index, line] of text.split('\n').entries()) {
    const next = span.start.line + index;
    const limit = Math.min(end, source.lineStarts[next + 1] ?? end);
    const found = source.text.slice(from, limit).indexOf(line);
    inRun.push(at);
    inFile.push(found < 0 ? -1 : from + found);
    from = found < 0 ? Math.max(from, source.lineStarts[next] ?? end) : from + found + line.length;
    at += line.length + 1;
  }
  return { inRun, inFile };
}
