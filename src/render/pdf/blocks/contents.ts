import type { Contents, ContentsEntry, Inlines, StatusMark } from '../../../document/document.ts';
import type { Place } from '../../../meeting/place.ts';
import { type Flow, hangingColumn, sized, textStyle, within } from '../flow.ts';
import { pieces, textPiece } from '../inlines.ts';
import { keptWithNext, spaced } from '../layout/arrange.ts';
import { baselineOf, type LineOptions, lineStrips } from '../layout/set-lines.ts';
import { type RowLink, row, ruled, type Strip, space } from '../layout/strip.ts';
import { plainText } from '../plain-text.ts';
import { type Element, elementIn, linkIn } from '../structure.ts';
import { measure } from '../text/paragraph.ts';
import { withoutLoneRows } from './table-rows.ts';

/**
 * The table of contents: number, title, a mark on what is closed, page number; hair rules between. Every row is one
 * link. The entries of a group are a table of contents within the other (ISO 32000-1, 14.8.4.3.4). Page numbers are
 * painted last, when all are known; room is kept for five figures.
 */
export function contents(block: Contents, flow: Flow): readonly Strip[] {
  const set = within(sized(flow, 'field', 'text'), { element: elementIn(flow.element, 'TOC') });
  const titleLeft = titlesLeft(block.entries, set);
  let inside = set;
  const strips = block.entries.flatMap(entry => {
    if (entry.kind === 'group') {
      inside = within(set, { element: elementIn(set.element, 'TOC') });
      return groupEntry(entry, set);
    }
    if (entry.leavesGroup) inside = set;
    const line = lineEntry(entry, inside, titleLeft);
    if (!entry.leavesGroup) return [line];
    if (entry.kind === 'part') return [{ ...line, before: groupSpace(flow) }];
    // An item that is in no group stands apart from those above it as one with a heading would.
    return [...keptWithNext(spaced([ruleUnder(flow)], groupSpace(flow))), line];
  });
  const { left, right } = edges(flow);
  const { strongRule, list } = flow.style.space;
  const rule = ruled(
    strongRule,
    { left, width: right - left, thickness: strongRule, colour: flow.style.colours.accent },
    { before: list, breakAfter: false },
  );
  return [rule, ...withoutLoneRows(strips, flow)];
}

/** White space over a group, and over what is in none again; in points. */
function groupSpace(flow: Flow): number {
  return Math.round(flow.style.space.section[0] * 0.62);
}

/** From the hanging column, where numbers or times stand in it, to the end of the text. */
export function edges(flow: Flow): { readonly left: number; readonly right: number } {
  const left =
    flow.style.look === 'hanging' ? Math.min(hangingColumn(flow.style).left, flow.left) : flow.left;
  return { left, right: flow.left + flow.width };
}

function groupEntry(entry: ContentsEntry, flow: Flow): readonly Strip[] {
  const link = entryLink(entry, elementIn(flow.element, 'TOCI', { leadsTo: entry.target }), flow);
  const name = groupName(entry.inlines, 'body', flow, { link, element: link.element, origin: entry.place });
  return keptWithNext(spaced([name], groupSpace(flow) - 1));
}

interface GroupName {
  readonly link?: RowLink;
  readonly element: Element;
  readonly origin?: Place;
  readonly header?: Strip;
}

/** A group's name over its entries, with a rule below. It is painted as late as they are, so that links come in the order of reading. */
export function groupName(
  name: Inlines,
  size: 'body' | 'label',
  flow: Flow,
  { link, element, origin, header }: GroupName,
): Strip {
  const { style } = flow;
  const { left, right } = edges(flow);
  const text = textStyle(style, size, 'accent', { bold: true });
  const set = within(flow, { text, left, width: right - left });
  const strips = lineStrips(pieces(name, set), set, element, { origin });
  const { hairRule: thickness } = style.space;
  const rule = { left, width: right - left, thickness, colour: style.colours.line };
  return row({ cells: [strips], padding: [1, 3.5 + thickness], rule, link }, { late: true, header });
}

function ruleUnder(flow: Flow): Strip {
  const { left, right } = edges(flow);
  const { space: room, colours } = flow.style;
  return ruled(4, { left, drop: 3.5, width: right - left, thickness: room.hairRule, colour: colours.line });
}

/** Room for five figures, in points. */
function pageWidth(flow: Flow): number {
  return Math.max(30, flow.text.size * 3);
}

function lineEntry(entry: ContentsEntry, flow: Flow, titleLeft: number): Strip {
  const { style } = flow;
  const { left, right } = edges(flow);
  const cell = style.space.cell[1];
  const link = entryLink(entry, elementIn(flow.element, 'TOCI', { leadsTo: entry.target }), flow);
  const read = { origin: entry.place, goesOn: true };
  const number =
    entry.number === undefined
      ? []
      : numberStrips(entry.number, link.element, read, numbersFlow(flow, titleLeft));
  const { marks = [] } = entry;
  const statusWidth = Math.max(0, ...marks.map(mark => markWidth(mark, flow)));
  const title = within(flow, {
    left: titleLeft,
    width: right - pageWidth(flow) - statusWidth - titleLeft - 8,
  });
  const marked = marks.flatMap(
    (mark, index): Inlines => [
      ...(index > 0 ? [{ role: 'break' } as const] : []),
      { role: 'status', ...mark },
    ],
  );
  const titles = lineStrips(pieces(entry.inlines, title), title, link.element, { ...read, balance: true });
  const small = within(sized(flow, 'label', 'text', { bold: true }), {
    left: right - pageWidth(flow) - statusWidth,
    width: statusWidth,
    leading: flow.leading,
  });
  const status =
    marked.length > 0 ? lineStrips(pieces(marked, small), small, link.element, { ...read, whole: true }) : [];
  const drop = baselineOf(flow) - baselineOf(small);
  const page = pageStrip(entry, flow, link.element, right);
  const { hairRule } = style.space;
  const entryRow = row(
    {
      cells: [number, titles, status.length > 0 ? [space(drop), ...status] : [], [page]],
      padding: [cell * 0.8, cell * 0.8 + hairRule],
      rule: { left, width: right - left, thickness: hairRule, colour: style.colours.line },
      link,
    },
    { closed: marks.some(({ status: is }) => is === 'closed') },
  );
  return { ...entryRow, spare: Math.max(0, Math.min(cell * SPARE, entryRow.height - LEAST_ROW)) };
}

/** Of the white space above and below a line, in cells' padding, how much may be taken; as high as a finger needs it stays, in points. */
const SPARE = 0.5;
const LEAST_ROW = 18;

/** As wide as it is, at least so that the marks of other lines stand under each other. */
function markWidth(status: StatusMark, flow: Flow): number {
  const set = sized(flow, 'label', 'text', { bold: true });
  const width = measure(pieces([{ role: 'status', ...status }], set), flow.fonts).max;
  return Math.max(width + 1, set.text.size * 6.5);
}

/** From the left edge of numbers to that of titles, in points; more for wide numbers ("2026-14"), up to a fifth. */
const NUMBER_WIDTH = 36;
const MOST_NUMBER = 1 / 5;
const NUMBER_GAP = 8;

/** Where all titles begin. */
function titlesLeft(entries: readonly ContentsEntry[], flow: Flow): number {
  const { left, right } = edges(flow);
  const set = numbersFlow(flow, right);
  const widths = entries.map(({ number = '' }) => measure(textPiece(number, set), flow.fonts).max);
  const widest = Math.min(Math.max(0, ...widths) + NUMBER_GAP, (right - left) * MOST_NUMBER);
  return left + Math.max(NUMBER_WIDTH, widest);
}

/** Numbers, up to where titles begin. */
function numbersFlow(flow: Flow, titleLeft: number): Flow {
  const { left } = edges(flow);
  const text = { ...flow.text, bold: true, colour: flow.style.colours.accent };
  return within(flow, { left, width: titleLeft - left - 4, text });
}

function numberStrips(number: string, element: Element, read: LineOptions, flow: Flow): readonly Strip[] {
  return lineStrips(textPiece(number, flow), flow, element, { ...read, whole: true, hyphenate: false });
}

/** The number of the page that the entry leads to, ranged right. */
function pageStrip(entry: ContentsEntry, flow: Flow, element: Element, right: number): Strip {
  const set = within(flow, { left: right - pageWidth(flow), width: pageWidth(flow) });
  return pageNumber(entry.target, set, element, entry.place);
}

/** The number of a target's page, ranged right; painted last, when it is known. */
export function pageNumber(target: string, frame: Flow, element: Element, origin: Place | undefined): Strip {
  return {
    kind: 'page-number',
    target,
    frame,
    origin,
    element,
    height: frame.leading,
    before: 0,
    breakAfter: true,
    late: true,
  };
}

/** The link that an entry is: one for all its words, and as high as its row. */
function entryLink(entry: ContentsEntry, item: Element, flow: Flow): RowLink {
  const marks = entry.marks?.map(({ label }) => label) ?? [];
  const words = [entry.number, plainText(entry.inlines), ...marks].filter(Boolean).join(' ');
  const { left, right } = edges(flow);
  return {
    ...linkIn(elementIn(item, 'Reference'), { target: entry.target }, words),
    left,
    width: right - left,
  };
}
