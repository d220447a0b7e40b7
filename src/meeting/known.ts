import type { Text } from './place.ts';

/**
 * What is known about a value: the value itself; nothing, if its author wrote none; or `unclear`, if one was written
 * and refused, or may be in something unreadable. An unclear value, and anything that follows from it, causes no
 * further message.
 */
export type Known<T> = T | undefined | typeof unclear;

/** A value that was written, and is not known. */
export const unclear: unique symbol = Symbol('unclear');

/** What stands in front matter and is not known. */
export interface Unclear {
  /** The names of fields whose value, or a part of it, is unclear. */
  readonly fields: ReadonlySet<string>;
  /** Texts under names that are no field's: nobody knows what they are. */
  readonly texts: readonly Text[];
}

/** One more field that is unclear. */
export function withUnclear({ fields, texts }: Unclear, field: string): Unclear {
  return { fields: new Set([...fields, field]), texts };
}

/** A value that is known, if it is. */
export function given<T>(known: Known<T>): T | undefined {
  return known === unclear ? undefined : known;
}

/** What follows from a value, if it is known. */
export function knownFrom<T, U>(known: Known<T>, follow: (value: T) => U): Known<U> {
  if (known === undefined || known === unclear) return known as undefined | typeof unclear;
  return follow(known as T);
}
