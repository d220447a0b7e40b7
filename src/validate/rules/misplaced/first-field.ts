import type { ZodMiniType } from 'zod/mini';
import { lineAt } from '../../../diagnostics/places.ts';
import type { Status } from '../../../meeting/meeting.ts';
import type { ParsedFile } from '../../../parse/parsed-file.ts';
import { accepts } from '../../schema/forms.ts';
import { item } from '../../schema/item.ts';
import { meeting } from '../../schema/meeting.ts';
import { isStatusWord } from '../../values/choice.ts';
import { readDate } from '../../values/date.ts';
import { readTime } from '../../values/time.ts';
import { bodyLines, type FieldLine, fieldLine, isBlank, saidStatus } from './body-lines.ts';

/** A field on the first line of a body. */
export type FirstField =
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
