import type {
  output,
  ZodMiniArray,
  ZodMiniObject,
  ZodMiniOptional,
  ZodMiniType,
  ZodMiniUnion,
} from 'zod/mini';
import { given, type Known, type Unclear, unclear } from '../meeting/known.ts';
import type { Place, Placed, Text } from '../meeting/place.ts';
import type { Value } from '../parse/parsed-file.ts';

/** What was read of a map. */
export interface Fields<Shape> {
  readonly place: Place;
  /** A field that is empty is absent; one whose value was refused, or whose name is misspelled, is unclear. */
  readonly values: { readonly [K in keyof Shape]?: Known<Read<Shape[K]>> };
  /** Where the known fields' names stand. */
  readonly keys: ReadonlyMap<string, Place>;
  /** Texts under names that are no field's. */
  readonly strays: readonly Text[];
  /** Whether all that was written could be read; else nothing that it lacks is missing. */
  readonly isWhole: boolean;
}

/** What a schema gives: a text's meaning with its place, a map's fields, a list of either. */
export type Read<S> =
  S extends ZodMiniOptional<infer Inner>
    ? Read<Inner>
    : S extends ZodMiniUnion<readonly [ZodMiniArray<infer Element>, ...ZodMiniType[]]>
      ? readonly Known<Read<Element>>[]
      : S extends ZodMiniUnion<infer Options>
        ? Read<Options[number]>
        : S extends ZodMiniArray<infer Element>
          ? readonly Known<Read<Element>>[]
          : S extends ZodMiniObject<infer Shape>
            ? Fields<Shape>
            : S extends ZodMiniType
              ? Placed<output<S>>
              : never;

/** What was written in fields and is not known: of a schema's fields those that are unclear, or that name somebody or a file that is. */
export function unclearIn<Shape extends Record<string, ZodMiniType>>(
  schema: ZodMiniObject<Shape>,
  fields: Fields<Shape>,
): Unclear {
  const names = Object.keys(schema.def.shape).filter(name => holdsUnclear(knownIn(fields, name), naming));
  return { fields: new Set(names), texts: fields.strays };
}

/** What is known of a field: one that is lacking may stand in a line that could not be read. */
export function knownIn<Shape, K extends keyof Shape>(
  { values, isWhole }: Fields<Shape>,
  field: K,
): Known<Read<Shape[K]>> {
  return values[field] ?? (isWhole ? undefined : unclear);
}

/** The values of a list that are known. */
export function givenIn<T>(values: Known<readonly Known<T>[]>): readonly T[] {
  return (given(values) ?? []).flatMap(value => given(value) ?? []);
}

/** What a person or an attachment is known by. */
const naming: readonly string[] = ['name', 'file'];

/** Whether a value, or one in it, is unclear; of maps only certain fields, if these are given. */
export function holdsUnclear(value: unknown, only?: readonly string[]): boolean {
  if (value === unclear) return true;
  if (Array.isArray(value)) return value.some(each => holdsUnclear(each, only));
  if (typeof value !== 'object' || value === null || !('values' in value)) return false;
  return Object.entries(value.values as object).some(
    ([field, each]) => (!only || only.includes(field)) && holdsUnclear(each, only),
  );
}

/** Whether a value is there that could not be read, which has been told. */
export function isRefused(value: Value): boolean {
  return value.kind === 'none' && value.refused === true;
}
