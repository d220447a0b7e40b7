/** A text of a field on one line, for what has no lines of its own. */
export function plainLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
