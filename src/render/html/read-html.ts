import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import type { FoundText } from '../renderer.ts';
import { beginning } from './beginning.ts';
import { areFaceRules } from './fonts/face.ts';
import { isOwnAttribute } from './own-attributes.ts';
import { styleSheet } from './style-sheet.ts';
import { isTemplateStyle } from './template-style.ts';

type Node = DefaultTreeAdapterTypes.Node;

/**
 * Every text in a page of HTML: what is seen, in reading order, then what stands in attributes, comments, style sheets
 * and drawings. It is read by another parser than wrote it. Only what is the same on every page is left out.
 */
export function readHtml(page: string): readonly FoundText[] {
  const found: FoundText[] = [];
  let seen = '';
  const visit = (node: Node): void => {
    if (node.nodeName === '#comment' && 'data' in node) {
      if (!isOpening(page, node.data)) found.push({ text: node.data, where: 'comment' });
    } else if (node.nodeName === '#text' && 'value' in node) seen += node.value;
    if ('attrs' in node) found.push(...node.attrs.flatMap(attributeTexts));
    if (node.nodeName === 'style' || node.nodeName === 'title') found.push(...headTexts(node));
    else if ('childNodes' in node) {
      const isBlock = !inline.has(node.nodeName);
      if (isBlock) seen += '\n';
      for (const child of node.childNodes) visit(child);
      if (isBlock) seen += '\n';
    }
    if ('content' in node) visit(node.content);
  };
  visit(parse(page));
  return [{ text: seen, where: 'page' }, ...found];
}

/** Elements that do not end a line. */
const inline: ReadonlySet<string> = new Set([
  'a',
  'abbr',
  'code',
  'del',
  'em',
  'img',
  'span',
  'strong',
  'sub',
  'sup',
]);

/** The one comment that each page has. */
function isOpening(page: string, comment: string): boolean {
  return page.startsWith(beginning) && beginning.includes(`<!--${comment}-->`);
}

function headTexts(node: Node): readonly FoundText[] {
  const text =
    'childNodes' in node ? node.childNodes.map(child => ('value' in child ? child.value : '')).join('') : '';
  if (node.nodeName === 'title') return [{ text, where: 'info' }];
  const isOwn = text === styleSheet || isTemplateStyle(text) || areFaceRules(text);
  return isOwn ? [] : [{ text, where: 'style' }];
}

function attributeTexts({
  name,
  value,
}: {
  readonly name: string;
  readonly value: string;
}): readonly FoundText[] {
  if (value === '' || isOwnAttribute(name, value) || isSize(name, value)) return [];
  if (name !== 'src') return [{ text: value, where: wheres[name] ?? 'attribute' }];
  const [, type, data] = /^data:image\/([a-z+]+);base64,([A-Za-z0-9+/]*=*)$/.exec(value) ?? [];
  if (data === undefined) return [{ text: value, where: 'link' }];
  return type === 'svg+xml' ? drawingTexts(Buffer.from(data, 'base64').toString()) : [];
}

/** Of a picture. */
function isSize(name: string, value: string): boolean {
  return (name === 'width' || name === 'height') && /^\d{1,6}$/.test(value);
}

const wheres: Readonly<Record<string, string>> = {
  href: 'link',
  alt: 'alt',
  'aria-label': 'alt',
  title: 'alt',
  id: 'destination',
  content: 'info',
};

/** The texts of a drawing; its numbers and colours are no texts, and pixels are not read. */
function drawingTexts(svg: string): readonly FoundText[] {
  const found: FoundText[] = [];
  const visit = (node: Node): void => {
    if (node.nodeName === '#comment' && 'data' in node) found.push({ text: node.data, where: 'comment' });
    if (node.nodeName === '#text' && 'value' in node && node.value.trim() !== '')
      found.push({ text: node.value, where: 'picture' });
    if ('childNodes' in node) for (const child of node.childNodes) visit(child);
  };
  visit(parse(svg));
  return found;
}
