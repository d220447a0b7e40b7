import type { Catalogue, Code } from '../../diagnostics/catalogue.ts';

/** Why a text is no such value: the diagnostic that tells its author, without its place. */
export type Refusal = { [C in Code]: { readonly code: C; readonly data: Catalogue[C] } }[Code];

/** What a text means, or why it means nothing. */
export type Reading<T> = { readonly value: T } | { readonly refused: Refusal };

export function refuse<C extends Code>(code: C, data: Catalogue[C]): { readonly refused: Refusal } {
  return { refused: { code, data } as Refusal };
}

/** A text that may be a slip of the pen, without the white space around it; a longer one is none, and not looked at. */
export function shortEnough(text: string): string {
  const plain = text.trim();
  return plain.length > 60 ? '' : plain;
}
