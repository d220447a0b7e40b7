/**
 * Whether a text may hold what GitHub adds to CommonMark: tables, strikethrough, task lists, footnotes, addresses that
 * become links. Reading without these takes half the time. A property test holds that the answer no is never wrong.
 */
export function needsGfm(text: string): boolean {
  return /[|~@]|:-|-:|\[\^|\[[\t\n\r xX]\]|https?:|www\./i.test(text);
}
