import type { Block, Part } from '../../document/document.ts';
import { anchorOf } from '../anchor.ts';
import { blocks } from './blocks/blocks.ts';
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
export function part({ role, id, start, blocks: content }: Part): Html {
  const isCover = role === 'cover' || role === 'masthead';
  const anchor = anchorOf(id);
  const name = `${anchor}.`;
  const before = content[0]?.role === 'group-heading' ? content.slice(0, 1) : [];
  const place = { below: isCover ? 0 : 1, blocks } as const;
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

function isTitle({ role }: Block): boolean {
  return role === 'part-heading' || role === 'item-heading';
}
