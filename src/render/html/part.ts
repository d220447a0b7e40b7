import type { Block, Part } from '../../document/document.ts';
import { anchorOf } from '../anchor.ts';
import { blocks } from './blocks/blocks.ts';
import { fixedAttributes as fixed } from './own-attributes.ts';
import { block, type Html, joined } from './write.ts';

/** The element that a part is, by what it means to who lists the parts of a page. */
const elements: { readonly [R in Part['role']]: string } = {
  cover: 'header',
  masthead: 'header',
  contents: 'nav',
  timetable: 'section',
  item: 'article',
  'attachment-index': 'section',
  'signature-page': 'section',
};

/** A part with its anchor; it is named by its heading. A group's heading stands before the first item under it. */
export function part({ role, id, start, blocks: content }: Part, below: 0 | 1): Html {
  const isCover = role === 'cover' || role === 'masthead';
  const anchor = anchorOf(id);
  const name = `${anchor}.`;
  const before = content[0]?.role === 'group-heading' ? content.slice(0, 1) : [];
  const place = { below, blocks };
  const isNamed = content.some(isTitle);
  return joined([
    blocks(before, place),
    block(
      elements[role],
      {
        id: anchor,
        class: [role, start === 'page' && !isCover ? 'new-page' : undefined],
        'aria-labelledby': isNamed ? name : undefined,
      },
      blocks(content.slice(before.length), { ...place, name }),
    ),
  ]);
}

/** Parts in order; those of a group are in an element that is named by the group's heading: no landmark, since two may have one name. */
export function partsOf(all: readonly Part[], below: 0 | 1): Html {
  const written: Html[] = [];
  for (let from = 0; from < all.length; ) {
    const { group } = all[from]!;
    let to = from + 1;
    while (group !== undefined && all[to]?.group === group) to++;
    const run = joined(all.slice(from, to).map(each => part(each, below)));
    const name = { class: ['grouped'], ...fixed.group, 'aria-labelledby': group && anchorOf(group) } as const;
    written.push(group === undefined ? run : block('div', name, run));
    from = to;
  }
  return joined(written);
}

function isTitle({ role }: Block): boolean {
  return role === 'part-heading' || role === 'item-heading';
}
