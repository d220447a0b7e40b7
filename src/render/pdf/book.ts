import type { Picture } from '../../meeting/picture.ts';
import type { PdfFile, PdfPage } from './file/pdf-file.ts';
import type { StructureElement } from './file/structure.ts';
import type { Placement } from './layout/paginate.ts';
import { Painter, type PainterBook } from './paint/painter.ts';

/** The pages of a file while they are painted, and which destination stands on which of them. */
export class Book implements PainterBook {
  readonly #file: PdfFile;
  readonly #size: readonly [width: number, height: number];
  readonly #pages: PdfPage[] = [];
  /** Of pages that are not finished. */
  readonly #painters = new Map<number, Painter>();
  readonly #late: { readonly page: number; readonly paint: () => void }[] = [];
  readonly #destinations = new Map<string, number>();

  constructor(file: PdfFile, size: readonly [width: number, height: number]) {
    this.#file = file;
    this.#size = size;
  }

  /** How many pages there are. */
  get pages(): number {
    return this.#pages.length;
  }

  /** Paints what was placed; what needs the numbers of pages that are still to come waits for `paintLate`. */
  paint(placements: readonly Placement[]): void {
    for (const { page, top, gap, strip } of placements) {
      const painter = this.painter(page);
      if (strip.late) this.#late.push({ page, paint: painter.late(later => strip.paint(later, top, gap)) });
      else strip.paint(painter, top, gap);
    }
    this.#finish(new Set(this.#late.map(({ page }) => page)));
  }

  /** Paints what waited: all destinations have their pages now. */
  paintLate(): void {
    for (const { paint } of this.#late) paint();
    this.#finish(new Set());
  }

  /** The painter of a page, counted from 0; pages are added up to it. */
  painter(index: number): Painter {
    while (this.#pages.length <= index) this.#pages.push(this.#file.addPage(...this.#size));
    const painter = this.#painters.get(index) ?? new Painter(this, this.#pages[index]!, this.#size[1]);
    this.#painters.set(index, painter);
    return painter;
  }

  /** Finishes the pages that wait for nothing: what was painted is let go. */
  #finish(waiting: ReadonlySet<number>): void {
    for (const [index, painter] of this.#painters) {
      if (waiting.has(index)) continue;
      painter.finish();
      this.#painters.delete(index);
    }
  }

  /** Nothing more is painted. */
  end(): void {
    this.#finish(new Set());
    for (const page of this.#pages) page.end();
  }

  picture(picture: Picture): string {
    return this.#file.picture(picture);
  }

  addDestination(name: string, page: PdfPage, top: number, element?: StructureElement): void {
    this.#destinations.set(name, page.index + 1);
    this.#file.addDestination(name, page, top, element);
  }

  pageOf(target: string): number {
    const page = this.#destinations.get(target);
    if (page === undefined) throw new Error(`Nothing stands at "${target}"`);
    return page;
  }
}
