import type { ZodMiniObject, ZodMiniType } from 'zod/mini';
import { type Diagnostic, diagnose } from '../diagnostics/diagnostic.ts';
import type { Entry, MapValue, Value } from '../parse/parsed-file.ts';
import { alternatives, formOf } from './schema/forms.ts';

type Report = (diagnostic: Diagnostic) => void;
type Shape = Readonly<Record<string, ZodMiniType>>;

/**
 * Puts each field where it belongs. A field that begins too far left below the last entry of a list (`file:` under
 * `attachments`) belongs to that entry: it is reported and moved into it. Returns the same fields if there is no such
 * field.
 */
export function withoutStrays(entries: readonly Entry[], shape: Shape, report: Report): readonly Entry[] {
  if (entries.every(({ key }) => Object.hasOwn(shape, key))) return entries;
  const sorted: Entry[] = [];
  for (const entry of entries) {
    const above = sorted.at(-1);
    const isStray = above && Object.hasOwn(shape, above.key) && !Object.hasOwn(shape, entry.key);
    const owner = isStray ? lastMap(above.value) : undefined;
    if (!owner || !fits(entry.key, owner, shape[above!.key]!)) {
      sorted.push(entry);
      continue;
    }
    report(misplaced(entry, owner));
    sorted[sorted.length - 1] = { ...above!, value: withLastMap(above!.value, entry) };
  }
  return sorted;
}

/** A map, or the map at the end of a list. */
function lastMap(value: Value): MapValue | undefined {
  const last = value.kind === 'list' ? value.values.at(-1) : value;
  return last?.kind === 'map' ? last : undefined;
}

function fits(key: string, { entries }: MapValue, schema: ZodMiniType): boolean {
  const map = alternatives(schema).find(option => formOf(option) === 'map');
  const known = map ? (map as ZodMiniObject).def.shape : {};
  return Object.hasOwn(known, key) && entries.every(entry => entry.key !== key);
}

function withLastMap(value: Value, entry: Entry): Value {
  if (value.kind === 'list')
    return { ...value, values: [...value.values.slice(0, -1), withLastMap(value.values.at(-1)!, entry)] };
  if (value.kind !== 'map') return value;
  return { kind: 'map', entries: [...value.entries, entry], place: value.place };
}

function misplaced({ key, keyPlace, value }: Entry, owner: MapValue): Diagnostic {
  const isText = value.kind === 'text' && value.place.end.line === keyPlace.start.line;
  const found = isText ? `${key}: ${value.value}` : `${key}:`;
  const place = { ...keyPlace, end: isText ? value.place.end : keyPlace.end };
  return diagnose('matter-indent', place, { found, spaces: owner.place.start.column - 1 });
}

/**
 * A field found in another field's value, or the fact that a line in it belongs to the fields around that value: it has
 * one of their names and merely begins too far right.
 */
export function asMisplaced(found: Diagnostic, value: Value, shape: Shape, column: number): Diagnostic {
  if (found.code !== 'field-unknown' || value.place.start.line === value.place.end.line) return found;
  const { field } = found.data;
  return Object.hasOwn(shape, field)
    ? diagnose('matter-indent', found.place, { found: `${field}:`, spaces: column - 1 })
    : found;
}
