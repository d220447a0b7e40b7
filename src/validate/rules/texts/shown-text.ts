import { offsetOf, pointAt } from '../../../diagnostics/places.ts';
import type { AgendaItem, Person, Slot } from '../../../meeting/meeting.ts';
import type { Place, Point, Text } from '../../../meeting/place.ts';
import type { ParsedMeeting } from '../../../parse/parsed-file.ts';
import type { SourceFile } from '../../../read/source-file.ts';

/** Whose text it is: an item's, a slot's, the cover note's, or another text of meeting.md. */
type Owner =
  | { readonly kind: 'item'; readonly item: AgendaItem }
  | { readonly kind: 'slot'; readonly slot: Slot }
  | { readonly kind: 'note' | 'meeting' };

/** The kinds of text that rules distinguish. */
type TextKind = 'name' | 'case' | 'document' | 'classification' | 'text';

/** Where something is in a known file. */
export type Span = Pick<Place, 'start' | 'end'>;

/** A part of a text that is also in one piece in its file. */
export interface Run {
  /** Where it begins in the text. */
  readonly from: number;
  readonly text: string;
  readonly span: Span;
  /** An address that is a link by itself. */
  readonly isAddress?: boolean;
}

/** A text that a reader sees: a field, a heading, a paragraph or a table's cell. */
export interface ShownText {
  readonly text: string;
  readonly file: string;
  readonly kind: TextKind;
  /** In order, without gaps except for line ends. */
  readonly runs: readonly Run[];
  readonly owner: Owner;
  /** Whether the public edition withholds it. */
  readonly withheld: boolean;
  /** The header of the cell's column. */
  readonly header?: string;
}

/** What all texts of one part of the meeting have in common. */
export interface Origin {
  readonly owner: Owner;
  readonly withheld: boolean;
}

/** A field's text, if the field is there. */
export function fieldText(field: Text | undefined, kind: TextKind, { owner, withheld }: Origin): ShownText[] {
  if (!field) return [];
  const { value: text, place } = field;
  return [{ text, file: place.file, kind, runs: [{ from: 0, text, span: place }], owner, withheld }];
}

/** The names, roles and notes of persons. */
export function personTexts(persons: readonly (Person | undefined)[], origin: Origin): ShownText[] {
  return persons.flatMap(person => [
    ...fieldText(person?.name, 'name', origin),
    ...fieldText(person?.role, 'text', origin),
    ...fieldText(person?.note, 'text', origin),
  ]);
}

/** The part of a text that an offset is in. */
export function runAt({ runs }: ShownText, offset: number): Run {
  return runs[lastAt(runs.length, at => runs[at]!.from <= offset)]!;
}

/** The last index for which `holds` is true, if it is true for all before; 0 if for none. */
function lastAt(count: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = count;
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) low = middle;
    else high = middle;
  }
  return low;
}

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
