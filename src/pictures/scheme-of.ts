/**
 * The scheme of an address, in lower case, where it has one: it then names something else than a file. A drive of
 * Windows (`C:`) is none.
 */
export function schemeOf(address: string): string | undefined {
  return /^([a-z][a-z\d+.-]+):/i.exec(address)?.[1]?.toLowerCase();
}
