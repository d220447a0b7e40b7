import type { Inline, Inlines, StatusMark } from '../../document/document.ts';
import { anchorOf } from '../anchor.ts';
import { fixedAttributes as fixed } from './own-attributes.ts';
import { picture } from './picture.ts';
import { element, type Html, joined, text, voidElement } from './write.ts';

/** Text with its meaning. */
export function inlines(all: Inlines): Html {
  return joined(all.map(inlineOf));
}

function inlineOf(inline: Inline): Html {
  switch (inline.role) {
    case 'text':
      return text(inline.value);
    case 'strong':
      return element('strong', {}, inlines(inline.inlines));
    case 'emphasis':
      return element('em', {}, inlines(inline.inlines));
    case 'delete':
      return element(
        'del',
        {},
        spoken(`${inline.label} `),
        inlines(inline.inlines),
        spoken(` ${inline.end}`),
      );
    case 'superscript':
      return element('sup', {}, inlines(inline.inlines));
    case 'subscript':
      return element('sub', {}, inlines(inline.inlines));
    case 'code':
      return element('code', {}, inlines(inline.inlines));
    case 'muted':
    case 'notice':
      return element('span', { class: [inline.role] }, inlines(inline.inlines));
    case 'name':
      return inlines(inline.inlines);
    case 'abbreviation':
      return element('abbr', { title: inline.expansion }, inlines(inline.inlines));
    case 'link':
      return link(inline.to, inlines(inline.inlines), inline.says);
    case 'language':
      return element('span', { lang: inline.language }, inlines(inline.inlines));
    case 'note-reference':
      return noteReference(inline);
    case 'break':
      return voidElement('br');
    case 'picture':
      return picture(inline.picture, inline.alt);
    case 'status':
      return statusMark(inline);
  }
}

/** The name of an attached file that a site hands out. */
const besideIt = /^[a-z0-9-]+\.(?:pdf|png|jpg)$/;

/** Words that are heard and not seen. */
function spoken(words: string): Html {
  return element('span', { class: ['spoken'] }, text(words));
}

/** A link; an address that a browser would run is text (the parse stage leaves none). */
export function link(to: Extract<Inline, { role: 'link' }>['to'], content: Html, says?: string): Html {
  if ('target' in to) return element('a', { href: `#${anchorOf(to.target)}`, 'aria-label': says }, content);
  const isOpened = /^(?:https?|mailto|tel):/i.test(to.url) || besideIt.test(to.url);
  return isOpened ? element('a', { href: to.url }, content) : content;
}

function noteReference({ target, id, number, label }: Extract<Inline, { role: 'note-reference' }>): Html {
  const attributes = {
    id: id && anchorOf(id),
    href: `#${anchorOf(target)}`,
    ...fixed.reference,
    'aria-label': label,
  };
  return element('sup', {}, element('a', attributes, text(String(number))));
}

/** By word and shape; the style sheet draws the ring and the padlock. */
export function statusMark({ status, label }: StatusMark): Html {
  return element('span', { class: ['status', status] }, text(label));
}
