import type { FootnoteBlock, Footnotes } from '../../../document/document.ts';
import { anchorOf } from '../../anchor.ts';
import { fixedAttributes as fixed } from '../own-attributes.ts';
import { block, element, type Html, text } from '../write.ts';
import type { Place } from './place.ts';
import { tight } from './text.ts';

/** An item's notes; each number leads back to where the note is referred to. */
export function footnotes({ label, notes }: Footnotes, place: Place): Html {
  return block(
    'div',
    { class: ['notes'], ...fixed.group, 'aria-label': label },
    block('ul', {}, ...notes.map(note => footnote(note, place))),
  );
}

function footnote({ id, number, back: says, blocks }: FootnoteBlock, place: Place): Html {
  const href = `#${anchorOf(id)}.ref`;
  const back = element('a', { href, ...fixed.back, 'aria-label': says }, text(String(number)));
  return block('li', { id: anchorOf(id) }, back, element('div', {}, tight(blocks, place)));
}
