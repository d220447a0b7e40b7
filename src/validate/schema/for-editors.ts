import { globalRegistry, type ZodMiniType } from 'zod/mini';

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
}

/** Adds to what an editor is told of a schema's values; `agenda schema` prints it. */
export function forEditors<S extends ZodMiniType>(schema: S, form: EditorForm): S {
  const plain: ZodMiniType = schema;
  globalRegistry.add(plain, { ...globalRegistry.get(plain), ...form });
  return schema;
}
