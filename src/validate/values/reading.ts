import type { Catalogue, Code } from '../../diagnostics/catalogue.ts';

/** Why a text is not such a value: the diagnostic for its author, without its place. */
export type Refusal = { [C in Code]: { readonly code: C; readonly data: Catalogue[C] } }[Code];

/** What a text means, or why it has no meaning. */
export type Reading<T> = { readonly value: T } | { readonly refused: Refusal };

export function refuse<C extends Code>(code: C, data: Catalogue[C]): { readonly refused: Refusal } {
  return { refused: { code, data } as Refusal };
}

/** A text that may have a slip, without the white space around it; empty if it is too long to be one. */
export function shortEnough(text: string): string {
  const plain = text.trim();
  return plain.length > 60 ? '' : plain;
}
