import type { CheckedPicture } from '../picture-problem.ts';
import { complexityProblem } from './complexity.ts';
import { type DrawnElement, drawnTree } from './drawn-tree.ts';
import { pixelsOf, readNumbers } from './numbers.ts';
import { readSvg } from './read-svg.ts';
import { readStyleSheet } from './style-sheet.ts';

/**
 * Checks an SVG and writes it again with only its shapes, paths, texts, gradients, groups and clips: without notes and
 * names, and with its style in attributes. pdfmake's SVG library will draw it. What that would draw wrongly or never
 * finish is refused, with the name of what was found.
 */
export function checkSvg(file: Buffer): CheckedPicture {
  const document = readSvg(decode(file));
  if ('code' in document) return { problem: document };
  const styles = readStyleSheet(document.styles);
  if ('code' in styles) return { problem: styles };
  const tree = drawnTree(document, styles);
  if ('code' in tree) return { problem: tree };
  const root = withWholeGradients(tree);
  const size = sizeOf(root.attributes);
  if (!size) return { problem: { code: 'picture-size' } };
  const problem = complexityProblem(root);
  if (problem) return { problem };
  const { width, height } = size;
  return { picture: { format: 'svg', width, height, bytes: Buffer.from(writeSvg(root, size)) } };
}

/** UTF-8, or else one letter per byte. */
function decode(file: Buffer): string {
  const text = file.toString('utf8').replace(/^\ufeff/, '');
  return text.includes('\ufffd') ? file.toString('latin1') : text;
}

/** The longest chain of gradients, each based on another: no drawing program writes more. */
const LONGEST = 50;

/**
 * Completes each gradient with what it takes from others (SVG 2, 14.2.2). The library that draws takes nothing from a
 * gradient of the other kind, which is where many programs keep the stops.
 */
function withWholeGradients(root: DrawnElement): DrawnElement {
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

/** What both kinds of gradients share; each kind has its own position. */
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

/** A drawing's size in CSS pixels, and the part of its plane that is seen. */
interface SvgSize {
  readonly width: number;
  readonly height: number;
  readonly viewBox: string;
}

/** A greater ratio of length to width is a mistake. */
const WIDEST = 1000;
/** Layout decides the size on the page, so a larger drawing is only scaled down to keep arithmetic safe. */
const LARGEST = 10_000;

/** A drawing's size from its root's attributes (SVG 2, 8.2); undefined if it has none. */
function sizeOf(attributes: ReadonlyMap<string, string>): SvgSize | undefined {
  const [x, y, across, down] = readNumbers(attributes.get('viewBox') ?? '');
  const shape = across && down ? across / down : undefined;
  const [wide, high] = [pixelsOf(attributes.get('width')), pixelsOf(attributes.get('height'))];
  const width = wide ?? (shape && (high === undefined ? across : high * shape));
  const height = high ?? (shape && width && width / shape);
  if (!width || !height || width / height > WIDEST || height / width > WIDEST) return undefined;
  const scale = LARGEST / Math.max(width, height);
  const viewBox = shape ? `${x} ${y} ${across} ${down}` : `0 0 ${width} ${height}`;
  const factor = scale < 1 || Math.min(width, height) < 0.1 ? scale : 1;
  return { width: rounded(width * factor), height: rounded(height * factor), viewBox };
}

function rounded(value: number): number {
  return Number(value.toFixed(3));
}

/** Writes a drawing as an SVG file with the size at which it is shown. */
function writeSvg(root: DrawnElement, { width, height, viewBox }: SvgSize): string {
  const size = { xmlns: 'http://www.w3.org/2000/svg', width: String(width), height: String(height), viewBox };
  const attributes = new Map([...root.attributes, ...Object.entries(size)]);
  for (const name of ['x', 'y']) attributes.delete(name);
  // The library has no default for `currentColor`.
  if (!attributes.has('color') && hasTextColour(root)) attributes.set('color', 'black');
  const parts: string[] = [];
  writeElement({ ...root, attributes }, parts);
  return parts.join('');
}

function hasTextColour({ attributes, children }: DrawnElement): boolean {
  return [...attributes.values()].includes('currentColor') || children.some(hasTextColour);
}

function writeElement({ name, attributes, children, text }: DrawnElement, parts: string[]): void {
  if (text !== undefined) {
    parts.push(escaped(text));
    return;
  }
  parts.push(`<${name}`);
  for (const [attribute, value] of attributes) parts.push(` ${attribute}="${escaped(value)}"`);
  if (children.length === 0) {
    parts.push('/>');
    return;
  }
  parts.push('>');
  for (const child of children) writeElement(child, parts);
  parts.push(`</${name}>`);
}

function escaped(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
