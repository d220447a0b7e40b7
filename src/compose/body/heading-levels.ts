/**
 * Gives the levels of a body's headings in the document, in reading order, without gaps: a heading is one below the
 * nearest one before it that is larger in the source, and `level` where there is none (ISO 14289-1, 7.4.2).
 */
export function headingLevels(level: number): (depth: number) => number {
  const above: number[] = [];
  return depth => {
    while (above.length > 0 && above.at(-1)! >= depth) above.pop();
    above.push(depth);
    return level + above.length - 1;
  };
}
