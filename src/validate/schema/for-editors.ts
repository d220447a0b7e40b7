import { globalRegistry, type ZodMiniType } from 'zod/mini';

/** Which fields a map has together: JSON Schema's keywords. */
export interface EditorFields {
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, object>>;
  readonly not?: EditorFields;
}

/** What an editor is told of a value: JSON Schema's keywords. */
export interface EditorForm {
  readonly title?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly pattern?: string;
  readonly minimum?: number;
  readonly exclusiveMaximum?: number;
  readonly enum?: readonly string[];
  readonly examples?: readonly string[];
  readonly anyOf?: readonly EditorFields[];
  readonly oneOf?: readonly EditorFields[];
}

/** Adds to what an editor is told of a schema's values; `agenda schema` prints it. */
export function forEditors<S extends ZodMiniType>(schema: S, form: EditorForm): S {
  const plain: ZodMiniType = schema;
  globalRegistry.add(plain, { ...globalRegistry.get(plain), ...form });
  return schema;
}

/** A map in which a field has a value: one that is empty is as if absent. */
export function hasField(name: string): EditorFields {
  return { required: [name], properties: { [name]: { not: { enum: [null, '', []] } } } };
}
