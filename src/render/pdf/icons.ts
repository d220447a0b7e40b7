/** Drawings in a square of 1, y axis upwards: fill and stroke colour are set before. */

/** An open case: a ring. */
export const ring = circle(0.5, 0.5, 0.3, '0.17 w', 'S');

/** A step in time: a disc. */
export const disc = circle(0.5, 0.5, 0.5, '', 'f').trim();

/** A closed case: a padlock. */
export const padlock =
  `0.12 w 0.3 0.5 m 0.3 0.7 l 0.3 0.811 0.39 0.9 0.5 0.9 c 0.61 0.9 0.7 0.811 0.7 0.7 c 0.7 0.5 l S ` +
  `0.14 0.08 0.72 0.5 re f`;

/** A withdrawn item: a cross. One that came late: a plus. */
export const cross = '0.16 w 0.2 0.18 m 0.82 0.8 l 0.2 0.8 m 0.82 0.18 l S';
export const plus = '0.17 w 0.5 0.12 m 0.5 0.88 l 0.12 0.5 m 0.88 0.5 l S';

/** A task that is not done: a box; one that is done: the box with a check mark. */
export const emptyBox = '0.09 w 0.1 0.02 0.8 0.8 re S';
export const checkedBox = `${emptyBox} 0.13 w 0.25 0.42 m 0.44 0.22 l 0.78 0.64 l S`;

/** Continues below: an arrowhead. */
export const downwards = '0.1 0.9 m 0.9 0.9 l 0.5 0.3 l f';

/** A circle as four Bézier curves; 0.5523 is the usual distance of their handles. */
function circle(x: number, y: number, radius: number, before: string, after: string): string {
  const handle = radius * 0.5523;
  const p = (dx: number, dy: number) => `${round(x + dx)} ${round(y + dy)}`;
  return [
    before,
    `${p(radius, 0)} m`,
    `${p(radius, handle)} ${p(handle, radius)} ${p(0, radius)} c`,
    `${p(-handle, radius)} ${p(-radius, handle)} ${p(-radius, 0)} c`,
    `${p(-radius, -handle)} ${p(-handle, -radius)} ${p(0, -radius)} c`,
    `${p(handle, -radius)} ${p(radius, -handle)} ${p(radius, 0)} c`,
    after,
  ].join(' ');
}

function round(value: number): number {
  return Math.round(value * 10000) / 10000;
}
