import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Block, Part } from '../../document/document.ts';
import { setBlocks } from './blocks/blocks.ts';
import { coverFlow } from './blocks/cover-panel.ts';
import { withoutLastRules } from './blocks/text.ts';
import { type Flow, textHeight, within } from './flow.ts';
import { markedClosed, squeezed, withDestination } from './layout/arrange.ts';
import { fillPages } from './layout/fill-pages.ts';
import { type PageFrame, type Placement, TOLERANCE } from './layout/paginate.ts';
import { heightOf, type Strip } from './layout/strip.ts';
import type { Extent, PageMemory } from './page-memory.ts';
import { type Element, elementIn, topElement } from './structure.ts';

/** A part that is set: its element, its strips, and what setting it showed. */
export interface SetPart {
  /** In that of its group, if it is in one: the heading of the group stands there too. */
  readonly element: Element;
  readonly group?: string;
  readonly strips: readonly Strip[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Sets parts, each once, and tells which of them stand on pages together. */
export class Runs {
  readonly #flow: Flow;
  readonly #frame: PageFrame;
  readonly #memory: PageMemory | undefined;
  readonly #set = new Map<Part, SetPart>();

  constructor(flow: Flow, frame: PageFrame, memory: PageMemory | undefined) {
    this.#flow = flow;
    this.#frame = frame;
    this.#memory = memory;
  }

  /**
   * Runs of parts: the first begins a page; each of the others follows the one before it, fits whole on what that left
   * of its page, or is higher than a page and begins on one that would else be nearly empty.
   */
  *of(parts: readonly Part[]): Generator<readonly Part[]> {
    let run: Part[] = [];
    let end: number | undefined;
    for (const part of parts) {
      const mayJoin = run.length > 0 && (part.start === 'fit' || isBelowCover(part, run));
      const joined: number | undefined = mayJoin
        ? this.#joined(part, run, end ?? this.#endOf(run))
        : undefined;
      if (run.length > 0 && part.start !== 'follow' && joined === undefined) {
        yield run;
        run = [];
      }
      run.push(part);
      end = joined;
    }
    if (run.length > 0) yield run;
  }

  /** The part, set now or before; it is then forgotten here. */
  take(part: Part): SetPart {
    const set = this.#setOnce(part);
    this.#set.delete(part);
    return set;
  }

  /** Where the part ends that stands with a run, whose last page is taken down to `end`; undefined if it does not. */
  #joined(part: Part, run: readonly Part[], end: number): number | undefined {
    const { top, bottom } = this.#frame;
    const { gap, height } = this.#extentOf(part);
    if (end + gap + height <= bottom) return end + gap + height;
    const isHigh = height > bottom - top && height < Infinity;
    if (!isHigh || end - top >= (bottom - top) * LITTLE) return undefined;
    return this.#savesPage(part, run) ? this.#endOf([...run, part]) : undefined;
  }

  /** Whether a part that is broken over pages in any case needs one less if it begins on the last of a run. */
  #savesPage(part: Part, run: readonly Part[]): boolean {
    const pagesOf = (parts: readonly Part[]) =>
      (this.#placed(parts.map(each => this.#setOnce(each).strips)).at(-1)?.page ?? 0) + 1;
    return pagesOf([...run, part]) < pagesOf(run) + pagesOf([part]);
  }

  /** Where a run ends, the last of which may follow what is broken over pages. */
  #endOf(run: readonly Part[]): number {
    if (run.length === 1) return this.#extentOf(run[0]!).end;
    return this.#placedEnd(run.map(part => this.#setOnce(part).strips));
  }

  #extentOf(part: Part): Extent {
    const measure = () => {
      const { strips } = this.#setOnce(part);
      const end = this.#placedEnd([strips], part.role === 'cover');
      return { gap: strips[0]?.before ?? 0, height: wholeHeight(strips), end };
    };
    return this.#memory ? this.#memory.extentOf(part, measure) : measure();
  }

  #placed(strips: readonly (readonly Strip[])[]): readonly Placement[] {
    return fillPages(strips, this.#frame, false);
  }

  #placedEnd(strips: readonly (readonly Strip[])[], isCover = false): number {
    const last = this.#placed(strips).at(-1);
    // Nothing follows on a page on its side, nor on a cover's own.
    if (last?.sideways || (isCover && last?.page === 0)) return this.#frame.bottom;
    return last ? last.top + last.strip.height : this.#frame.top;
  }

  #setOnce(part: Part): SetPart {
    const known = this.#set.get(part);
    if (known) return known;
    const diagnostics: Diagnostic[] = [];
    const element = elementOf(part);
    const flow = within(this.#flow, { report: diagnostic => void diagnostics.push(diagnostic) });
    const set = { element, group: part.group, strips: setPart(part, element, flow), diagnostics };
    this.#set.set(part, set);
    return set;
  }
}

/** Of a page: what a reader takes for a leftover. */
const LITTLE = 0.35;

/** Contents stand on the last page of a cover that needs more than one. */
function isBelowCover({ role }: Part, run: readonly Part[]): boolean {
  return role === 'contents' && run.at(-1)!.role === 'cover';
}

/** Items are sections of the document or of their group. */
function elementOf({ role, group }: Part): Element {
  const own = role === 'item' ? 'Sect' : 'Part';
  return group === undefined ? topElement(own) : elementIn(topElement('Part'), own);
}

/** Without the space above; no page is high enough for strips that begin a new one, or stand on one on its side. */
function wholeHeight(strips: readonly Strip[]): number {
  let top = 0;
  let needed = 0;
  for (const [index, strip] of strips.entries()) {
    if (index > 0) top += strip.before;
    if (strip.sideways || (index > 0 && strip.newPage)) return Infinity;
    needed = Math.max(needed, top + (strip.room ?? 0), top + strip.height);
    top += strip.height;
  }
  return needed;
}

/** A part's strips; its destination is at the first. */
function setPart(part: Part, element: Element, flow: Flow): readonly Strip[] {
  const own = within(flow, { element, part: part.role });
  const blocks = withoutLastRules(part.blocks);
  const strips = part.role === 'cover' ? setCover(blocks, own) : setBlocks(blocks, own);
  return withDestination(part.closed ? markedClosed(strips) : strips, part.id, element);
}

/** A cover with less white space, and then with its facts set closer too, where a page else does not hold it. */
function setCover(blocks: readonly Block[], flow: Flow): readonly Strip[] {
  const most = textHeight(flow.style);
  const fits = (strips: readonly Strip[]) => heightOf(strips) <= most + TOLERANCE;
  const usual = squeezed(setBlocks(blocks, coverFlow(blocks, flow)), most);
  if (fits(usual)) return usual;
  const close = withCloseFacts(flow);
  const strips = setBlocks(blocks, coverFlow(blocks, close));
  const closer = squeezed(
    strips.map(strip => ({ ...strip, before: strip.before * CLOSE_GAPS })),
    most,
  );
  return fits(closer) ? closer : usual;
}

/** Leading of facts and note where they are set closer, and white space above them; of what it is else. */
const CLOSE_LINES = 0.9;
const CLOSE_GAPS = 0.65;

/** Labels beside their values, in closer lines. */
function withCloseFacts(flow: Flow): Flow {
  const { sizes } = flow.style;
  const [size, leading] = sizes.field;
  const style = {
    ...flow.style,
    fieldLabels: 'beside' as const,
    sizes: { ...sizes, field: [size, leading * CLOSE_LINES] as const },
  };
  return within(flow, { style, leading: flow.leading * CLOSE_LINES });
}
