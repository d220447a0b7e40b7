import type * as Markdown from 'mdast';
import type { Block, Figure, Inlines } from '../../document/document.ts';
import { isBlank } from '../plain-text.ts';
import type { BodyContext } from './body-context.ts';
import { altOf, composeInlines } from './inlines.ts';
import { placeOf } from './places.ts';

/** A paragraph, or its pictures if it has nothing else; nothing if nothing in it can be seen. */
export function paragraph(node: Markdown.Paragraph, context: BodyContext): readonly Block[] {
  const figures = loneFigures(node, context);
  if (figures) return figures;
  const inlines = textInlines(node.children, context);
  if (isBlank(inlines)) return [];
  return [{ role: 'paragraph', inlines, leadIn: false, place: placeOf(node, context.file) }];
}

function loneFigures({ children }: Markdown.Paragraph, context: BodyContext): readonly Figure[] | undefined {
  const figures: Figure[] = [];
  for (const node of children) {
    if (node.type === 'break' || (node.type === 'text' && node.value.trim() === '')) continue;
    if (node.type !== 'image' || !node.data?.picture) return undefined;
    figures.push({
      role: 'figure',
      picture: node.data.picture,
      alt: altOf(node, context),
      place: placeOf(node, context.file),
    });
  }
  return figures.length > 0 ? figures : undefined;
}

/** The inlines of a paragraph or heading; a `<br>` at either end would leave an empty line. */
export function textInlines(nodes: readonly Markdown.PhrasingContent[], context: BodyContext): Inlines {
  const inlines = composeInlines(nodes, context);
  const first = inlines.findIndex(({ role }) => role !== 'break');
  const last = inlines.findLastIndex(({ role }) => role !== 'break');
  return inlines.slice(Math.max(first, 0), last + 1);
}
