import type { Notice, Passage, WithheldMark } from '../../../document/document.ts';
import { anchorOf } from '../../anchor.ts';
import { inlines } from '../inlines.ts';
import { fixedAttributes as fixed } from '../own-attributes.ts';
import { block, element, type Html, nothing, text } from '../write.ts';
import { headingOf } from './headings.ts';
import type { Place } from './place.ts';

/** Why an item is late, that it is withdrawn or closed. */
export function notice({ kind, label, inlines: all }: Notice): Html {
  const head = label ? element('strong', {}, text(label)) : nothing;
  return block('p', { class: ['notice', kind] }, head, text(label ? ' ' : ''), inlines(all));
}

/** A closed passage or a decision, under its label. */
export function passage({ kind, label, level, id, end, blocks }: Passage, place: Place): Html {
  return block(
    'div',
    { class: ['passage', kind], ...fixed.group, 'aria-label': label },
    block(headingOf(level, place), { id: id && anchorOf(id), class: ['label'] }, text(label)),
    place.blocks(blocks, place),
    end === undefined ? nothing : block('p', { class: ['spoken'] }, text(end)),
  );
}

export function withheld({ text: words }: WithheldMark): Html {
  return block('p', { class: ['withheld'] }, text(words));
}
