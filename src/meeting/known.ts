/**
 * What is known of a value: the value itself; nothing, where its author wrote none; or `unclear`, where one was written
 * and refused, or may stand in what can't be read. Nobody complains of an unclear value again, or of what follows from it.
 */
export type Known<T> = T | undefined | typeof unclear;

/** A value that was written, and is not known. */
export const unclear: unique symbol = Symbol('unclear');

/** A value that is known, if it is. */
export function given<T>(known: Known<T>): T | undefined {
  return known === unclear ? undefined : known;
}

/** What follows from a value, as far as it is known. */
export function knownFrom<T, U>(known: Known<T>, follow: (value: T) => U): Known<U> {
  if (known === undefined || known === unclear) return known as undefined | typeof unclear;
  return follow(known as T);
}
