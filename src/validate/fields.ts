import type {
  output,
  ZodMiniArray,
  ZodMiniObject,
  ZodMiniOptional,
  ZodMiniRecord,
  ZodMiniType,
  ZodMiniUnion,
} from 'zod/mini';
import { given, type Known, type Unclear, unclear } from '../meeting/known.ts';
import type { Place, Placed, Text } from '../meeting/place.ts';
import type { Value } from '../parse/parsed-file.ts';

/** What was read of a map. */
export interface Fields<Shape> {
  readonly place: Place;
  /** An empty field is absent. A field is unclear if its value was refused or its name is misspelled. */
  readonly values: { readonly [K in keyof Shape]?: Known<Read<Shape[K]>> };
  /** The places of the known fields' names. */
  readonly keys: ReadonlyMap<string, Place>;
  /** Texts under names that are not fields. */
  readonly strays: readonly Text[];
  /** Whether everything could be read. If not, no field counts as missing. */
  readonly isWhole: boolean;
}

/** What a schema returns: a text's meaning with its place, a map's fields, or a list of either. */
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
            : S extends ZodMiniRecord
              ? readonly Pair[]
              : S extends ZodMiniType
                ? Placed<output<S>>
                : never;

/** A name that the author chose, and its text. */
export interface Pair {
  readonly name: string;
  readonly text: Known<Text>;
}

/**
 * What was written but is not known: unclear fields (of a person or an attachment only the name or file counts), and
 * texts under names that are not fields.
 */
export function unclearIn<Shape extends Record<string, ZodMiniType>>(
  schema: ZodMiniObject<Shape>,
  fields: Fields<Shape>,
): Unclear {
  const names = Object.keys(schema.def.shape).filter(name => holdsUnclear(knownIn(fields, name), naming));
  return { fields: new Set(names), texts: fields.strays };
}

/** What is known of a field. If it is lacking, it may be in a line that could not be read. */
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

/** The fields that identify a person or an attachment. */
const naming: readonly string[] = ['name', 'file'];

/** Whether a value, or one inside it, is unclear. If `only` is given, no other fields of maps count. */
export function holdsUnclear(value: unknown, only?: readonly string[]): boolean {
  if (value === unclear) return true;
  if (Array.isArray(value)) return value.some(each => holdsUnclear(each, only));
  if (typeof value !== 'object' || value === null || !('values' in value)) return false;
  return Object.entries(value.values as object).some(
    ([field, each]) => (!only || only.includes(field)) && holdsUnclear(each, only),
  );
}

/** Whether there is a value that could not be read and was reported. */
export function isRefused(value: Value): boolean {
  return value.kind === 'none' && value.refused === true;
}
