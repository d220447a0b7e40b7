import type { PictureProblem } from '../picture-problem.ts';
import { type DrawnElement, determinantOf } from './drawn-tree.ts';
import { readNumbers } from './numbers.ts';

/**
 * Elements, counted as often as they are drawn, and each fifty characters of a path as one more, each letter of a text as two:
 * about two seconds.
 */
const MOST_DRAWN = 40_000;
const CHARACTERS = 50;
const LETTER = 2;
/** Elements within elements, through what they refer to. */
const DEEPEST = 150;
/** Each reference is looked for among all elements. */
const MOST_LOOKED_AT = 100_000_000;
/** Areas larger or smaller by more than this are lost in arithmetic. */
const MOST_SCALED = 1e12;
/** How often a shift of dashes may be longer than a dash. */
const MOST_SHIFTED = 10_000;

/** What an element costs, with all in it and all that it refers to. */
interface Cost {
  readonly drawn: number;
  /** How many elements stand within each other, at most. */
  readonly depth: number;
  /** The smallest and largest scale of areas within. */
  readonly scales: readonly [least: number, most: number];
}

type TooMuch = 'too much';

/**
 * Whether a drawing would take too long: by its size, by elements that draw others that draw others ("billion laughs"),
 * by elements that draw themselves, or by arithmetic without an end.
 */
export function complexityProblem(root: DrawnElement): PictureProblem | undefined {
  const byId = new Map<string, DrawnElement>();
  const elements = elementsOf(root);
  for (const element of elements) {
    const id = element.attributes.get('id');
    if (id !== undefined) byId.set(id, element);
  }
  const references = elements.reduce((count, element) => count + referencesOf(element).length, 0);
  const tooMuch =
    references * elements.length > MOST_LOOKED_AT ||
    hasLongShift(elements) ||
    costOf(root, byId) === 'too much';
  return tooMuch ? { code: 'picture-complex' } : undefined;
}

function elementsOf(root: DrawnElement): readonly DrawnElement[] {
  const elements = [root];
  for (const element of elements) for (const child of element.children) elements.push(child);
  return elements;
}

const REFERRING = ['href', 'fill', 'stroke', 'clip-path', 'mask', 'marker-start', 'marker-mid', 'marker-end'];

/** The ids that an element's attributes name, one for each. */
function referencesOf({ attributes }: DrawnElement): readonly { readonly by: string; readonly id: string }[] {
  return REFERRING.flatMap(by => {
    const id = /#(i\d+)\b/.exec(attributes.get(by) ?? '')?.[1];
    return id !== undefined && (by === 'href' || attributes.get(by)!.startsWith('url(')) ? [{ by, id }] : [];
  });
}

/** Goes through elements and what they refer to, each once; an element that is within itself is never done with. */
function costOf(root: DrawnElement, byId: ReadonlyMap<string, DrawnElement>): Cost | TooMuch {
  const costs = new Map<DrawnElement, Cost | TooMuch>();
  const visit = (element: DrawnElement, depth: number): Cost | TooMuch => {
    const known = costs.get(element);
    if (known) return known;
    if (depth > DEEPEST) return 'too much';
    costs.set(element, 'too much');
    const parts = element.children.map(child => ({ times: 1, cost: visit(child, depth + 1) }));
    for (const { by, id } of referencesOf(element)) {
      const target = byId.get(id);
      if (!target) continue;
      const times = by.startsWith('marker') ? pointsOf(element) : 1;
      parts.push({ times, cost: visit(target, depth + 1) });
    }
    const cost = summed(element, parts);
    costs.set(element, cost);
    return cost;
  };
  return visit(root, 0);
}

function summed(
  { attributes, text }: DrawnElement,
  parts: readonly { readonly times: number; readonly cost: Cost | TooMuch }[],
): Cost | TooMuch {
  const own = determinantOf(attributes.get('transform'));
  const written = (attributes.get('d') ?? attributes.get('points'))?.length ?? 0;
  let drawn = 1 + written / CHARACTERS + (text?.length ?? 0) * LETTER;
  let depth = 1;
  let [least, most] = [1, 1];
  for (const { times, cost } of parts) {
    if (cost === 'too much') return cost;
    drawn += times * cost.drawn;
    depth = Math.max(depth, 1 + cost.depth);
    least = Math.min(least, cost.scales[0]);
    most = Math.max(most, cost.scales[1]);
  }
  const scales = [least * Math.abs(own), most * Math.abs(own)] as const;
  const isTooMuch = drawn > MOST_DRAWN || depth > DEEPEST;
  return isTooMuch || scales[0] < 1 / MOST_SCALED || scales[1] > MOST_SCALED
    ? 'too much'
    : { drawn, depth, scales };
}

/** At least as many as a shape has points, each of which may bear a marker. */
function pointsOf({ attributes }: DrawnElement): number {
  return 2 + (attributes.get('d') ?? attributes.get('points') ?? '').length / 2;
}

/** The library adds up dashes until a shift backwards is made good. */
function hasLongShift(elements: readonly DrawnElement[]): boolean {
  let longest = 0;
  let shortest = Infinity;
  for (const { attributes } of elements) {
    const [shift = 0] = readNumbers(attributes.get('stroke-dashoffset') ?? '');
    longest = Math.max(longest, Math.abs(shift));
    for (const dash of readNumbers(attributes.get('stroke-dasharray') ?? '')) {
      if (dash > 0) shortest = Math.min(shortest, dash);
    }
  }
  return longest / shortest > MOST_SHIFTED;
}
