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
