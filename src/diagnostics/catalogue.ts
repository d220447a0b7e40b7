import type { Message } from './families/family.ts';
import type { families } from './families/index.ts';

type Families = typeof families;

/** The name of a message: it is at the end of its line, and in `allow`. */
export type Code = keyof Families;

/** Every code, with the facts that its sentence needs. */
export type Catalogue = { readonly [C in Code]: Facts<Parameters<Families[C]['says']>> };

type Facts<P> = P extends [infer Data] ? Readonly<Data> : Record<never, never>;

/** The sentences of a language other than English. Missing ones are shown in English. */
export type Messages = { readonly [C in Code]?: (data: Catalogue[C]) => Message };

/**
 * What a message says in every meeting, and what to write: the log of a public edition may say no more. In English, they
 * are `title` and `help` in `diagnostics/families/`. A code that a language lacks is shown in English.
 */
export type GeneralMessages = Readonly<Partial<Record<Code, readonly [message: string, hint: string]>>>;
