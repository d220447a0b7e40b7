import type { Block, Code, Figure, Inlines, Paragraph, Quote } from '../../../document/document.ts';
import { inlines } from '../inlines.ts';
import { picture } from '../picture.ts';
import { block, element, type Html, joined, text, voidElement } from '../write.ts';

export function paragraph({ inlines: all }: Paragraph): Html {
  return block('p', {}, inlines(all));
}

export function quote({ blocks }: Quote, place: Place): Html {
  return block('blockquote', {}, place.blocks(blocks, place));
}

export function code({ text: lines }: Code): Html {
  return block('pre', { tabindex: '0' }, element('code', {}, text(lines)));
}

export function rule(): Html {
  return voidElement('hr');
}

/** On paper alone. */
export function pageBreak(): Html {
  return block('div', { class: ['break'] });
}

/** The blocks of a point, a cell or a note: a lone paragraph needs no element of its own. */
export function tight(content: readonly Block[], place: Place): Html {
  const [first, ...rest] = content;
  if (first?.role !== 'paragraph') return place.blocks(content, place);
  if (rest.some(({ role }) => role === 'paragraph')) return place.blocks(content, place);
  return joined([inlines(first.inlines), place.blocks(rest, place)]);
}

export function figure({ picture: shown, alt }: Figure, { caption }: Place): Html {
  const image = picture(shown, alt);
  return caption ? withCaption(image, caption) : block('figure', {}, image);
}

/** What is captioned, with its caption. */
export function withCaption(content: Html, caption: Inlines): Html {
  return block('figure', {}, content, block('figcaption', {}, inlines(caption)));
}

/** Where a block stands. */
export interface Place {
  /** How many levels its headings are below those of the Document: the title alone is of level 1. */
  readonly below: 0 | 1;
  /** The id that a part is named by, for the first heading in it. */
  readonly name?: string;
  /** The caption of a figure or table. */
  readonly caption?: Inlines;
  /** Writes the blocks within a block. */
  readonly blocks: (blocks: readonly Block[], place: Omit<Place, 'caption'>) => Html;
}
