import type { PictureProblem } from '../picture-problem.ts';
import { drawnAttributes, isStyleProperty } from './attributes.ts';
import { readNumbers } from './numbers.ts';
import type { SvgElement } from './read-svg.ts';
import { readDeclarations, type StyleSheet } from './style-sheet.ts';
import { readTransform } from './transform.ts';

/** An element with all that is drawn of it, as the library that draws reads it. */
export interface DrawnElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly DrawnElement[];
}

/** What is drawn of an SVG, its styles in attributes and its ids numbered; or the first thing in it that is refused. */
export function drawnTree(root: SvgElement, styles: StyleSheet): DrawnElement | PictureProblem {
  const ids = new Map<string, string>();
  numberIds(root, ids);
  let problem: PictureProblem | undefined;
  const draw = (element: SvgElement): readonly DrawnElement[] => {
    if (problem || element.name === 'style') return [];
    const attributes = drawnAttributes(saidOf(element, styles), ids);
    if ('code' in attributes) problem = attributes;
    if ('code' in attributes || drawsNothing(element.name, attributes)) return [];
    return [{ name: element.name, attributes, children: element.children.flatMap(draw) }];
  };
  const [drawn] = draw(root);
  return problem ?? drawn ?? { code: 'picture-size' };
}

/** Of two elements with one id the first has it. */
function numberIds({ attributes, children }: SvgElement, ids: Map<string, string>): void {
  const id = attributes.get('id');
  if (id !== undefined && !ids.has(id)) ids.set(id, `i${ids.size + 1}`);
  for (const child of children) numberIds(child, ids);
}

/** All that is said of an element: by its attributes, over them by style sheets, over them by its own style (SVG 2, 6). */
function saidOf(element: SvgElement, styles: StyleSheet): ReadonlyMap<string, string> {
  const said = new Map(element.attributes);
  said.delete('style');
  const own = element.attributes.get('style');
  for (const declarations of [...styles(element), ...(own ? [readDeclarations(own)] : [])]) {
    for (const [property, value] of declarations) {
      if (property === 'marker')
        for (const place of ['start', 'mid', 'end']) said.set(`marker-${place}`, value);
      else if (isStyleProperty(property)) said.set(property, value);
      // An address outside the file is refused wherever it stands.
      else if (value.includes('url(')) said.set(`style-${property}`, value);
    }
  }
  return said;
}

/** A reference to nothing; a size of nothing; a transformation that leaves nothing (SVG 2, 8.5, 8.6 and 8.9). */
function drawsNothing(name: string, attributes: ReadonlyMap<string, string>): boolean {
  if (name === 'use' && !attributes.has('href')) return true;
  if (Math.abs(determinantOf(attributes.get('transform'))) < 1e-12) return true;
  const [, , width, height] = readNumbers(attributes.get('viewBox') ?? '0 0 1 1');
  const sizes = name === 'svg' || name === 'symbol' ? ['width', 'height'] : [];
  return (
    !(width! > 0 && height! > 0) || sizes.some(size => Number.parseFloat(attributes.get(size) ?? '1') <= 0)
  );
}

/** By how much a transformation changes areas. */
export function determinantOf(transform: string | undefined): number {
  return transform === undefined ? 1 : (readTransform(transform)?.determinant ?? 1);
}
