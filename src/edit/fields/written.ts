import { asValue } from '../../diagnostics/replacement.ts';
import type { Value } from '../../parse/parsed-file.ts';

/** A value to be written into front matter. */
export type Written = string | readonly Written[] | { readonly [field: string]: Written };

/** A field on lines of its own, without their ends; lists and maps have a line for each point and field. */
export function fieldLines(name: string, value: Written): readonly string[] {
  if (typeof value === 'string') return [`${name}: ${scalar(value)}`];
  if (Array.isArray(value))
    return value.length === 0 ? [`${name}: []`] : [`${name}:`, ...indented(value.flatMap(pointLines))];
  return [`${name}:`, ...indented(mapLines(value as { readonly [field: string]: Written }))];
}

/** A point of a list: the first line has the hyphen. */
export function pointLines(value: Written): readonly string[] {
  if (typeof value === 'string') return [`- ${scalar(value)}`];
  const inner = Array.isArray(value)
    ? value.flatMap(pointLines)
    : mapLines(value as { readonly [field: string]: Written });
  return inner.map((line, index) => `${index === 0 ? '- ' : '  '}${line}`);
}

/** In brackets, on one line: "{ title: Plan, file: plan.pdf }". */
export function inBrackets(value: Written): string {
  if (typeof value === 'string') return flowScalar(value);
  if (Array.isArray(value)) return `[${value.map(inBrackets).join(', ')}]`;
  const fields = Object.entries(value).map(([name, inner]) => `${name}: ${inBrackets(inner)}`);
  return `{ ${fields.join(', ')} }`;
}

function mapLines(map: { readonly [field: string]: Written }): readonly string[] {
  return Object.entries(map).flatMap(([name, value]) => fieldLines(name, value));
}

function indented(lines: readonly string[]): readonly string[] {
  return lines.map(line => `  ${line}`);
}

/** What people write needs quotation marks less often than what a message asks them to write. */
function scalar(text: string): string {
  return plainTime.test(text) || plainText.test(text) ? text : asValue(text);
}

const plainTime = /^\d{1,2}:\d{2}$/;
const plainText = /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N} ,.;!?%§’–_/()+&*-]*[\p{L}\p{M}\p{N}.!?%’)])?$/u;

/** In brackets only letters, digits and a few signs are safe. */
function flowScalar(text: string): string {
  return /^[\p{L}\p{N}][\p{L}\p{N} ._-]*$/u.test(text) && !/\s$/.test(text) ? text : JSON.stringify(text);
}

/** A text on one line, as a field can hold it: white space is one space, and what no one can see is left out. */
export function onOneLine(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\p{Cc}\s\u2028\u2029]+/gu, ' ')
    .trim();
}

/** A value as it would be written; undefined for one that is empty or can't be read. */
export function writtenFrom(value: Value): Written | undefined {
  switch (value.kind) {
    case 'text':
      return value.value;
    case 'list':
      return value.values.map(writtenFrom).filter(inner => inner !== undefined);
    case 'map':
      return Object.fromEntries(
        value.entries.flatMap(({ key, value: inner }) => {
          const written = writtenFrom(inner);
          return written === undefined ? [] : [[key, written]];
        }),
      );
    case 'none':
      return undefined;
  }
}

/** Whether a value reads as what was to be written. */
export function isWritten(value: Value, written: Written): boolean {
  if (value.kind === 'none') return false;
  if (typeof written === 'string') return value.kind === 'text' && value.value === written;
  if (Array.isArray(written)) {
    return (
      value.kind === 'list' &&
      value.values.length === written.length &&
      value.values.every((inner, index) => isWritten(inner, written[index]!))
    );
  }
  const fields = Object.entries(written);
  return (
    value.kind === 'map' &&
    value.entries.length === fields.length &&
    value.entries.every(
      ({ key, value: inner }, index) => key === fields[index]![0] && isWritten(inner, fields[index]![1]),
    )
  );
}
