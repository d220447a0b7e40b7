import type { Place } from '../../../meeting/place.ts';

/**
 * The guard that no text is lost: every paragraph opens a slot for its lines when it is set, and fills it when they
 * are painted. What was never painted is known in the end, with the place of its source.
 */
export class Slots {
  readonly #open = new Map<Slot, Place | undefined>();

  open(lines: number, origin: Place | undefined): Slot {
    const slot = new Slot(lines, () => this.#open.delete(slot));
    if (lines > 0) this.#open.set(slot, origin);
    return slot;
  }

  /** The places of text that was set and not painted. */
  get unfilled(): readonly (Place | undefined)[] {
    return [...this.#open.values()];
  }
}

/** The lines of one paragraph, which are painted in their order; a table's header may be painted again. */
export class Slot {
  readonly #lines: number;
  readonly #close: () => void;
  #painted = 0;

  constructor(lines: number, close: () => void) {
    this.#lines = lines;
    this.#close = close;
  }

  fill(line: number): void {
    if (line === this.#painted && ++this.#painted === this.#lines) this.#close();
  }
}
