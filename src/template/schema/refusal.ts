import { registry, type ZodMiniType } from 'zod/mini';
import type { TemplateExpectation } from '../../diagnostics/families/templates.ts';

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
