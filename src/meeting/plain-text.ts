/** A text with straight apostrophes and quotation marks, as it is compared with others: how they were typed says nothing. */
export function withStraightQuotes(text: string): string {
  return text
    .replace(/[\u2018-\u201b\u2032\u2039\u203a\u00b4`]/g, "'")
    .replace(/[\u201c-\u201f\u2033\u00ab\u00bb]/g, '"');
}

/** A text of a field on one line, for what has no lines of its own. */
export function plainLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
