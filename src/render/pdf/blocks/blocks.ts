import type { Block, Heading } from '../../../document/document.ts';
import { type Flow, within } from '../flow.ts';
import { keptWithNext, type Strip, spaced } from '../layout/strip.ts';
import { attachmentTable } from './attachment-table.ts';
import { contents } from './contents.ts';
import { cover } from './cover.ts';
import { fields } from './fields.ts';
import { figure } from './figure.ts';
import { footnotes } from './footnotes.ts';
import { groupHeading, heading, partHeading } from './headings.ts';
import { itemHeading } from './item-heading.ts';
import { list } from './list.ts';
import { notice } from './notice.ts';
import { passage, withheldMark } from './passage.ts';
import { sideHead } from './side-head.ts';
import { signatures } from './signatures.ts';
import { table } from './table.ts';
import { code, pageBreak, paragraph, quote, rule } from './text.ts';
import { timetable } from './timetable.ts';

/** How each block is set: its strips, with the white space above it. */
const setters: {
  readonly [R in Block['role']]: (block: Extract<Block, { role: R }>, flow: Flow) => readonly Strip[];
} = {
  cover,
  'part-heading': partHeading,
  'group-heading': groupHeading,
  'item-heading': itemHeading,
  fields,
  notice,
  heading,
  paragraph,
  list,
  table,
  quote,
  code,
  figure,
  rule,
  'page-break': pageBreak,
  passage,
  withheld: withheldMark,
  timetable,
  contents,
  attachments: attachmentTable,
  signatures,
  footnotes,
};

/**
 * Sets blocks under each other. A section's heading opens a section (`Sect`) that goes on to the next; where the
 * template hangs section heads beside their text, the heading stands on the line of the section's first block.
 */
export function setBlocks(blocks: readonly Block[], flow: Flow): readonly Strip[] {
  const strips: Strip[] = [];
  for (let from = 0; from < blocks.length; ) {
    const block = blocks[from]!;
    if (!isSectionHeading(block)) {
      const joins = blocks[from - 1]?.role === 'group-heading';
      appendTo(strips, joins ? spaced(setBlock(block, flow), UNDER_GROUP) : setBlock(block, flow));
      from++;
      continue;
    }
    let to = from + 1;
    while (to < blocks.length && !isSectionHeading(blocks[to]!)) to++;
    appendTo(strips, section(block, blocks.slice(from + 1, to), flow));
    from = to;
  }
  return strips;
}

/** White space between a group's heading and its first item, in points: what the heading itself has below is enough. */
const UNDER_GROUP = 4;

function section(head: Heading, blocks: readonly Block[], flow: Flow): readonly Strip[] {
  const inside = within(flow, { element: flow.element.add('Sect') });
  if (flow.style.look === 'side-heads') return sideHead(head, blocks, inside);
  return setEach([head, ...blocks], inside);
}

function setEach(blocks: readonly Block[], flow: Flow): readonly Strip[] {
  return blocks.flatMap((block, index) => {
    const strips = setBlock(block, flow);
    const joins = blocks[index - 1]?.role === 'heading' && closeToHeading.has(block.role);
    return joins ? spaced(strips, 0) : strips;
  });
}

/** What follows a heading has the heading's own space above it. */
const closeToHeading: ReadonlySet<Block['role']> = new Set(['paragraph', 'list', 'heading']);

function setBlock(block: Block, flow: Flow): readonly Strip[] {
  const set = setters[block.role] as (block: Block, flow: Flow) => readonly Strip[];
  const strips = set(block, flow);
  return staysWithNext(block) ? keptWithNext(strips) : strips;
}

/** A heading, an item's head with its fields, a lead-in: the last of a page never. */
function staysWithNext(block: Block): boolean {
  switch (block.role) {
    case 'heading':
    case 'part-heading':
    case 'group-heading':
    case 'item-heading':
    case 'fields':
      return true;
    case 'paragraph':
      return block.leadIn;
    default:
      return false;
  }
}

function isSectionHeading(block: Block): block is Heading {
  return block.role === 'heading' && block.depth === 0;
}

function appendTo(strips: Strip[], more: readonly Strip[]): void {
  for (const strip of more) strips.push(strip);
}
