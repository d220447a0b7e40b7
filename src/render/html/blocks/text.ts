import type { Block, Code, Paragraph, Quote } from '../../../document/document.ts';
import { inlines } from '../inlines.ts';
import { block, element, type Html, joined, text, voidElement } from '../write.ts';
import type { Place } from './place.ts';

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
