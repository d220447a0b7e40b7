import type { Element, ElementContent, Root, RootContent } from 'hast';
import rehypeParse from 'rehype-parse';
import rehypeRemark from 'rehype-remark';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';

/** The most characters of HTML that are read: Word writes some 20 for each of the text. */
const most = 4_000_000;

/** Markdown that says what a piece of HTML shows: headings, lists, tables, links, bold and italic. Nothing else is kept. */
export function markdownFrom(html: string): string {
  const made = unified()
    .use(rehypeParse, { fragment: true })
    .use(() => clean)
    .use(rehypeRemark)
    .use(remarkGfm)
    .use(remarkStringify, {
      bullet: '-',
      emphasis: '*',
      strong: '*',
      rule: '-',
      listItemIndent: 'one',
      incrementListMarker: true,
    })
    .processSync(html.slice(0, most));
  return String(made).trim();
}

/** What is special about Word: lists are paragraphs, bold is a style, and much is invisible. */
function clean(root: Root): void {
  root.children = root.children.flatMap(cleaned) as RootContent[];
  root.children = withLists(root.children as ElementContent[]) as RootContent[];
}

const unseen = new Set([
  'style',
  'script',
  'meta',
  'link',
  'title',
  'head',
  'xml',
  'o:p',
  'img',
  'svg',
  'object',
  'iframe',
]);

function cleaned(node: RootContent | ElementContent): ElementContent[] {
  if (node.type === 'text') return [{ ...node, value: node.value.replace(/\u00a0/g, ' ') }];
  if (node.type !== 'element' || unseen.has(node.tagName)) return [];
  const style = String(node.properties.style ?? '');
  if (/mso-list:\s*ignore/i.test(style) || /display:\s*none/i.test(style)) return [];
  const children = withLists(node.children.flatMap(cleaned));
  const listMark = node.tagName === 'p' ? ignoredText(node).trim() : '';
  const properties = listMark === '' ? node.properties : { ...node.properties, listMark };
  const element: Element = { ...node, properties, children };
  if (node.tagName === 'a' && !/^(https?|mailto):/i.test(String(node.properties.href ?? ''))) return children;
  // A web page's bold wrapper around everything (Google Docs) is not bold.
  if (/^(b|strong)$/.test(node.tagName) && /font-weight:\s*(normal|400)/i.test(style)) return children;
  if (node.tagName === 'span') return styled(children, style);
  if (/^h1$/.test(node.tagName)) return [{ ...element, tagName: 'h2' }];
  if (/^(font|center|article|section|u|ins)$/.test(node.tagName)) return children;
  if (/^(td|th)$/.test(node.tagName)) return [{ ...element, children: inCell(children) }];
  if (node.tagName === 'table') return [withHeader(element)];
  return [element];
}

function styled(children: ElementContent[], style: string): ElementContent[] {
  const isBold = /font-weight:\s*(bold|[6-9]00)/i.test(style);
  const isItalic = /font-style:\s*italic/i.test(style);
  const italic: ElementContent[] = isItalic
    ? [{ type: 'element', tagName: 'em', properties: {}, children }]
    : children;
  return isBold ? [{ type: 'element', tagName: 'strong', properties: {}, children: italic }] : italic;
}

/** Word has no header cells; a table in Markdown has, and they need not be bold. */
function withHeader(table: Element): Element {
  const rows = rowsOf(table);
  const cells = rows[0]?.children ?? [];
  for (const cell of cells) {
    if (cell.type !== 'element') continue;
    cell.tagName = 'th';
    cell.children = cell.children.flatMap(child =>
      child.type === 'element' && /^(b|strong)$/.test(child.tagName) ? child.children : [child],
    );
  }
  return table;
}

function rowsOf({ children }: Element): readonly Element[] {
  return children.flatMap(child => {
    if (child.type !== 'element') return [];
    return child.tagName === 'tr' ? [child] : rowsOf(child);
  });
}

/** A Markdown cell is one line; its paragraphs are parted by a space. */
function inCell(children: ElementContent[]): ElementContent[] {
  return children.flatMap(child =>
    child.type === 'element' && /^(p|div)$/.test(child.tagName)
      ? [...child.children, { type: 'text' as const, value: ' ' }]
      : [child],
  );
}

interface WordPoint {
  readonly level: number;
  readonly isNumbered: boolean;
  readonly element: Element;
}

/** Word's paragraphs of a list, one after another, as a list. */
function withLists(children: ElementContent[]): ElementContent[] {
  const made: ElementContent[] = [];
  let run: WordPoint[] = [];
  const end = () => {
    if (run.length > 0) made.push(listOf(run));
    run = [];
  };
  for (const child of children) {
    const point = pointOf(child);
    if (point) run.push(point);
    else if (child.type === 'text' && child.value.trim() === '' && run.length > 0) continue;
    else {
      end();
      made.push(child);
    }
  }
  end();
  return made;
}

function pointOf(node: ElementContent): WordPoint | undefined {
  if (node.type !== 'element' || node.tagName !== 'p') return undefined;
  const style = String(node.properties.style ?? '');
  const classes = [node.properties.className ?? []].flat().join(' ');
  const level = /mso-list:[^;]*\blevel(\d)/i.exec(style)?.[1];
  if (level === undefined && !/MsoListParagraph/i.test(classes)) return undefined;
  const mark = String(node.properties.listMark ?? '');
  // A paragraph between two points has the style of a list too, but no mark.
  if (mark === '' && level === undefined) return undefined;
  return { level: Number(level ?? 1), isNumbered: /^\(?(?:\d+|[a-z])[.)]/i.test(mark), element: node };
}

/** Word writes the list's mark as text, for programs that know no lists. */
function ignoredText(node: ElementContent): string {
  if (node.type !== 'element') return '';
  if (/mso-list:\s*ignore/i.test(String(node.properties.style ?? ''))) return plainText(node);
  return node.children.map(ignoredText).join('');
}

function plainText(node: ElementContent): string {
  if (node.type === 'text') return node.value.replace(/\u00a0/g, ' ');
  return node.type === 'element' ? node.children.map(plainText).join('') : '';
}

function listOf(points: readonly WordPoint[]): Element {
  const [{ level, isNumbered }] = points as [WordPoint];
  const items: Element[] = [];
  for (let index = 0; index < points.length; ) {
    const { element } = points[index]!;
    let next = index + 1;
    while (next < points.length && points[next]!.level > level) next++;
    const inner = points.slice(index + 1, next);
    const children = [...element.children, ...(inner.length > 0 ? [listOf(inner)] : [])];
    items.push({ type: 'element', tagName: 'li', properties: {}, children });
    index = next;
  }
  return { type: 'element', tagName: isNumbered ? 'ol' : 'ul', properties: {}, children: items };
}
