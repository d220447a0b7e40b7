import { setImmediate } from 'node:timers/promises';
import type { AttachedPages, Span } from '../../attached/attached-pages.ts';
import { claimsOf, lowestClaims, ownClaims } from '../../attached/claims.ts';
import { type Diagnostic, diagnose } from '../../diagnostics/diagnostic.ts';
import type { AttachedPart, Document, Part } from '../../document/document.ts';
import type { Style } from '../../template/template.ts';
import { type Area, Pieces, type Rendered, type RenderOptions } from '../renderer.ts';
import { createFeet, paintHead, type SetFoot } from './attached-part.ts';
import { setBlocks } from './blocks/blocks.ts';
import { bookmarks } from './bookmarks.ts';
import { createPdfFile, type RunningLines } from './file/create-pdf-file.ts';
import { ElementNode, type PaintedPage } from './file/painted-page.ts';
import type { TopElement } from './file/structure-tree.ts';
import { type Flow, sideways, textStyle, within } from './flow.ts';
import { createFonts, type Fonts } from './fonts/fonts.ts';
import { fillPages, lostText } from './layout/fill-pages.ts';
import type { PageFrame, Placement } from './layout/paginate.ts';
import { PageMemory, type PaintedRun } from './page-memory.ts';
import { Areas } from './paint/areas.ts';
import { ElementNodes } from './paint/element-nodes.ts';
import { paintPlacements } from './paint/paint-placements.ts';
import { createFooter, createHeader, type PagePlace, type PaintRunning } from './running.ts';
import { Runs, type SetPart } from './runs.ts';
import { topElement } from './structure.ts';
import { createThumbTabs } from './thumb-tabs.ts';

/**
 * Renders a Document as a tagged PDF. Parts that begin a page are placed and painted on their own, with those that share
 * its pages; what they need of each other is filled in at the end. Gives the file's bytes; errors name text that found
 * no place, which is a fault of this program.
 */
export async function renderPdf(document: Document, style: Style, options: RenderOptions): Promise<Rendered> {
  const size = [style.page.width, style.page.height] as const;
  const memory = options.memory instanceof PageMemory ? options.memory : undefined;
  const { areas = false } = options;
  const fonts = memory?.begin(style, document, areas) ?? createFonts(style);
  const { attached = new Map<string, AttachedPages>(), epoch } = options;
  const claims = lowestClaims([ownClaims, ...[...attached.values()].map(({ facts }) => claimsOf(facts))]);
  const file = createPdfFile({
    ...document,
    size,
    fonts,
    epoch,
    claims,
    prints: areas,
    // A pack holds pages of other files, which are of PDF 1.7.
    conformance: options.attached ? 'ua-1' : style.conformance,
    isTitled: document.parts.some(isCover),
  });
  const flow = pageFlow(document, style, fonts);
  const places = new Destinations();
  const late: (() => void)[] = [];
  const found: Diagnostic[] = [];
  const painted: PaintedPage['areas'][] = [];
  const runs = new Runs(flow, pageFrame(style), memory);
  for (const parts of runs.of(document.parts)) {
    const [first] = parts;
    const pages = first?.attached && attached.get(first.attached.location);
    if (first && pages) {
      const head = paintHead(first.attached!, pages, flow);
      file.addAttached(pages, first, head);
      places.addAttached(first.id, first.attached!, pages, head.span);
      for (const _ of pages.pages) painted.push(undefined);
      continue;
    }
    const paint = () => paintRun(parts, runs, style, places, areas);
    const run = memory ? memory.runOf(parts, paint) : paint();
    places.add(run.pages);
    found.push(...run.diagnostics);
    for (const page of run.pages) painted.push(page.areas);
    if (run.paintLate) late.push(run.paintLate, file.reserve(run));
    else file.add(run);
    // Timers and other threads are heard between parts: a thread that reads attached files may have to be ended.
    await setImmediate();
  }
  for (const paint of late) paint();
  for (const { text, level, target } of bookmarks(document.parts, attached))
    file.addBookmark(text, level, target);
  const pieces = await file.finish(
    runningLines(document, within(flow, { report: diagnostic => found.push(diagnostic) }), places),
  );
  return {
    output: new Pieces(pieces, file.attached),
    diagnostics: found,
    ...(areas && { areas: painted.flatMap(onPage), prints: file.prints }),
  };
}

function isCover({ role }: Part): boolean {
  return role === 'cover' || role === 'masthead';
}

function onPage(areas: PaintedPage['areas'], index: number): readonly Area[] {
  return areas?.map(area => ({ page: index + 1, ...area })) ?? [];
}

/** The page of each destination, for the parts painted so far. */
class Destinations {
  readonly #pages = new Map<string, number>();
  readonly #sideways = new Set<number>();
  readonly #shown: Pick<PaintedPage, 'closed' | 'item'>[] = [];
  #count = 0;

  add(pages: readonly PaintedPage[]): void {
    for (const page of pages) {
      const { destinations, sideways } = page;
      this.#count++;
      if (sideways) this.#sideways.add(this.#count);
      this.#shown[this.#count] = page;
      for (const { name } of destinations) this.#pages.set(name, this.#count);
    }
  }

  readonly #attached: ((set: SetFoot) => PaintRunning)[] = [];

  /** @param head where its name is painted over the head of its first page */
  addAttached(id: string, { feet }: AttachedPart, { pages }: AttachedPages, head: Span): void {
    this.#pages.set(id, this.#count + 1);
    for (const [index, { size, edges }] of pages.entries()) {
      const taken = index === 0 ? { ...edges, head: [...edges.head, head] } : edges;
      this.#attached[++this.#count] = set => set(feet[index]!, size, taken);
    }
  }

  /** What stands at the foot of a page, if it is an attached one. */
  readonly footOf = (page: number) => this.#attached[page];

  /** What running lines say of a page. */
  readonly shownOn = (page: number): Pick<PagePlace, 'closed' | 'item'> => {
    const { closed, item } = this.#shown[page] ?? {};
    return { closed, item };
  };

  /** Whether a page is on its side. */
  readonly isSideways = (page: number): boolean => this.#sideways.has(page);

  /** The number of a page, from 1. */
  readonly pageOf = (target: string): number => {
    const page = this.#pages.get(target);
    if (page === undefined) throw new Error(`Nothing stands at "${target}"`);
    return page;
  };
}

/** Places parts, the first at the top of a page, and paints them. */
function paintRun(
  parts: readonly Part[],
  runs: Runs,
  style: Style,
  places: Destinations,
  areas: boolean,
): PaintedRun {
  const set = parts.map(part => runs.take(part));
  const strips = set.map(part => part.strips);
  const placements = fillPages(strips, pageFrame(style));
  const diagnostics = set.flatMap(part => part.diagnostics);
  for (const origin of lostText(strips.flat(), placements))
    diagnostics.push(diagnose('text-lost', origin ?? nowhere, {}));
  const nodes = new ElementNodes();
  for (const part of set) {
    nodes.addAll(part.strips);
    nodes.of(part.element);
  }
  const painted = paintPlacements(placements, [style.page.width, style.page.height], {
    nodes,
    pageOf: places.pageOf,
    areas: areas ? new Areas() : undefined,
  });
  for (const [page, part] of continued(placements)) {
    const { role, bookmark } = parts[part]!;
    if (role === 'item') painted.pages[page]!.item = bookmark;
  }
  return { elements: set.flatMap(part => topElements(part, nodes)), diagnostics, ...painted };
}

/** Which part goes on on a page from the one before it. */
function continued(placements: readonly Placement[]): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  let before = placements[0];
  for (const placement of placements) {
    const part = placement.part ?? 0;
    if (before && placement.page !== before.page && part === (before.part ?? 0))
      found.set(placement.page, part);
    before = placement;
  }
  return found;
}

/** A part's elements: a group's heading stands before the first part in the group. */
function topElements({ element, group }: SetPart, nodes: ElementNodes): readonly TopElement[] {
  if (!element.parent) return [{ element: nodes.of(element) }];
  const { kids } = nodes.of(element.parent);
  return kids.flatMap(kid => (kid instanceof ElementNode ? [{ element: kid, group }] : []));
}

function pageFrame({ page }: Style): PageFrame {
  const [top, , foot] = page.margins;
  return { top, bottom: page.height - foot, sidewaysBottom: page.width - foot };
}

function pageFlow(document: Document, style: Style, fonts: Fonts): Flow {
  const { width, margins } = style.page;
  const measure = width - margins[1] - margins[3];
  return {
    style,
    fonts,
    language: document.language,
    names: new Set(document.names),
    part: 'cover',
    element: topElement('Document'),
    left: margins[3],
    width: measure,
    measure,
    text: textStyle(style, 'body', 'text'),
    hyphenate: style.hyphenation || 'too-wide',
    leading: style.sizes.body[1],
    tight: false,
    report: () => {},
    set: setBlocks,
  };
}

/** Every page except the cover has a header and a footer; a masthead page has only its footer. */
function runningLines(document: Document, flow: Flow, places: Destinations): RunningLines {
  const [first, second] = document.parts;
  const linesIn = (set: Flow) => ({
    header: createHeader(document.header, set),
    footer: createFooter(document.footer, set),
  });
  const [upright, turned] = [linesIn(flow), linesIn(sideways(flow))];
  const footAt = createFeet(flow);
  const tabsAt = createThumbTabs(document, flow, places.pageOf);
  return (page, pages) => {
    const place = { page, pages, ...places.shownOn(page) };
    const { header, footer } = places.isSideways(page) ? turned : upright;
    const own = places.footOf(page);
    if (own) return own(footAt)(place);
    const afterCover = second ? places.pageOf(second.id) : pages + 1;
    if (first?.role === 'cover' && page < afterCover) return [];
    const tabs = tabsAt(place);
    if (first?.role === 'masthead' && page === 1) return [...footer(place), ...tabs];
    return [...header(place), ...footer(place), ...tabs];
  };
}

const nowhere = { file: 'meeting.md', start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
