import { withStraightQuotes } from './plain-text.ts';

/**
 * The id of the item that a link's address names (`item:status-plan`), in the form in which ids are compared.
 * Undefined for every other address.
 */
export function itemOf(url: string): string | undefined {
  if (!/^item:/i.test(url)) return undefined;
  return asId(decoded(url.slice('item:'.length)));
}

/** The form in which ids, and references to them, are compared. */
export function asId(text: string): string {
  return withStraightQuotes(text).normalize('NFC').toLowerCase().replace(/[\s_]/g, '-');
}

/** An address as its author may have typed it: Markdown's readers write some letters as `%C3%A5`. As it is, if that can't be undone. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/**
 * The scheme of an address in lower case; undefined if it has none and so names a file. A Windows drive (`C:`) is not a
 * scheme.
 */
export function schemeOf(address: string): string | undefined {
  return /^([a-z][a-z\d+.-]+):/i.exec(address)?.[1]?.toLowerCase();
}
