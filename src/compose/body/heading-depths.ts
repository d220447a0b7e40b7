/**
 * Returns the depths of a body's headings, in reading order and without gaps: one below the nearest heading before it
 * that is larger in the source, or 0 if there is none (ISO 14289-1, 7.4.2). Only shown headings count, so a withheld
 * heading moves no other.
 */
export function headingDepths(): (depth: number) => number {
  const above: number[] = [];
  return depth => {
    while (above.length > 0 && above.at(-1)! >= depth) above.pop();
    above.push(depth);
    return above.length - 1;
  };
}
