import type { DrawnElement } from './drawn-tree.ts';
import { pixelsOf, readNumbers } from './numbers.ts';

/** A drawing's size in CSS pixels, and the part of its plane that is seen. */
interface SvgSize {
  readonly width: number;
  readonly height: number;
  readonly viewBox: string;
}

/** A greater ratio of length to width is a mistake. */
const LONGEST = 1000;
/** Layout decides the size on the page, so a larger drawing is only scaled down to keep arithmetic safe. */
const LARGEST = 10_000;

/** A drawing's size from its root's attributes (SVG 2, 8.2); undefined if it has none. */
export function sizeOf(attributes: ReadonlyMap<string, string>): SvgSize | undefined {
  const [x, y, across, down] = readNumbers(attributes.get('viewBox') ?? '');
  const shape = across && down ? across / down : undefined;
  const [wide, high] = [pixelsOf(attributes.get('width')), pixelsOf(attributes.get('height'))];
  const width = wide ?? (shape && (high === undefined ? across : high * shape));
  const height = high ?? (shape && width && width / shape);
  if (!width || !height || width / height > LONGEST || height / width > LONGEST) return undefined;
  const scale = LARGEST / Math.max(width, height);
  const viewBox = shape ? `${x} ${y} ${across} ${down}` : `0 0 ${width} ${height}`;
  const factor = scale < 1 || Math.min(width, height) < 0.1 ? scale : 1;
  return { width: rounded(width * factor), height: rounded(height * factor), viewBox };
}

function rounded(value: number): number {
  return Number(value.toFixed(3));
}

/** Writes a drawing as an SVG file with the size at which it is shown. */
export function writeSvg(root: DrawnElement, { width, height, viewBox }: SvgSize): string {
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
