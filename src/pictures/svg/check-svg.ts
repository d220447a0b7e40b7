import type { CheckedPicture } from '../picture-problem.ts';
import { complexityProblem } from './complexity.ts';
import { type DrawnElement, drawnTree } from './drawn-tree.ts';
import { readSvg } from './read-svg.ts';
import { readStyleSheet } from './style-sheet.ts';
import { sizeOf, writeSvg } from './write-svg.ts';

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
