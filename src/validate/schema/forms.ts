import type { ZodMiniArray, ZodMiniOptional, ZodMiniType, ZodMiniUnion } from 'zod/mini';

/** The forms of a value in front matter: a text, a list, or fields with their values. */
export type Form = 'text' | 'list' | 'map';

/** The form of the values that a schema accepts. */
export function formOf(schema: ZodMiniType): Form {
  const { type } = schema.def;
  return type === 'array' ? 'list' : type === 'object' || type === 'record' ? 'map' : 'text';
}

/** The options for a value: those of a union, nested unions included. */
export function alternatives(schema: ZodMiniType): readonly ZodMiniType[] {
  if (schema.def.type === 'optional')
    return alternatives((schema as ZodMiniOptional<ZodMiniType>).def.innerType);
  if (schema.def.type === 'union')
    return (schema as ZodMiniUnion<ZodMiniType[]>).def.options.flatMap(alternatives);
  return [schema];
}

/** The element of a list for which a single value also counts as a list of one. */
export function elementOf(schema: ZodMiniType): ZodMiniType | undefined {
  if (schema.def.type === 'optional')
    return elementOf((schema as ZodMiniOptional<ZodMiniType>).def.innerType);
  if (schema.def.type !== 'union') return undefined;
  const [first] = (schema as ZodMiniUnion<ZodMiniType[]>).def.options;
  return first?.def.type === 'array' ? (first as ZodMiniArray<ZodMiniType>).def.element : undefined;
}

/** Whether one of the options of a schema has this form. */
export function accepts(schema: ZodMiniType, form: Form | 'none'): boolean {
  return alternatives(schema).some(option => formOf(option) === form);
}
