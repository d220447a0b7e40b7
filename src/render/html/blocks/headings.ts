import type {
  GroupHeading,
  Heading,
  ItemHeading,
  Notice,
  PartHeading,
  Passage,
  WayBack,
  WithheldMark,
} from '../../../document/document.ts';
import { anchorOf } from '../../anchor.ts';
import { inlines, statusMark } from '../inlines.ts';
import { fixedAttributes as fixed } from '../own-attributes.ts';
import { block, element, type Html, joined, nothing, text } from '../write.ts';
import type { Place } from './text.ts';

export function partHeading({ level, inlines: all }: PartHeading, place: Place): Html {
  return block(headingOf(level, place), { id: place.name }, inlines(all));
}

export function groupHeading({ id, level, inlines: all }: GroupHeading, place: Place): Html {
  return block(headingOf(level, place), { id: anchorOf(id), class: ['group'] }, inlines(all));
}

export function itemHeading(head: ItemHeading, place: Place): Html {
  const { number, level } = head;
  return joined([
    block(
      headingOf(level, place),
      { id: place.name },
      element('span', { class: ['number'] }, text(number)),
      text(' '),
      inlines(head.inlines),
    ),
    asides(head),
  ]);
}

/** A link back to the contents, for who goes through the page by ear or by keyboard. */
export function wayBack({ target, label }: WayBack): Html {
  return block('p', { class: ['way-back'] }, element('a', { href: `#${anchorOf(target)}` }, text(label)));
}

function asides({ marks = [], asides: others }: ItemHeading): Html {
  const shown = [...marks.map(statusMark), ...(others.length > 0 ? [text(others.join(' · '))] : [])];
  return shown.length > 0 ? block('p', { class: ['asides'] }, joined(shown, ' ')) : nothing;
}

export function heading({ level, id, inlines: all }: Heading, place: Place): Html {
  return block(headingOf(level, place), { id: id && anchorOf(id) }, inlines(all));
}

/** The element of a heading; HTML has six levels. */
function headingOf(level: number, { below }: Place): string {
  return `h${Math.min(6, level + below)}`;
}

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
