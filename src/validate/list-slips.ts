import type { ZodMiniObject, ZodMiniType } from 'zod/mini';
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import type { TextValue, Value } from '../parse/parsed-file.ts';
import { alternatives, formOf } from './schema/forms.ts';
import { bulletOf } from './values/bullet.ts';
import { severalNames } from './values/several-names.ts';

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

function isPerson(element: ZodMiniType): boolean {
  const map = alternatives(element).find(option => formOf(option) === 'map') as ZodMiniObject | undefined;
  return map !== undefined && Object.hasOwn(map.def.shape, 'role');
}

/** A plain text over several lines keeps no line ends, but its lines. */
function linesOf({ value: text, lines }: TextValue): readonly string[] {
  return (lines ?? text.split(/[\r\n]+/)).map(line => line.trim()).filter(line => line !== '');
}
