import type { ZodMiniArray, ZodMiniObject, ZodMiniOptional, ZodMiniPipe, ZodMiniType } from 'zod/mini';

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
