import type { Block, Heading, WayBack } from '../../../document/document.ts';
import { type Flow, within } from '../flow.ts';
import { keptWhole, keptWithNext, spaced } from '../layout/arrange.ts';
import type { Strip } from '../layout/strip.ts';
import { type Element, elementIn } from '../structure.ts';
import { attachmentTable } from './attachment-table.ts';
import { contents } from './contents.ts';
import { cover } from './cover.ts';
import { fields } from './fields.ts';
import { footnotes } from './footnotes.ts';
import { groupHeading, heading, partHeading, sideHead, sidePartHead } from './headings.ts';
import { itemHeading } from './item-heading.ts';
import { list } from './list.ts';
import { overview } from './overview.ts';
import { signatures } from './signatures.ts';
import { steps } from './steps.ts';
import { table, tableElement } from './table.ts';
import {
  code,
  figure,
  figureElement,
  notice,
  pageBreak,
  paragraph,
  passage,
  quote,
  rule,
  withheldMark,
} from './text.ts';
import { timetable } from './timetable.ts';
import { withWayBack } from './way-back.ts';

/** A block that stands below the one before it; the way back stands on that one's last line. */
type OwnBlock = Exclude<Block, WayBack>;

/** How each block is set: its strips, with the white space above it. */
const setters: {
  readonly [R in OwnBlock['role']]: (block: Extract<Block, { role: R }>, flow: Flow) => readonly Strip[];
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
  steps,
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
  overview,
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
    if (block.role === 'part-heading' && flow.style.look === 'side-heads' && flow.part === 'contents') {
      appendTo(strips, sidePartHead(block, blocks.slice(from + 1), flow));
      break;
    }
    let to = from + 1;
    while (to < blocks.length && !isSectionHeading(blocks[to]!)) to++;
    const run = to - from === blocks.length ? blocks : blocks.slice(from, to);
    const set = isSectionHeading(run[0]!) ? section(run, flow) : setRun(run, flow);
    appendTo(strips, set);
    from = to;
  }
  return strips;
}

function section([head, ...blocks]: readonly Block[], flow: Flow): readonly Strip[] {
  const inside = within(flow, { element: elementIn(flow.element, 'Sect') });
  if (flow.style.look === 'side-heads') return sideHead(head as Heading, blocks, inside);
  return setRun([head!, ...blocks], inside);
}

/** Blocks under each other; the caption of a table or picture is an element in its element (ISO 32000-1, 14.8.4.2). */
function setRun(blocks: readonly Block[], flow: Flow): readonly Strip[] {
  let strips: Strip[] = [];
  let captioned: Element | undefined;
  for (const [index, block] of blocks.entries()) {
    if (block.role === 'way-back') {
      strips = [...withWayBack(strips, block, flow)];
      continue;
    }
    const isCaption = captioned !== undefined && block.role === 'paragraph';
    const inside = isCaption ? within(flow, { element: elementIn(captioned!, 'Caption') }) : flow;
    captioned = captionedElement(block, inside);
    const set = setBlock(block, within(inside, { captioned }));
    appendTo(strips, amongOthers(set, blocks, index, flow));
  }
  return strips;
}

function captionedElement(block: Block, flow: Flow): Element | undefined {
  if (block.role === 'table' && block.captioned) return tableElement(block, flow);
  return block.role === 'figure' && block.captioned ? figureElement(block, flow) : undefined;
}

/** A block's strips with the white space that it has below the one before it. Notes do not stand alone on a page. */
function amongOthers(
  strips: readonly Strip[],
  blocks: readonly Block[],
  index: number,
  flow: Flow,
): readonly Strip[] {
  const above = blocks[index - 1]?.role === 'way-back' ? blocks[index - 2] : blocks[index - 1];
  const before = spaceBelow(above, blocks[index]!, flow);
  const placed = before === undefined ? strips : spaced(strips, before);
  const below = blocks[index + 1];
  if (below && isLeadInOf(blocks[index]!, below) && strips.length <= LOW_LEAD_IN)
    return keptWithNext(keptWhole(placed));
  return below?.role === 'footnotes' ? keptWithNext(placed) : placed;
}

/** Of so many lines at the most, the sentence before a table or picture is not parted: its end would go with that. */
const LOW_LEAD_IN = 6;

function isLeadInOf(block: Block, below: Block): boolean {
  return block.role === 'paragraph' && block.leadIn && (isTable(below) || below.role === 'figure');
}

/** White space between two blocks where it is another than the lower one's own; in points. */
function spaceBelow(above: Block | undefined, block: Block, { style, tight }: Flow): number | undefined {
  if (!above) return undefined;
  const isText = block.role === 'paragraph' || block.role === 'list';
  // What the heading has below itself is enough.
  if (above.role === 'group-heading') return 4;
  if (above.role === 'heading' && (isText || block.role === 'heading')) return 0;
  if (above.role === 'heading' && isTable(block)) return 2;
  if (block.role === 'heading' && above.role === 'attachments') return style.space.section[0] * 0.8;
  if (isText && (above.role === 'fields' || above.role === 'item-heading'))
    return style.space.paragraph * 1.6;
  if (block.role === 'paragraph' && block.caption) return undefined;
  const isFigure = above.role === 'figure' || (above.role === 'paragraph' && above.caption);
  if (isText && !tight && (isTable(above) || isFigure)) return style.space.table;
  return undefined;
}

function isTable(block: Block): boolean {
  return block.role === 'table' || block.role === 'attachments' || block.role === 'timetable';
}

function setBlock(block: OwnBlock, flow: Flow): readonly Strip[] {
  const set = setters[block.role] as (block: OwnBlock, flow: Flow) => readonly Strip[];
  const strips = set(block, isRunningText.has(block.role) ? inset(flow) : flow);
  return staysWithNext(block) ? keptWithNext(strips) : strips;
}

/** What is read line by line, and so must not be too wide. */
const isRunningText: ReadonlySet<Block['role']> = new Set<Block['role']>([
  'paragraph',
  'list',
  'steps',
  'quote',
  'passage',
  'heading',
  'notice',
  'footnotes',
]);

/** In a table's cell the text is as wide as the cell. */
function inset(flow: Flow): Flow {
  const { page } = flow.style;
  const right = page.width - page.margins[1] - page.inset;
  return flow.tight ? flow : within(flow, { width: Math.min(flow.width, right - flow.left) });
}

/** A heading, an item's head with its fields, a lead-in, what has a caption below it: the last of a page never. */
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
    case 'figure':
    case 'table':
      return block.captioned === true;
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
