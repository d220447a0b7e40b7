import {
  registry,
  type ZodMiniArray,
  type ZodMiniObject,
  type ZodMiniOptional,
  type ZodMiniPipe,
  type ZodMiniType,
} from 'zod/mini';
import type { TemplateExpectation } from '../../diagnostics/families/templates.ts';

/** Where a value is in a template: names of keys, and positions in lists from 0. */
export type Path = readonly (string | number)[];

/** What a schema says about the value at a path. */
export function schemaAt(schema: ZodMiniType | undefined, path: Path): ZodMiniType | undefined {
  const inner = schema && withoutWrapping(schema);
  const [step, ...rest] = path;
  if (step === undefined || inner === undefined) return inner;
  if (inner.def.type === 'array') return schemaAt((inner as ZodMiniArray<ZodMiniType>).def.element, rest);
  return schemaAt((inner as ZodMiniObject<Record<string, ZodMiniType>>).def.shape[step], rest);
}

/** The schema of what is typed, without whether it is optional or what it becomes. */
function withoutWrapping(schema: ZodMiniType): ZodMiniType {
  const { type } = schema.def;
  if (type === 'optional') return withoutWrapping((schema as ZodMiniOptional<ZodMiniType>).def.innerType);
  if (type === 'pipe') return withoutWrapping((schema as ZodMiniPipe<ZodMiniType>).def.in);
  return schema;
}

/** The keys of a map; none for anything else. */
export function keysOf(schema: ZodMiniType | undefined): readonly string[] {
  return schema?.def.type === 'object' ? Object.keys((schema as ZodMiniObject).def.shape) : [];
}

/** What a value can be, if it was refused: in words, or as a list to choose from (`text` is what was wrong). */
export type Refusal =
  | { readonly expected: TemplateExpectation }
  | { readonly choices: readonly string[]; readonly text?: string };

const refusals = registry<{ refusal: Refusal }>();

/** Remembers what values of a schema can be, for values that don't even have its form: a text instead of a list. */
export function refusedWith<S extends ZodMiniType>(schema: S, refusal: Refusal): S {
  const plain: ZodMiniType = schema;
  refusals.add(plain, { refusal });
  return schema;
}

export function refusalOf(schema: ZodMiniType): Refusal | undefined {
  return refusals.get(schema)?.refusal;
}
