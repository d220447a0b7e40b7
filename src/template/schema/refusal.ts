import { registry, type ZodMiniType } from 'zod/mini';
import type { TemplateExpectation } from '../../diagnostics/families/templates.ts';

/** What a value can be, where it was refused: told in words, or as a list to choose from (`text` is what was wrong). */
export type Refusal =
  | { readonly expected: TemplateExpectation }
  | { readonly choices: readonly string[]; readonly text?: string };

const refusals = registry<{ refusal: Refusal }>();

/** Remembers what values of a schema can be, for those that are not even of its form: a text where a list belongs. */
export function refusedWith<S extends ZodMiniType>(schema: S, refusal: Refusal): S {
  const plain: ZodMiniType = schema;
  refusals.add(plain, { refusal });
  return schema;
}

export function refusalOf(schema: ZodMiniType): Refusal | undefined {
  return refusals.get(schema)?.refusal;
}
