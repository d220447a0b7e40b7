import type { Status } from '../../../meeting/meeting.ts';
import { isStatusWord, readYesOrNo, statusMeantBy } from '../../values/choice.ts';
import { fieldIn } from '../../values/field-words.ts';

/** A line that has the form of a field: a name, a colon or what is typed for one, and a value. */
export interface FieldLine {
  readonly name: string;
  readonly value: string;
}

/** Reads a line as a field, whose name is one word or a few. */
export function fieldLine(line: string): FieldLine | undefined {
  if (line.length > longest) return undefined;
  const [, name, value = ''] =
    /^\s*["']?([^\s:=：﹕"'][^:=：﹕"']{0,40}?)["']?\s*[:=：﹕](?!\/\/)(.*)$/su.exec(line) ?? [];
  return name === undefined ? undefined : { name: name.trim(), value: bare(value) };
}

/** No field that is looked for has a longer line. */
const longest = 300;

/** Without white space, quotation marks and the sign at its end. */
function bare(value: string): string {
  return value.replace(/^[\s"'“”„«»‘’]+|[\s"'“”„«»‘’.,;!]+$/gu, '');
}

/** The status that a field gives: `status: lukket`, `Status = Closed`, `closed: true`, `public: no`. */
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
