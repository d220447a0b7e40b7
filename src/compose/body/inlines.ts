import type * as Markdown from 'mdast';
import type { Image, Link, PhrasingContent } from 'mdast';
import type { Block, Figure, Inline, Inlines, TextInline } from '../../document/document.ts';
import { itemOf } from '../../meeting/item-link.ts';
import type { Picture } from '../../meeting/picture.ts';
import { linkTo, numberAndTitle } from '../shown-items.ts';
import { isBlank, oneLine, placeOf, words } from '../text.ts';
import type { BodyContext } from './body-context.ts';

/** A paragraph, or its pictures if it has nothing else; nothing if nothing in it can be seen. */
export function paragraph(node: Markdown.Paragraph, context: BodyContext): readonly Block[] {
  const figures = loneFigures(node, context);
  if (figures) return figures;
  const inlines = textInlines(node.children, context);
  if (isBlank(inlines)) return [];
  return [{ role: 'paragraph', inlines, leadIn: false, place: placeOf(node, context.file) }];
}

function loneFigures({ children }: Markdown.Paragraph, context: BodyContext): readonly Block[] | undefined {
  const figures: Block[] = [];
  for (const node of children) {
    if (node.type === 'break' || (node.type === 'text' && node.value.trim() === '')) continue;
    if (node.type !== 'image' || !node.data?.picture) return undefined;
    figures.push(...figure(node, node.data.picture, context));
  }
  return figures.length > 0 ? figures : undefined;
}

/** A picture, and its title as a caption. */
function figure(node: Image, picture: Picture, context: BodyContext): readonly Block[] {
  const place = placeOf(node, context.file);
  const image: Figure = { role: 'figure', picture, alt: altOf(node, context), place };
  const title = oneLine(node.title ?? '');
  if (title === '') return [image];
  const inlines = [{ role: 'text', value: title, place } as const];
  return [
    { ...image, captioned: true },
    { role: 'paragraph', leadIn: false, caption: true, inlines, place },
  ];
}

/** The inlines of a paragraph or heading; a `<br>` at either end would leave an empty line. */
export function textInlines(nodes: readonly Markdown.PhrasingContent[], context: BodyContext): Inlines {
  const inlines = composeInlines(nodes, context);
  const first = inlines.findIndex(({ role }) => role !== 'break');
  const last = inlines.findLastIndex(({ role }) => role !== 'break');
  return inlines.slice(Math.max(first, 0), last + 1);
}

type InlineContext = Pick<BodyContext, 'composition' | 'file' | 'notes'>;

/** Markdown text as inlines of the document. */
export function composeInlines(nodes: readonly PhrasingContent[], context: InlineContext): Inlines {
  return nodes.flatMap((node, index) => {
    const inlines = composeInline(node, context);
    return isNote(node) && isNote(nodes[index - 1]) ? [betweenNotes, ...inlines] : inlines;
  });
}

/** Notes 1 and 2 beside each other must not read as note 12. */
const betweenNotes: Inline = { role: 'superscript', inlines: [words(', ')] };

function isNote(node: PhrasingContent | undefined): boolean {
  return node?.type === 'footnoteReference';
}

function composeInline(node: PhrasingContent, context: InlineContext): Inlines {
  switch (node.type) {
    case 'text':
      return [textOf(node.value, node, context)];
    case 'inlineCode':
      return [{ role: 'code', inlines: [textOf(node.value, node, context)] }];
    case 'strong':
    case 'emphasis':
    case 'superscript':
    case 'subscript':
      return [{ role: node.type, inlines: composeInlines(node.children, context) }];
    case 'delete': {
      const { struck: label, 'struck-end': end } = context.composition.labels;
      return [{ role: 'delete', label, end, inlines: composeInlines(node.children, context) }];
    }
    case 'language':
      return [{ role: 'language', language: node.language, inlines: composeInlines(node.children, context) }];
    case 'break':
      return [{ role: 'break' }];
    case 'link':
      return link(node, context);
    case 'image':
      return [image(node, context)];
    case 'footnoteReference':
      return [context.notes.reference(node, context.file)];
    // The parse stage leaves none of these.
    case 'html':
    case 'imageReference':
    case 'linkReference':
      return [];
  }
}

/** A line end in the source becomes a space. */
function textOf(text: string, node: PhrasingContent, { file }: InlineContext): TextInline {
  return { role: 'text', value: text.replace(/\r\n?|\n/g, ' '), place: placeOf(node, file) };
}

/** A link without its own text shows the item's number and title, or its address. */
function link(node: Link, context: InlineContext): Inlines {
  const id = itemOf(node.url);
  const own = isAddressOf(node, id) ? [] : composeInlines(node.children, context);
  if (id === undefined) {
    const address = textOf(node.url.replace(/^(mailto|tel):/i, ''), node, context);
    return [{ role: 'link', to: { url: node.url }, inlines: isBlank(own) ? [address] : own }];
  }
  const item = context.composition.itemOf(id);
  if (!item) return own;
  const place = placeOf(node, context.file);
  const title = numberAndTitle(item).map(inline => ({ ...inline, place }));
  return linkTo(item, isBlank(own) ? title : own);
}

/** `<item:plan>`: the text is the address itself. */
function isAddressOf({ children }: Link, id: string | undefined): boolean {
  const [only, ...others] = children;
  return id !== undefined && others.length === 0 && only?.type === 'text' && itemOf(only.value) === id;
}

/** A picture in the line; if it was not read (it is on the web), its alt text. */
function image(node: Image, context: InlineContext): Inline {
  const picture = node.data?.picture;
  if (!picture) return textOf(node.alt ?? '', node, context);
  return { role: 'picture', picture, alt: altOf(node, context), place: placeOf(node, context.file) };
}

/** Every picture has an alternative text (ISO 14289-1, 7.3). */
function altOf(node: Image, { composition }: InlineContext): string {
  return node.alt?.trim() || composition.labels.picture;
}
