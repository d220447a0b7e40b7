import type { Picture } from '../../meeting/picture.ts';
import type { PdfFile, PdfPage } from './file/pdf-file.ts';
import type { StructureElement } from './file/structure.ts';
import type { Placement } from './layout/paginate.ts';
import { Painter, type PainterBook } from './paint/painter.ts';

/** The pages of a file while they are painted, and which destination stands on which of them. */
export class Book implements PainterBook {
  readonly #file: PdfFile;
  readonly #size: readonly [width: number, height: number];
  readonly #painters: Painter[] = [];
  readonly #late: (() => void)[] = [];
  readonly #pages = new Map<string, number>();

  constructor(file: PdfFile, size: readonly [width: number, height: number]) {
    this.#file = file;
    this.#size = size;
  }

  /** How many pages there are. */
  get pages(): number {
    return this.#painters.length;
  }

  /** Paints what was placed; what needs the numbers of pages that are still to come waits for `paintLate`. */
  paint(placements: readonly Placement[]): void {
    for (const { page, top, gap, strip } of placements) {
      const painter = this.painter(page);
      if (strip.late) this.#late.push(painter.late(later => strip.paint(later, top, gap)));
      else strip.paint(painter, top, gap);
    }
  }

  /** Paints what waited: all destinations have their pages now. */
  paintLate(): void {
    for (const paint of this.#late) paint();
  }

  /** The painter of a page, counted from 0; pages are added up to it. */
  painter(page: number): Painter {
    while (this.#painters.length <= page) {
      this.#painters.push(new Painter(this, this.#file.addPage(...this.#size), this.#size[1]));
    }
    return this.#painters[page]!;
  }

  picture(picture: Picture): string {
    return this.#file.picture(picture);
  }

  addDestination(name: string, page: PdfPage, top: number, element?: StructureElement): void {
    this.#pages.set(name, page.index + 1);
    this.#file.addDestination(name, page, top, element);
  }

  pageOf(target: string): number {
    const page = this.#pages.get(target);
    if (page === undefined) throw new Error(`Nothing stands at "${target}"`);
    return page;
  }
}
