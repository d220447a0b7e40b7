import type { Catalogue, Code } from '../catalogue.ts';

/** A sentence that a secretary understands, and where there is one, what to write instead. */
export interface Message {
  readonly message: string;
  readonly hint?: string | undefined;
}

/** All sentences of one language, a function a code. */
export type Messages = { readonly [C in Code]: (data: Catalogue[C]) => Message };
