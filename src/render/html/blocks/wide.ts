import type { Inlines } from '../../../document/document.ts';
import { inlines } from '../inlines.ts';
import { fixedAttributes as fixed } from '../own-attributes.ts';
import { block, element, type Html } from '../write.ts';

/** A table that scrolls by itself where the window is narrower, also by keyboard (WCAG 2.2, 1.4.10 and 2.1.1). */
export function wideTable(label: string, ...content: readonly Html[]): Html {
  const name = label.trim() === '' ? {} : { 'aria-label': label };
  return block('div', { class: ['wide'], ...fixed.scrolling, ...name }, block('table', {}, ...content));
}

/** The head of a table: a cell without text heads nothing. */
export function headerCell(content: Html, attributes: Parameters<typeof element>[1] = {}): Html {
  if (content === '') return element('td', attributes, content);
  return element('th', { ...fixed.column, ...attributes }, content);
}

/** What is captioned, with its caption. */
export function withCaption(content: Html, caption: Inlines): Html {
  return block('figure', {}, content, block('figcaption', {}, inlines(caption)));
}
