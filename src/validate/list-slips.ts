import type { ZodMiniObject, ZodMiniType } from 'zod/mini';
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import type { TextValue, Value } from '../parse/parsed-file.ts';
import { alternatives, formOf } from './schema/forms.ts';
import { bulletOf } from './values/bullet.ts';
import { severalNames } from './values/several-names.ts';
import { readTime } from './values/time.ts';

/**
 * What is wrong with a text that should be several points of a list, each after its hyphen: it has a word processor's
 * bullets, or the names of several persons.
 *
 * @param isPoint whether it is a point of a list, which has hyphens then
 */
export function listSlip(
  value: Value,
  element: ZodMiniType,
  field: string,
  isPoint: boolean,
): Diagnostic | undefined {
  if (value.kind !== 'text') return undefined;
  const bullet = bulletOf(value.value);
  if (bullet !== undefined) return diagnose('list-bullets', value.place, { field, bullet });
  // Most texts need no closer look.
  if (!value.lines && !/[,;\r\n]/.test(value.value)) return undefined;
  const names = isPerson(element) ? severalNames(linesOf(value)) : undefined;
  return names && diagnose('person-several', value.place, { field, names, isPoint });
}

/** A slot of the timetable that is typed as a text: "9.00 Budget", "Kl. 9.30–10.00: Tag". */
export function slotSlip(value: Value, element: ZodMiniType): Diagnostic | undefined {
  if (value.kind !== 'text' || !hasField(element, 'break')) return undefined;
  const [text = ''] = linesOf(value);
  const [, typed = '', title = ''] = timed.exec(text) ?? [];
  const time = readTime(typed);
  const right = 'value' in time ? typed : 'right' in time.refused.data ? time.refused.data.right : undefined;
  const known =
    typeof right === 'string' && title !== '' ? { time: right, title } : { time: '9.00', title: text };
  return diagnose('slot-text', value.place, {
    text,
    right: `{ time: ${known.time}, title: ${inFlow(known.title)} }`,
  });
}

/** A time of day, its end if there is one, and what follows. */
const timed =
  /^\P{L}{0,2}((?:\p{L}{2,3}\.?\s+)?\d{1,2}[.:]\d{2})(?:\s*[-–]\s*\d{1,2}[.:]\d{2})?(?:\s+(?:Uhr|h))?\s*[:,–-]?\s+(.+)$/u;

/** A text between the brackets of a map. */
function inFlow(text: string): string {
  return /^[\p{L}\d][^,[\]{}:#"']*$/u.test(text) ? text : JSON.stringify(text);
}

function isPerson(element: ZodMiniType): boolean {
  return hasField(element, 'role');
}

function hasField(element: ZodMiniType, field: string): boolean {
  const map = alternatives(element).find(option => formOf(option) === 'map') as ZodMiniObject | undefined;
  return map !== undefined && Object.hasOwn(map.def.shape, field);
}

/** A plain text over several lines keeps no line ends, but its lines. */
function linesOf({ value: text, lines }: TextValue): readonly string[] {
  return (lines ?? text.split(/[\r\n]+/)).map(line => line.trim()).filter(line => line !== '');
}
