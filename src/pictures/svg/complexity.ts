import type { PictureProblem } from '../picture-problem.ts';
import { type DrawnElement, determinantOf } from './drawn-tree.ts';
import { readNumbers } from './numbers.ts';

/**
 * The most elements, each counted as often as it is drawn; fifty characters of a path count as one more, and a letter of
 * a text as two. So many take about two seconds.
 */
const MOST_DRAWN = 40_000;
const CHARACTERS = 50;
const LETTER = 2;
/** The deepest nesting of elements, references included. */
const DEEPEST = 150;
/** The most elements that are searched for references in all. */
const MOST_LOOKED_AT = 100_000_000;
/** The most that areas may be scaled before arithmetic loses them. */
const MOST_SCALED = 1e12;
/** How many times longer than a dash a dash offset may be. */
const MOST_SHIFTED = 10_000;

/** What an element costs, with all its children and all that it refers to. */
interface Cost {
  readonly drawn: number;
  /** The deepest nesting of elements. */
  readonly depth: number;
  /** The smallest and largest scale of areas within. */
  readonly scales: readonly [least: number, most: number];
}

type TooMuch = 'too much';

/**
 * Whether a drawing would take too long: because of its size, elements that draw others that draw others ("billion
 * laughs"), elements that draw themselves, or endless arithmetic.
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

/** The ids that an element's attributes name, one per attribute. */
function referencesOf({ attributes }: DrawnElement): readonly { readonly by: string; readonly id: string }[] {
  return REFERRING.flatMap(by => {
    const id = /#(i\d+)\b/.exec(attributes.get(by) ?? '')?.[1];
    return id !== undefined && (by === 'href' || attributes.get(by)!.startsWith('url(')) ? [{ by, id }] : [];
  });
}

/** Visits elements and what they refer to, each once; an element that contains itself costs too much. */
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

/** An upper bound for a shape's points, each of which may have a marker. */
function pointsOf({ attributes }: DrawnElement): number {
  return 2 + (attributes.get('d') ?? attributes.get('points') ?? '').length / 2;
}

/** The library adds dashes one by one until they make up for a negative offset. */
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
