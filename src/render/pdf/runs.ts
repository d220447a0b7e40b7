import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Part } from '../../document/document.ts';
import { setBlocks } from './blocks/blocks.ts';
import { coverFlow } from './blocks/cover-panel.ts';
import { withoutLastRules } from './blocks/text.ts';
import { type Flow, within } from './flow.ts';
import { markedClosed, squeezed, withDestination } from './layout/arrange.ts';
import { fillPages } from './layout/fill-pages.ts';
import type { PageFrame } from './layout/paginate.ts';
import type { Strip } from './layout/strip.ts';
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
   * Runs of parts: the first begins a page; each of the others follows the one before it, or fits whole on what that left
   * of its page.
   */
  *of(parts: readonly Part[]): Generator<readonly Part[]> {
    let run: Part[] = [];
    let end: number | undefined;
    for (const part of parts) {
      const joined: number | undefined =
        part.start === 'fit' && run.length > 0 ? this.#joined(part, end ?? this.#endOf(run)) : undefined;
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

  /** Where the part ends on a page that is taken down to `end`; undefined if it does not fit there. */
  #joined(part: Part, end: number): number | undefined {
    const { gap, height } = this.#extentOf(part);
    const bottom = end + gap + height;
    return bottom <= this.#frame.bottom ? bottom : undefined;
  }

  /** Where a run ends, the last of which may follow what is broken over pages. */
  #endOf(run: readonly Part[]): number {
    if (run.length === 1) return this.#extentOf(run[0]!).end;
    return this.#placedEnd(run.map(part => this.#setOnce(part).strips));
  }

  #extentOf(part: Part): Extent {
    const measure = () => {
      const { strips } = this.#setOnce(part);
      return { gap: strips[0]?.before ?? 0, height: wholeHeight(strips), end: this.#placedEnd([strips]) };
    };
    return this.#memory ? this.#memory.extentOf(part, measure) : measure();
  }

  #placedEnd(strips: readonly (readonly Strip[])[]): number {
    const last = fillPages(strips, this.#frame, false).at(-1);
    // Nothing follows on a page on its side.
    if (last?.sideways) return this.#frame.bottom;
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
  const { page } = flow.style;
  const own = within(flow, { element, part: part.role });
  const set = part.role === 'cover' ? coverFlow(part.blocks, own) : own;
  const strips = setBlocks(withoutLastRules(part.blocks), set);
  const height = page.height - page.margins[0] - page.margins[2];
  if (part.closed) return withDestination(markedClosed(strips), part.id, element);
  return withDestination(part.role === 'cover' ? squeezed(strips, height) : strips, part.id, element);
}
