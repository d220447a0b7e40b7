import type { Picture } from '../../../meeting/picture.ts';
import {
  ElementNode,
  type PaintedArea,
  type PaintedLink,
  type PaintedPage,
  pictureName,
} from '../file/painted-page.ts';
import type { Face, Glyphs } from '../fonts/face.ts';
import type { Box } from '../layout/strip.ts';
import type { TextRun } from '../text/pieces-and-lines.ts';
import { colourOperands, number, showGlyphs } from './operators.ts';

/**
 * Paints one page: everything once, either as the content of a structure element or as an artifact. Coordinates are
 * points from the page's upper left corner, downwards. Content stays open as long as it belongs to one element, so
 * that a paragraph is one marked-content sequence a page.
 */
export class Painter {
  readonly #page: PaintedPage;
  readonly #height: number;
  readonly #operators: string[] = [];
  #open: ElementNode | 'artifact' | undefined;
  #inText = false;
  #fill = '';
  #font = '';
  #face: Face | undefined;
  #glyphs: Set<Glyphs> = new Set();
  #rise: number | undefined;
  #repeating = false;

  /** @param height of the page */
  constructor(page: PaintedPage, height: number) {
    this.#page = page;
    this.#height = height;
  }

  /** A run of text with its baseline at `baseline`; `left` is where its line begins. `element` is none for artifacts. */
  text(
    run: TextRun,
    left: number,
    baseline: number,
    element: ElementNode | undefined,
    spaced: boolean,
  ): void {
    const { face, piece } = run;
    this.#mark(element);
    this.#use(run);
    if (!this.#inText) {
      this.#operators.push('BT');
      this.#inText = true;
    }
    this.#setFill(piece.style.colour);
    const font = `/${face.id} ${number(piece.style.size)} Tf`;
    if (font !== this.#font) this.#operators.push(font);
    this.#font = font;
    const rise = piece.style.rise ?? 0;
    if (rise !== this.#rise) this.#operators.push(`${number(rise)} Ts`);
    this.#rise = rise;
    this.#operators.push(
      `1 0 0 1 ${number(left + run.x)} ${number(this.#height - baseline)} Tm`,
      showGlyphs(spaced ? [...run.glyphs, face.space] : run.glyphs, face, piece.style),
    );
  }

  #use({ face, glyphs }: TextRun): void {
    if (face !== this.#face) {
      this.#face = face;
      this.#glyphs = this.#page.glyphs.get(face) ?? new Set([face.space]);
      this.#page.glyphs.set(face, this.#glyphs);
    }
    for (const word of glyphs) this.#glyphs.add(word);
  }

  /** A filled rectangle that means nothing. */
  rectangle(left: number, top: number, width: number, height: number, colour: string): void {
    this.#artifact();
    this.#setFill(colour);
    this.#operators.push(
      `${number(left)} ${number(this.#height - top - height)} ${number(width)} ${number(height)} re f`,
    );
  }

  /** A horizontal rule, its upper edge at `top`. */
  rule(left: number, top: number, width: number, thickness: number, colour: string): void {
    this.rectangle(left, top, width, thickness, colour);
  }

  /**
   * A small drawing that means nothing, in a square of `size` with its upper left corner at (`left`, `top`); its
   * operators are written for a square of 1 with the y axis upwards, and are filled and stroked in `colour`.
   */
  drawing(operators: string, left: number, top: number, size: number, colour: string): void {
    this.#artifact();
    const place = `${number(size)} 0 0 ${number(size)} ${number(left)} ${number(this.#height - top - size)} cm`;
    const rgb = colourOperands(colour);
    this.#operators.push(`q ${place} ${rgb} rg ${rgb} RG ${operators} Q`);
  }

  /** A picture; an artifact without an element. */
  picture(
    picture: Picture,
    left: number,
    top: number,
    width: number,
    height: number,
    element: ElementNode | undefined,
  ): void {
    const name = pictureName(picture);
    this.#page.pictures.set(name, picture);
    const bottom = this.#height - top - height;
    this.#mark(element);
    this.#endText();
    this.#operators.push(
      `q ${number(width)} 0 0 ${number(height)} ${number(left)} ${number(bottom)} cm /${name} Do Q`,
    );
    element?.set({ bbox: [left, bottom, left + width, bottom + height] });
  }

  /** Paints what means nothing, and of it only what is within a rectangle. */
  clipped({ left, top, width, height }: Box, paint: () => void): void {
    this.#artifact();
    const bottom = this.#height - top - height;
    this.#operators.push(`q ${number(left)} ${number(bottom)} ${number(width)} ${number(height)} re W n`);
    paint();
    this.#operators.push('Q');
  }

  /** A link over a rectangle of the page; without an element, in a running line, it belongs to one of the file's own. */
  link(
    left: number,
    top: number,
    width: number,
    height: number,
    to: PaintedLink['to'],
    element: ElementNode | undefined,
    contents: string,
  ): void {
    if (this.#repeating) return;
    const bottom = this.#height - top - height;
    const rectangle = [left, bottom, left + width, bottom + height] as const;
    const node = element ?? new ElementNode('Link', {});
    node.kids.push({ page: this.#page, link: this.#page.links.length });
    this.#page.links.push({ rectangle, to, contents, element: node });
  }

  /** A place in which a program can sign. */
  field(
    left: number,
    top: number,
    [width, height]: readonly [number, number],
    label: string,
    element: ElementNode,
  ): void {
    this.link(left, top, width, height, { signature: label }, element, label);
  }

  /** A named destination whose upper edge is at `top`. */
  destination(name: string, top: number, element: ElementNode): void {
    if (!this.#repeating) this.#page.destinations.push({ name, top: this.#height - top, element });
  }

  /** Notes where what is painted was written. */
  areas(found: readonly PaintedArea[]): void {
    for (const area of found) this.#page.areas?.push(area);
  }

  /** Paints again what is already in the structure: a table's header on the next page. */
  repeat(paint: () => void): void {
    this.#repeating = true;
    paint();
    this.#repeating = false;
  }

  /** Keeps this place of the page for what is painted when all page numbers are known: by whom, and how it ends. */
  late(): { readonly painter: Painter; readonly finish: () => void } {
    this.#close();
    const at = this.#operators.length;
    this.#operators.push('');
    const painter = new Painter(this.#page, this.#height);
    const finish = () => {
      this.#operators[at] = painter.#finished();
    };
    return { painter, finish };
  }

  /** Nothing more will be painted on the page: its content is complete. */
  finish(): void {
    this.#page.content = this.#finished();
  }

  #finished(): string {
    this.#close();
    return `q\n${this.#operators.join('\n')}\nQ\n`;
  }

  #mark(element: ElementNode | undefined): void {
    if (!element || this.#repeating) {
      this.#artifact(false);
      return;
    }
    if (this.#open === element) return;
    this.#close();
    const { contents } = this.#page;
    element.kids.push({ page: this.#page, content: contents.length });
    this.#operators.push(`/${element.role} <</MCID ${contents.length}>> BDC`);
    contents.push(element);
    this.#open = element;
  }

  #artifact(graphics = true): void {
    if (this.#open !== 'artifact') {
      this.#close();
      this.#operators.push('/Artifact BMC');
      this.#open = 'artifact';
    }
    if (graphics) this.#endText();
  }

  #endText(): void {
    if (this.#inText) this.#operators.push('ET');
    this.#inText = false;
  }

  #close(): void {
    this.#endText();
    if (this.#open) this.#operators.push('EMC');
    this.#open = undefined;
  }

  #setFill(colour: string): void {
    if (colour === this.#fill) return;
    this.#fill = colour;
    this.#operators.push(`${colourOperands(colour)} rg`);
  }
}
