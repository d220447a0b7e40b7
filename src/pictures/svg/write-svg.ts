import type { DrawnElement } from './drawn-tree.ts';
import type { SvgSize } from './size.ts';

/** Writes a drawing as an SVG file of its own, with its size as it is shown. */
export function writeSvg(root: DrawnElement, { width, height, viewBox }: SvgSize): string {
  const size = { xmlns: 'http://www.w3.org/2000/svg', width: String(width), height: String(height), viewBox };
  const attributes = new Map([...root.attributes, ...Object.entries(size)]);
  for (const name of ['x', 'y']) attributes.delete(name);
  // The library knows no colour of its own for what has the colour of the text around it.
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
