import type { ZodMiniArray, ZodMiniOptional, ZodMiniType, ZodMiniUnion } from 'zod/mini';

/** What front matter can be: a text, a list, or fields with their values. */
export type Form = 'text' | 'list' | 'map';

/** The form of what a schema takes. */
export function formOf(schema: ZodMiniType): Form {
  const { type } = schema.def;
  return type === 'array' ? 'list' : type === 'object' ? 'map' : 'text';
}

/** What a value may be: the options of a union, flat. */
export function alternatives(schema: ZodMiniType): readonly ZodMiniType[] {
  if (schema.def.type === 'optional')
    return alternatives((schema as ZodMiniOptional<ZodMiniType>).def.innerType);
  if (schema.def.type === 'union')
    return (schema as ZodMiniUnion<ZodMiniType[]>).def.options.flatMap(alternatives);
  return [schema];
}

/** What a list holds where a value alone is a list of one, too. */
export function elementOf(schema: ZodMiniType): ZodMiniType | undefined {
  if (schema.def.type === 'optional')
    return elementOf((schema as ZodMiniOptional<ZodMiniType>).def.innerType);
  if (schema.def.type !== 'union') return undefined;
  const [first] = (schema as ZodMiniUnion<ZodMiniType[]>).def.options;
  return first?.def.type === 'array' ? (first as ZodMiniArray<ZodMiniType>).def.element : undefined;
}

/** Whether one of the things that a schema takes has this form. */
export function accepts(schema: ZodMiniType, form: Form | 'none'): boolean {
  return alternatives(schema).some(option => formOf(option) === form);
}
