/** The anchor of a target: an item's is its number, `#7`, which stays from one edition of a page to the next. */
export function anchorOf(target: string): string {
  return target.replace(/^item-(?=\d)/, '');
}
