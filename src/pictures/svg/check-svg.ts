import type { CheckedPicture } from '../picture-problem.ts';
import { complexityProblem } from './complexity.ts';
import { drawnTree } from './drawn-tree.ts';
import { withWholeGradients } from './gradients.ts';
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
