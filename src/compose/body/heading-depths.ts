/**
 * Gives how deep the headings of a body stand, in reading order and without gaps: one below the nearest one before it
 * that is larger in the source, and 0 where there is none (ISO 14289-1, 7.4.2). Only what is shown is asked for, so that
 * a withheld heading moves no other.
 */
export function headingDepths(): (depth: number) => number {
  const above: number[] = [];
  return depth => {
    while (above.length > 0 && above.at(-1)! >= depth) above.pop();
    above.push(depth);
    return above.length - 1;
  };
}
