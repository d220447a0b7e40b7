import { lineAt, pointAt } from '../../../diagnostics/places.ts';
import type { Status } from '../../../meeting/meeting.ts';
import type { Place } from '../../../meeting/place.ts';
import type { ParsedFile } from '../../../parse/parsed-file.ts';
import { isStatusWord, readYesOrNo, statusMeantBy } from '../../values/choice.ts';
import { fieldIn } from '../../values/field-words.ts';

/** A line of a body, as it was typed. */
export interface BodyLine {
  readonly text: string;
  /** From 1. */
  readonly line: number;
}

/** The lines of a file's body, from the first that is not empty; none if it is unknown where the body begins. */
export function* bodyLines({ source, bodyFrom }: ParsedFile): Generator<BodyLine> {
  if (bodyFrom === undefined) return;
  let begun = false;
  for (let line = pointAt(source, bodyFrom).line; line <= source.lineStarts.length; line++) {
    const text = lineAt(source, line);
    begun ||= !isBlank(text);
    if (begun) yield { text, line };
  }
}

/** Whether a reader sees nothing on a line. */
export function isBlank(text: string): boolean {
  return /^[\s\u00ad\u200b-\u200f\u2060\ufeff]*$/.test(text);
}

/** The place of a line's text, without the white space around it. */
export function placeOfLine({ source }: ParsedFile, line: number): Place {
  const text = lineAt(source, line);
  const column = text.length - text.trimStart().length + 1;
  return {
    file: source.path,
    start: { line, column },
    end: { line, column: column + text.trim().length },
  };
}

/** A line in the form of a field: a name, a colon (or what authors type for one) and a value. */
export interface FieldLine {
  readonly name: string;
  readonly value: string;
}

/** Reads a line as a field whose name is one word or a few. */
export function fieldLine(line: string): FieldLine | undefined {
  if (line.length > longest) return undefined;
  const [, name, value = ''] =
    /^\s*["']?([^\s:=：﹕"'][^:=：﹕"']{0,40}?)["']?\s*[:=：﹕](?!\/\/)(.*)$/su.exec(line) ?? [];
  return name === undefined ? undefined : { name: name.trim(), value: bare(value) };
}

/** No such field has a longer line. */
const longest = 300;

/** The text without white space, quotation marks and a sign at its end. */
function bare(value: string): string {
  return value.replace(/^[\s"'“”„«»‘’]+|[\s"'“”„«»‘’.,;!]+$/gu, '');
}

/** The status that a field stands for: `status: lukket`, `Status = Closed`, `closed: true`, `public: no`. */
export function saidStatus({ name, value }: FieldLine): Status | undefined {
  if (fieldIn(name, ['status']) === 'status') return statusMeantBy(value);
  const isClosed = isStatusWord(name, 'closed');
  if (!isClosed && !isStatusWord(name, 'open')) return undefined;
  const reading = readYesOrNo(value);
  const right = 'value' in reading ? String(reading.value) : answerOf(reading.refused.data);
  if (right === undefined) return undefined;
  return (right === 'true') === isClosed ? 'closed' : 'open';
}

function answerOf(data: object): string | undefined {
  return 'right' in data && typeof data.right === 'string' ? data.right : undefined;
}
