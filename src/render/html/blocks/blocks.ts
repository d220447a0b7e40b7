import type { Block } from '../../../document/document.ts';
import { type Html, joined } from '../write.ts';
import { attachments } from './attachments.ts';
import { contents, overview } from './contents.ts';
import { cover } from './cover.ts';
import { fields, signatures } from './fields.ts';
import {
  groupHeading,
  heading,
  itemHeading,
  notice,
  partHeading,
  passage,
  wayBack,
  withheld,
} from './headings.ts';
import { footnotes, list, steps } from './list.ts';
import { table, timetable } from './table.ts';
import { code, figure, type Place, pageBreak, paragraph, quote, rule } from './text.ts';

/** How each block is written. */
const writers: {
  readonly [R in Block['role']]: (block: Extract<Block, { role: R }>, place: Place) => Html;
} = {
  cover,
  'part-heading': partHeading,
  'group-heading': groupHeading,
  'item-heading': itemHeading,
  'way-back': wayBack,
  fields,
  notice,
  heading,
  paragraph,
  list,
  steps,
  table,
  quote,
  code,
  figure,
  rule,
  'page-break': pageBreak,
  passage,
  withheld,
  timetable,
  contents,
  overview,
  attachments,
  signatures,
  footnotes,
};

/** Blocks one after another; a caption belongs to what it stands below. */
export function blocks(all: readonly Block[], place: Omit<Place, 'caption'>): Html {
  const parts: Html[] = [];
  for (let at = 0; at < all.length; at++) {
    const block = all[at]!;
    const next = all[at + 1];
    const isCaptioned = 'captioned' in block && block.captioned === true && next?.role === 'paragraph';
    parts.push(write(block, { ...place, caption: isCaptioned ? next.inlines : undefined, blocks }));
    if (isCaptioned) at++;
  }
  return joined(parts);
}

function write(block: Block, place: Place): Html {
  return (writers[block.role] as (block: Block, place: Place) => Html)(block, place);
}
