import { canBeCut, cutStrip } from './cut-strip.ts';
import type { Strip } from './strip.ts';

/** Where pages take text: points from the page's upper edge. */
export interface PageFrame {
  readonly top: number;
  readonly bottom: number;
  /** The same of a page on its side. */
  readonly sidewaysBottom?: number;
}

/** A strip that found its place. */
export interface Placement {
  readonly page: number;
  readonly top: number;
  readonly gap: number;
  readonly strip: Strip;
  /** Its page is on its side. */
  readonly sideways?: boolean;
  /** Which of the parts that share pages it is of, from 0. */
  readonly part?: number;
  /** The header of a table that goes on on another page: it is in the structure already. */
  readonly again?: true;
}

/** Where the next strip would stand. */
export interface Cursor {
  page: number;
  top: number;
  /** The page is on its side. */
  sideways?: boolean;
}

/**
 * Sets strips on pages, one after another, from the cursor on; moves the cursor to where they end.
 *
 * Strips between which no page may end go together: to the next page if they do not fit on this one and do fit on a
 * page; on a page on its side, where one of them asks for that. A high row that would so leave much of a page empty is cut. What is higher than a page is broken where it must
 * be, so that nothing is ever lost. Linear in the number of strips.
 */
export function paginate(strips: readonly Strip[], frame: PageFrame, cursor: Cursor): readonly Placement[] {
  const placements: Placement[] = [];
  const page = { strips, frame, cursor, placements, ...extent(frame, cursor), start: frame.top };
  for (let from = 0; from < strips.length; ) {
    const to = endOfGroup(strips, from);
    placeGroup(page, from, to);
    from = to;
  }
  return placements;
}

interface Pagination {
  readonly strips: readonly Strip[];
  readonly frame: PageFrame;
  readonly cursor: Cursor;
  readonly placements: Placement[];
  /** Of the page that is filled, whichever way round it is. */
  bottom: number;
  pageHeight: number;
  /** Where the page's own text begins: below a table header that is repeated. */
  start: number;
}

function extent({ top, bottom, sidewaysBottom = bottom }: PageFrame, { sideways }: Cursor) {
  const end = sideways ? sidewaysBottom : bottom;
  return { bottom: end, pageHeight: end - top };
}

/** Rounding must not push a line that fits to the next page. */
export const TOLERANCE = 0.01;

function endOfGroup(strips: readonly Strip[], from: number): number {
  let to = from;
  while (to < strips.length - 1 && !strips[to]!.breakAfter && !strips[to + 1]!.newPage) to++;
  return to + 1;
}

function placeGroup(page: Pagination, from: number, to: number): void {
  const first = page.strips[from]!;
  turnAround(
    page,
    page.strips.slice(from, to).some(strip => strip.sideways === true),
  );
  let run = fittingRun(page, from, to);
  // A page break that nothing follows leaves no blank page.
  if (first.newPage && run.height > 0 && !atTop(page)) turnPage(page, first);
  for (let at = from; at < to; ) {
    run = fittingRun(page, at, to);
    const next = page.strips[run.end];
    if (!hasRoom(page, at, run, run.end < to ? next : undefined)) {
      const cut = stripToCut(page, at, run.end);
      if (cut !== undefined) {
        for (; at < cut; at++) placeStrip(page, page.strips[at]!, false);
        placeParts(page, page.strips[at++]!);
        continue;
      }
      turnPage(page, page.strips[at]!);
    }
    for (; at < run.end; at++) placeStrip(page, page.strips[at]!, false);
    if (at < to && !run.isParted) placeStrip(page, page.strips[at++]!, true);
  }
}

/** Strips stand on pages on their side, or upright again, from the next page on; on this one if nothing stands on it. */
function turnAround(page: Pagination, sideways: boolean): void {
  const { cursor, frame } = page;
  if ((cursor.sideways ?? false) === sideways) return;
  if (!atTop(page)) cursor.page++;
  cursor.sideways = sideways;
  cursor.top = frame.top;
  page.start = frame.top;
  Object.assign(page, extent(frame, cursor));
}

/**
 * A table's row that is higher than this, and has so many lines, is cut rather than moved, where it would leave so much
 * of a page empty. In large print and on small pages a fifth of a page is few lines.
 */
const HIGH_ROW = 1 / 5;
const HIGH_ROW_LINES = 8;
const EMPTY_PAGE = 1 / 6;

/** Of strips that stay together and do not fit what is left of the page: the one at which the page's end is, if it may be cut. */
function stripToCut(page: Pagination, from: number, to: number): number | undefined {
  let room = roomLeft(page) + (atTop(page) ? page.strips[from]!.before : 0);
  for (let index = from; index < to; index++) {
    const strip = page.strips[index]!;
    room -= strip.before;
    if (Math.max(strip.height, strip.room ?? 0) > room) return isCutIn(page, strip, room) ? index : undefined;
    room -= strip.height;
  }
  return undefined;
}

function isCutIn(page: Pagination, strip: Strip, room: number): boolean {
  if ((strip.room ?? 0) > room) return false;
  const isCut = strip.mayCut || (isHighRow(page, strip) && room > page.pageHeight * EMPTY_PAGE);
  return isCut === true && cutStrip(strip, room) !== undefined;
}

function isHighRow({ pageHeight }: Pagination, strip: Strip): boolean {
  if (strip.kind !== 'row' || !strip.header || strip.height <= pageHeight * HIGH_ROW) return false;
  return strip.cells.some(cell => cell.length >= HIGH_ROW_LINES);
}

/** Strips that fit a page together. */
interface Run {
  /** Of the strip after the last. */
  readonly end: number;
  /** Set under each other, without the space above the first. */
  readonly height: number;
  /** What follows is to stand on the next page, though some of it would fit. */
  readonly isParted?: boolean;
}

/**
 * As many strips of a group as fit a page. A group that is higher is parted after the last of its rows there, rather than
 * in what follows them, if more than half of the page is then full; a high row is cut.
 */
function fittingRun(page: Pagination, from: number, to: number): Run {
  const { strips } = page;
  const most = page.pageHeight - headerHeight(page, strips[from]!);
  let height = 0;
  let needed = 0;
  let rows: Run | undefined;
  for (let index = from; index < to; index++) {
    const strip = strips[index]!;
    const top = index > from ? height + strip.before : 0;
    const more = Math.max(needed, top + (strip.room ?? 0), top + strip.height);
    if (more > most) {
      if (rows && rows.height > most / 2 && !isHighRow(page, strip)) return rows;
      return { end: index, height: Math.max(needed, height) };
    }
    needed = more;
    height = top + strip.height;
    const isHeader = !strip.header && strips[index + 1]?.header;
    if (strip.kind === 'row' && !isHeader)
      rows = { end: index + 1, height: Math.max(needed, height), isParted: true };
  }
  return { end: to, height: Math.max(needed, height) };
}

/**
 * Whether a run fits what is left of the page, with the beginning of what is cut after it. On an empty page there is
 * always room.
 */
function hasRoom(page: Pagination, from: number, { end, height }: Run, cut: Strip | undefined): boolean {
  if (atTop(page) || end === from) return true;
  const room = roomLeft(page) - page.strips[from]!.before - height;
  if (room < 0) return false;
  return !cut?.header || cutStrip(cut, room - cut.before) !== undefined;
}

/** @param mayCut a table's row that must stay with the strips above, with which it is higher than a page */
function placeStrip(page: Pagination, strip: Strip, mayCut: boolean): void {
  const { cursor, placements } = page;
  let gap = atTop(page) ? 0 : strip.before;
  if (gap + strip.height > roomLeft(page)) {
    const isHigh = strip.height > page.pageHeight - headerHeight(page, strip);
    if (canBeCut(strip) && (isHigh || (mayCut && strip.header))) {
      placeParts(page, strip);
      return;
    }
    if (!atTop(page)) {
      turnPage(page, strip);
      gap = 0;
    }
  }
  placements.push({ page: cursor.page, sideways: cursor.sideways, top: cursor.top + gap, gap, strip });
  cursor.top += gap + strip.height;
}

/** A strip that is cut: as much as fits on this one, then the rest. */
function placeParts(page: Pagination, strip: Strip): void {
  let rest: Strip | undefined = strip;
  while (rest) {
    const gap: number = atTop(page) ? 0 : rest.before;
    const room: number = roomLeft(page) - gap;
    const parts: readonly [Strip, Strip] | undefined = rest.height > room ? cutStrip(rest, room) : undefined;
    if (rest.height > room && !parts && !atTop(page)) {
      turnPage(page, rest);
      continue;
    }
    const now: Strip = parts ? parts[0] : rest;
    page.placements.push({
      page: page.cursor.page,
      sideways: page.cursor.sideways,
      top: page.cursor.top + gap,
      gap,
      strip: now,
    });
    page.cursor.top += gap + now.height;
    rest = parts?.[1];
    if (rest) turnPage(page, rest);
  }
}

function atTop(page: Pagination): boolean {
  return page.cursor.top <= page.start + TOLERANCE;
}

function roomLeft(page: Pagination): number {
  return page.bottom - page.cursor.top + TOLERANCE;
}

/** Goes to the next page and, where that cuts a table, sets the table's header there again. */
function turnPage(page: Pagination, next: Strip): void {
  const { cursor, frame } = page;
  cursor.page++;
  cursor.top = frame.top;
  if (next.header && headerHeight(page, next) > 0) {
    page.placements.push({
      page: cursor.page,
      sideways: cursor.sideways,
      top: cursor.top,
      gap: 0,
      strip: next.header,
      again: true,
    });
    cursor.top += next.header.height;
  }
  page.start = cursor.top;
}

/** A header of over half a page is not repeated. */
function headerHeight(page: Pagination, strip: Strip): number {
  const height = strip.header?.height ?? 0;
  return height > page.pageHeight / 2 ? 0 : height;
}
