import type { Document, Part } from '../../document/document.ts';
import type { Style } from '../../template/template.ts';
import { anchorOf } from '../anchor.ts';
import { beginning } from './beginning.ts';
import { fixedAttributes as fixed } from './own-attributes.ts';
import { part, partsOf } from './part.ts';
import { styleSheet } from './style-sheet.ts';
import { templateStyle } from './template-style.ts';
import { block, element, type Html, nothing, style, text, voidElement } from './write.ts';

/**
 * Renders a Document as one page that needs nothing beside it: no script, no address, its pictures and fonts are in it.
 * The contents stand beside the text where there is room. What only paper has (running lines, page numbers) is left out.
 */
export function renderHtml(document: Document, template: Style): string {
  const { parts, language } = document;
  const cover = parts.find(isCover);
  const contents = parts.find(({ role }) => role === 'contents');
  // Without a cover the title is written here, above all of the document's headings.
  const below = cover ? 0 : 1;
  const others = parts.filter(each => each !== cover && each !== contents);
  const body = element(
    'body',
    {},
    skipLink(parts),
    block(
      'div',
      { class: ['page'] },
      cover ? part(cover, below) : title(document),
      contents ? part(contents, below) : nothing,
      block('main', {}, partsOf(others, below)),
    ),
  );
  return `${beginning}${element('html', { lang: language }, head(document, template), body)}\n`;
}

function isCover({ role }: Part): boolean {
  return role === 'cover' || role === 'masthead';
}

function head({ metadata }: Document, template: Style): Html {
  return block(
    'head',
    {},
    voidElement('meta', fixed.charset),
    voidElement('meta', fixed.viewport),
    voidElement('meta', fixed.policy),
    voidElement('meta', fixed.referrer),
    voidElement('meta', fixed.colours),
    voidElement('meta', fixed.generator),
    voidElement('meta', { ...fixed.author, content: metadata.author }),
    voidElement('meta', { ...fixed.description, content: metadata.subject }),
    block('title', {}, text(metadata.title)),
    style(templateStyle(template)),
    style(styleSheet),
  );
}

/** By keyboard, past the contents to the first item (WCAG 2.2, 2.4.1). */
function skipLink(parts: readonly Part[]): Html {
  const first = parts.find(({ role }) => role === 'item');
  if (!first?.bookmark) return nothing;
  return block('a', { class: ['skip'], href: `#${anchorOf(first.id)}` }, text(first.bookmark));
}

/** Where the template has no cover. */
function title({ metadata }: Document): Html {
  return block(
    'header',
    { class: ['masthead'] },
    block('h1', {}, text(metadata.title)),
    block('p', { class: ['notice', 'edition'] }, text(metadata.subject)),
  );
}
