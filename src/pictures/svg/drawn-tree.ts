import type { PictureProblem } from '../picture-problem.ts';
import { drawnAttributes, isStyleProperty } from './attributes.ts';
import { readNumbers } from './numbers.ts';
import { type SvgDocument, type SvgElement, TEXT } from './read-svg.ts';
import { readDeclarations, type StyleSheet } from './style-sheet.ts';
import { readTransform } from './transform.ts';

/** An element with what is drawn of it, in the form that the drawing library reads. */
export interface DrawnElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly DrawnElement[];
  /** Of text alone. */
  readonly text?: string;
}

/** What is drawn of an SVG, with styles in attributes and ids numbered; or the first thing that is refused. */
export function drawnTree({ root, filters }: SvgDocument, styles: StyleSheet): DrawnElement | PictureProblem {
  const ids = new Map<string, string>();
  numberIds(root, ids);
  let problem: PictureProblem | undefined;
  const draw = (element: SvgElement, above: Inherited): readonly DrawnElement[] => {
    if (problem || element.name === 'style') return [];
    if (element.name === TEXT)
      return above.hasInk ? [{ name: TEXT, attributes: nothing, children: [], text: element.text }] : [];
    const said = saidOf(element, styles, above.around);
    if (!changesAnything(said.get('filter'), filters)) said.delete('filter');
    if (element.name === 'a') said.delete('href');
    const name = drawnName(element.name, above.inText);
    const attributes = drawnAttributes(said, ids, name);
    if ('code' in attributes) problem = attributes;
    if ('code' in attributes || drawsNothing(element.name, attributes)) return [];
    const inherited = { ...inherit(above, said, attributes, name), around: [...above.around, element] };
    const shown = element.name === 'switch' ? chosen(element.children) : element.children;
    const children = shown.flatMap(child => draw(child, inherited));
    return inPaintOrder({ name, attributes, children }, inherited);
  };
  const [drawn] = draw(root, {
    around: [],
    inText: false,
    hasInk: true,
    strokesFirst: false,
    hasStroke: false,
  });
  return problem ?? drawn ?? { code: 'picture-size' };
}

const nothing: ReadonlyMap<string, string> = new Map();

/** What an element inherits. */
interface Inherited {
  /** The elements around it, the innermost last. */
  readonly around: readonly SvgElement[];
  readonly inText: boolean;
  /** Whether text is visible: its fill or outline is not transparent. */
  readonly hasInk: boolean;
  readonly strokesFirst: boolean;
  readonly hasStroke: boolean;
}

function inherit(above: Inherited, said: Said, attributes: Said, name: string): Omit<Inherited, 'around'> {
  const order = said.get('paint-order')?.trim().toLowerCase();
  const isClear = (paint: string) =>
    (attributes.get(paint) ?? '') === 'none' || Number(attributes.get(`${paint}-opacity`) ?? 1) === 0;
  const hasStroke = attributes.has('stroke') ? !isClear('stroke') : above.hasStroke;
  const isFillKnown = attributes.has('fill') || attributes.has('fill-opacity');
  return {
    inText: above.inText || name === 'text',
    hasInk: isFillKnown ? !isClear('fill') || hasStroke : above.hasInk || hasStroke,
    strokesFirst: order === undefined || order === 'inherit' ? above.strokesFirst : isStrokeFirst(order),
    hasStroke,
  };
}

function isStrokeFirst(order: string): boolean {
  const words = order.split(/\s+/).filter(word => word !== 'markers');
  return words[0] === 'stroke';
}

/** A link is drawn as a group, or in text as a part of it, and leads nowhere. */
function drawnName(name: string, inText: boolean): string {
  if (name === 'a') return inText ? 'tspan' : 'g';
  return name === 'switch' ? 'g' : name;
}

/** The first child of a `switch` that a drawing can show (SVG 2, 5.9); those that require extensions are for browsers. */
function chosen(children: readonly SvgElement[]): readonly SvgElement[] {
  const first = children.find(({ attributes }) => !attributes.has('requiredExtensions'));
  return first ? [first] : [];
}

/** Whether a filter does anything. An empty or missing one is not applied. */
function changesAnything(written: string | undefined, filters: ReadonlySet<string>): boolean {
  const id = /^\s*url\(\s*["']?#([^"')]*)["']?\s*\)\s*$/.exec(written ?? '')?.[1];
  return id === undefined || filters.has(id);
}

const SHAPES = new Set('path rect circle ellipse line polyline polygon'.split(' '));

/**
 * The library paints outlines over fills. If an outline is to be under the fill, a shape is drawn twice; a text is drawn
 * without its outline, so that it is in the file once.
 */
function inPaintOrder(
  element: DrawnElement,
  { strokesFirst, hasStroke }: Inherited,
): readonly DrawnElement[] {
  if (!strokesFirst || !hasStroke) return [element];
  const withOnly = (paint: string, other: string) => {
    const attributes = new Map(element.attributes).set(other, 'none');
    if (paint === 'fill') for (const place of ['start', 'mid', 'end']) attributes.delete(`marker-${place}`);
    return { ...element, attributes };
  };
  if (element.name === 'text' || element.name === 'tspan') {
    return element.attributes.get('fill') === 'none' ? [element] : [withOnly('fill', 'stroke')];
  }
  if (!SHAPES.has(element.name)) return [element];
  const under = withOnly('stroke', 'fill');
  const over = withOnly('fill', 'stroke');
  over.attributes.delete('id');
  return [under, over];
}

type Said = ReadonlyMap<string, string>;

/** Numbers the ids. Of two elements with the same id, the first has it. */
function numberIds({ attributes, children }: SvgElement, ids: Map<string, string>): void {
  const id = attributes.get('id');
  if (id !== undefined && !ids.has(id)) ids.set(id, `i${ids.size + 1}`);
  for (const child of children) numberIds(child, ids);
}

/** An element's attributes, overridden by style sheets, overridden by its own style (SVG 2, 6). */
function saidOf(element: SvgElement, styles: StyleSheet, around: readonly SvgElement[]): Map<string, string> {
  const said = new Map(element.attributes);
  said.delete('style');
  const own = element.attributes.get('style');
  for (const declarations of [...styles(element, around), ...(own ? [readDeclarations(own)] : [])]) {
    for (const [property, value] of declarations) {
      if (property === 'marker')
        for (const place of ['start', 'mid', 'end']) said.set(`marker-${place}`, value);
      else if (property === 'font') for (const [name, part] of fontParts(value)) said.set(name, part);
      else if (property === 'white-space')
        said.set('xml:space', value.startsWith('pre') ? 'preserve' : 'default');
      else if (isStyleProperty(property)) said.set(property, value);
      // An address outside the file is refused wherever it is.
      else if (value.includes('url(')) said.set(`style-${property}`, value);
    }
  }
  return said;
}

/** Whether an element has a reference to nothing, no size, or a transformation to nothing (SVG 2, 8.5, 8.6 and 8.9). */
function drawsNothing(name: string, attributes: ReadonlyMap<string, string>): boolean {
  if (name === 'use' && !attributes.has('href')) return true;
  if (attributes.get('opacity') === '0') return true;
  if (Math.abs(determinantOf(attributes.get('transform'))) < 1e-12) return true;
  const [, , width, height] = readNumbers(attributes.get('viewBox') ?? '0 0 1 1');
  const sizes = name === 'svg' || name === 'symbol' ? ['width', 'height'] : [];
  return (
    !(width! > 0 && height! > 0) || sizes.some(size => Number.parseFloat(attributes.get(size) ?? '1') <= 0)
  );
}

/** The factor by which a transformation changes areas. */
export function determinantOf(transform: string | undefined): number {
  return transform === undefined ? 1 : (readTransform(transform)?.determinant ?? 1);
}

/** The properties in `font: italic bold 12px/1.2 Arial, sans-serif` (CSS 2, 15.8). */
function fontParts(written: string): readonly (readonly [property: string, value: string])[] {
  const found = /^(.*?)(?:^|\s)([\d.]+(?:px|pt|pc|cm|mm|in|em|ex|%))(?:\s*\/\s*\S+)?\s+(\S.*)$/i.exec(
    written.trim(),
  );
  if (!found) return [];
  const [, before = '', size = '', family = ''] = found;
  const words = before.toLowerCase().split(/\s+/);
  return [
    ['font-style', words.find(word => word === 'italic' || word === 'oblique') ?? 'normal'],
    ['font-weight', words.find(word => /^(?:bold|bolder|[1-9]00)$/.test(word)) ?? 'normal'],
    ['font-size', size],
    ['font-family', family],
  ];
}
