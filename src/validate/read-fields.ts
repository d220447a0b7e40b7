import type { ZodMiniArray, ZodMiniObject, ZodMiniRecord, ZodMiniType } from 'zod/mini';
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import { withFix, withSuggestion } from '../diagnostics/replacement.ts';
import { type Known, unclear } from '../meeting/known.ts';
import type { Place, Placed, Text } from '../meeting/place.ts';
import type { ListValue, MapValue, TextValue, Value } from '../parse/parsed-file.ts';
import { type Fields, isRefused, knownIn, type Pair } from './fields.ts';
import { listSlip, slotSlip } from './list-slips.ts';
import { accepts, alternatives, elementOf, formOf } from './schema/forms.ts';
import { asMisplaced, withoutStrays } from './stray-fields.ts';
import { isPlain, meantField, saysDecision } from './values/field-words.ts';
import type { Refusal } from './values/reading.ts';

type Report = (diagnostic: Diagnostic) => void;

/**
 * Reads a map's fields by a schema. Each is read separately, so one bad value does not affect the others. Texts go
 * through the schema; a value that it refuses becomes a diagnostic at its place. `reportMissing` reports missing
 * fields.
 *
 * @param isWhole whether the map is all that was written
 */
export function readFields<Shape extends Record<string, ZodMiniType>>(
  schema: ZodMiniObject<Shape>,
  map: MapValue,
  report: Report,
  isWhole = true,
): Fields<Shape> {
  const shape = schema.def.shape;
  const values: Record<string, Known<unknown>> = {};
  const keys = new Map<string, Place>();
  const strays: Text[] = [];
  for (const { key, keyPlace, value, isUnsure } of withoutStrays(map.entries, shape, report)) {
    if (!Object.hasOwn(shape, key)) {
      if (isUnsure) continue;
      const isDecision = Object.hasOwn(shape, 'withdrawn') && saysDecision(key);
      const near = isDecision ? undefined : meantField(key, Object.keys(shape));
      values[near ?? key] ??= unclear;
      strays.push(...textsIn(value));
      const told = diagnose('field-unknown', keyPlace, {
        field: key,
        nearest: near,
        ...(isDecision && { isDecision }),
      });
      report(
        near !== undefined && isPlain(key, near, map, shape)
          ? withFix(told, near)
          : withSuggestion(told, near),
      );
    } else if (isRefused(value)) {
      values[key] ??= unclear;
    } else if (!isEmpty(value)) {
      keys.set(key, keyPlace);
      values[key] = readValue(shape[key]!, value, key, diagnostic => {
        const found = asMisplaced(diagnostic, value, shape, map.place.start.column);
        report(withHyphen(found, value, keyPlace));
      });
    }
  }
  return { place: map.place, values: values as Fields<Shape>['values'], keys, strays, isWhole };
}

function textsIn(value: Value): readonly Text[] {
  if (value.kind === 'text') return [value];
  if (value.kind === 'list') return value.values.flatMap(textsIn);
  return value.kind === 'map' ? value.entries.flatMap(entry => textsIn(entry.value)) : [];
}

/**
 * Reports the fields that a schema requires and a map lacks. An unclear field is not missing. `of` says what the map
 * describes.
 */
export function reportMissing<Shape extends Record<string, ZodMiniType>>(
  schema: ZodMiniObject<Shape>,
  fields: Fields<Shape>,
  place: Place,
  report: Report,
  of?: 'meeting',
): void {
  for (const [field, kind] of Object.entries(schema.def.shape)) {
    if (kind.def.type === 'optional' || knownIn(fields, field) !== undefined) continue;
    report(diagnose('field-missing', place, { field, ...(of && { of }) }));
  }
}

/** A key or a list's hyphen followed by nothing but white space counts as absent. */
function isEmpty(value: Value): boolean {
  return value.kind === 'none' || (value.kind === 'text' && value.value.trim() === '');
}

/** A bullet at the beginning of a line becomes a hyphen; the bullets below it are then reported in turn. */
function withHyphen(found: Diagnostic, value: Value, keyPlace: Place): Diagnostic {
  const { start } = value.place;
  if (found.code !== 'list-bullets' || value.kind !== 'text' || start.line === keyPlace.start.line)
    return found;
  const { bullet } = found.data;
  if (found.place.start !== start || !value.value.startsWith(bullet)) return found;
  const end = { line: start.line, column: start.column + bullet.length };
  const text = /^\s/.test(value.value.slice(bullet.length)) ? '-' : '- ';
  return withFix(found, text, { ...value.place, end });
}

function readValue(schema: ZodMiniType, written: Value, field: string, report: Report): Known<unknown> {
  const value = asMeant(schema, written);
  const element = elementOf(schema);
  if (element && hasSlip(value, element, field, report, false)) return unclear;
  if (element && value.kind !== 'list' && accepts(element, value.kind)) {
    const alone = readValue(element, value, field, report);
    return alone === unclear ? unclear : [alone];
  }
  const fitting = alternatives(schema).find(option => formOf(option) === value.kind);
  if (!fitting) {
    const slip = slotSlip(value, element ?? schema);
    if (slip) {
      report(slip);
      return unclear;
    }
    const expected = [...new Set(alternatives(schema).map(formOf))];
    report(diagnose('field-kind', value.place, { field, expected, found: value.kind }));
    return unclear;
  }
  if (value.kind === 'text') return readText(fitting, value, report);
  if (value.kind === 'list') return readList(fitting as ZodMiniArray<ZodMiniType>, value, field, report);
  if (fitting.def.type === 'record') return readPairs(fitting as ZodMiniRecord, value as MapValue, report);
  return readMap(fitting as ZodMiniObject, value as MapValue, report);
}

/** A name without a text says nothing. */
function readPairs(schema: ZodMiniRecord, map: MapValue, report: Report): readonly Pair[] {
  return map.entries.flatMap(({ key: name, value }): readonly Pair[] => {
    if (isRefused(value) || isTooLong(name, value.place, report)) return [{ name, text: unclear }];
    if (isEmpty(value)) return [];
    const text = readValue(schema.def.valueType as ZodMiniType, value, name, report) as Known<Text>;
    return [{ name, text }];
  });
}

/**
 * "Skole: Åsum" looks like a map with one field. If there is no such field, the author meant a text. In the same way
 * "[Udkast]" looks like a list and "{Udkast}" like a map: they are texts if nothing else is expected.
 */
function asMeant(schema: ZodMiniType, value: Value): Value {
  if (value.kind === 'text' || value.kind === 'none' || !value.line || !accepts(schema, 'text')) return value;
  if (!accepts(schema, 'list') && !accepts(schema, 'map')) return value.line;
  const map = alternatives(schema).find(option => formOf(option) === 'map') as ZodMiniObject | undefined;
  const field = value.kind === 'map' ? value.entries[0] : undefined;
  if (!field || field.value.kind === 'none') return value;
  const isField = map && meantField(field.key, Object.keys(map.def.shape)) !== undefined;
  return isField ? value : value.line;
}

function readList(
  schema: ZodMiniArray<ZodMiniType>,
  list: ListValue,
  field: string,
  report: Report,
): Known<unknown>[] {
  const { element } = schema.def;
  const reportOnce = onceAlike(report);
  return list.values.flatMap((value): Known<unknown>[] => {
    if (isEmpty(value)) return [];
    return [
      hasSlip(value, element, field, report, true) ? unclear : readValue(element, value, field, reportOnce),
    ];
  });
}

/** An author who typed one slot as a text typed all of them so. */
function onceAlike(report: Report): Report {
  let isTold = false;
  return diagnostic => {
    if (diagnostic.code === 'slot-text') {
      if (isTold) return;
      isTold = true;
    }
    report(diagnostic);
  };
}

function hasSlip(
  value: Value,
  element: ZodMiniType,
  field: string,
  report: Report,
  isPoint: boolean,
): boolean {
  const slip = listSlip(value, element, field, isPoint);
  if (slip) report(slip);
  return slip !== undefined;
}

function readMap(schema: ZodMiniObject, map: MapValue, report: Report): Fields<Record<string, ZodMiniType>> {
  const shape = schema as ZodMiniObject<Record<string, ZodMiniType>>;
  const fields = readFields(shape, map, report);
  reportMissing(shape, fields, map.place, report);
  return fields;
}

/** Characters in a field's text: ten times what any title needs. */
const longest = 2_000;

function isTooLong({ length }: string, place: Place, report: Report): boolean {
  if (length > longest) report(diagnose('field-too-long', place, { limit: longest }));
  return length > longest;
}

/** Three colons of any width. */
const colons = /[:：﹕∶꞉]{3}/;

function readText(
  schema: ZodMiniType,
  { value: text, place, lines = text.split(/[\r\n]+/) }: TextValue,
  report: Report,
): Known<Placed<unknown>> {
  if (isTooLong(text, place, report)) return unclear;
  const trimmed = lines.map(line => line.trim()).filter(line => line !== '');
  // What the author meant to withhold must not become part of a shown line.
  const mark = trimmed.find(line => colons.test(line));
  if (mark !== undefined) {
    const found = mark.slice(mark.search(colons));
    report(diagnose('directive-place', place, { found, where: 'field' }));
    return unclear;
  }
  const read = schema.safeParse(trimmed.join(' '));
  if (read.success) return { value: read.data, place };
  const issue = read.error.issues[0] as { readonly params?: Refusal } | undefined;
  if (!issue?.params) throw new TypeError(`no diagnostic for ${JSON.stringify(issue)}`);
  const { code, data } = issue.params;
  report(
    withFix(
      diagnose(code, place, data as never),
      place.start.line === place.end.line ? rightIn(data) : undefined,
    ),
  );
  return unclear;
}

/** What should be written instead of a text, if there is only one answer. */
function rightIn(data: Refusal['data']): string | undefined {
  const right = 'right' in data ? data.right : undefined;
  return typeof right === 'string' ? right : right?.length === 1 ? right[0] : undefined;
}
