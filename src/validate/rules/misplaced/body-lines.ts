import type { ZodMiniType } from 'zod/mini';
import { lineAt, pointAt } from '../../../diagnostics/places.ts';
import type { Status } from '../../../meeting/meeting.ts';
import type { Place } from '../../../meeting/place.ts';
import type { ParsedFile } from '../../../parse/parsed-file.ts';
import { accepts } from '../../schema/forms.ts';
import { item } from '../../schema/item.ts';
import { meeting } from '../../schema/meeting.ts';
import { isStatusWord, readYesOrNo, statusMeantBy } from '../../values/choice.ts';
import { readDate } from '../../values/date.ts';
import { fieldIn } from '../../values/field-words.ts';
import { readTime } from '../../values/time.ts';

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

/** A field on the first line of a body. */
type FirstField =
  | { readonly kind: 'status'; readonly line: number; readonly status: Status }
  | { readonly kind: 'field'; readonly line: number; readonly field: string };

/**
 * The field that a body's first line was meant as: a status in any spelling, or another field that can't be a sentence.
 */
export function firstField(file: ParsedFile): FirstField | undefined {
  const first = bodyLines(file).next().value;
  if (!first) return undefined;
  const field = fieldLine(first.text);
  if (!field || field.value.length > 200) return undefined;
  const { line } = first;
  const status = saidStatus(field);
  if (status) return { kind: 'status', line, status };
  const next = lineAt(file.source, line + 1);
  return isOurs(field) && isFieldValue(field, first.text, next)
    ? { kind: 'field', line, field: field.name }
    : undefined;
}

/** A field of either kind of file, or what other programs call a status. */
function isOurs({ name }: FieldLine): boolean {
  return (
    Object.hasOwn(item().def.shape, name) ||
    Object.hasOwn(meeting().def.shape, name) ||
    others.has(name) ||
    (isStatusWord(name, 'closed') && name === name.toLowerCase())
  );
}

const others = new Set(['access', 'visibility', 'adgang', 'tilgang', 'synlighed', 'zugang', 'åtkomst']);

/** Whether front matter would read the value as a date, a time or a list; a text could also be part of a sentence. */
function isFieldValue({ name, value }: FieldLine, typed: string, next: string): boolean {
  if (isStatusWord(name, 'closed')) return value === '';
  // No sentence begins with "access: closed".
  if (isStatusWord(value, 'closed') || name === 'status') return true;
  if (name === 'date') return 'value' in readDate(value);
  if (name === 'time' || name === 'start' || name === 'end') return 'value' in readTime(value);
  if (!takesList(name)) return false;
  if (isBlank(value)) return /^\s*-\s+\S/.test(next);
  return /:\s*\[.*\]\s*$/.test(typed) || (name === 'attachments' && /^\S+\.[a-z]{2,4}$/i.test(value));
}

/** Whether a field takes a list. */
function takesList(name: string): boolean {
  return [item(), meeting()].some(({ def: { shape } }) => {
    const schema: ZodMiniType | undefined = Object.hasOwn(shape, name)
      ? shape[name as keyof typeof shape]
      : undefined;
    return schema !== undefined && accepts(schema, 'list');
  });
}
