/**
 * The scheme of an address in lower case; undefined if it has none and so names a file. A Windows drive (`C:`) is not a
 * scheme.
 */
export function schemeOf(address: string): string | undefined {
  return /^([a-z][a-z\d+.-]+):/i.exec(address)?.[1]?.toLowerCase();
}
