import type { DrawnElement } from './drawn-tree.ts';

/** More gradients than this, each made of the one before, no drawing program writes. */
const LONGEST = 50;

/**
 * Each gradient with all that it takes of others: the library that draws takes nothing of a gradient of the other kind,
 * where many programs keep the stops (SVG 2, 14.2.2).
 */
export function withWholeGradients(root: DrawnElement): DrawnElement {
  const gradients = new Map<string, DrawnElement>();
  collect(root, gradients);
  return completed(root, gradients);
}

function isGradient({ name }: DrawnElement): boolean {
  return name === 'linearGradient' || name === 'radialGradient';
}

function collect(element: DrawnElement, gradients: Map<string, DrawnElement>): void {
  const id = element.attributes.get('id');
  if (isGradient(element) && id !== undefined) gradients.set(`#${id}`, element);
  for (const child of element.children) collect(child, gradients);
}

function completed(element: DrawnElement, gradients: ReadonlyMap<string, DrawnElement>): DrawnElement {
  if (isGradient(element)) return whole(element, gradients);
  return { ...element, children: element.children.map(child => completed(child, gradients)) };
}

/** What both kinds of gradients have; where they lie is each kind's own. */
const COMMON = ['gradientUnits', 'gradientTransform'];

function whole(gradient: DrawnElement, gradients: ReadonlyMap<string, DrawnElement>): DrawnElement {
  const attributes = new Map(gradient.attributes);
  let { children } = gradient;
  let base = gradients.get(gradient.attributes.get('href') ?? '');
  for (let step = 0; base && step < LONGEST; step++) {
    for (const [name, value] of base.attributes) {
      const taken = COMMON.includes(name) || (base.name === gradient.name && name !== 'id');
      if (taken && !attributes.has(name)) attributes.set(name, value);
    }
    if (children.length === 0) children = base.children;
    base = gradients.get(base.attributes.get('href') ?? '');
  }
  attributes.delete('href');
  return { name: gradient.name, attributes, children };
}
