import type { AttachedPages } from '../attached/attached-pages.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Document } from '../document/document.ts';
import type { Meeting } from '../meeting/meeting.ts';
import type { Place } from '../meeting/place.ts';
import type { PublicMeeting } from '../meeting/public-meeting.ts';
import type { Style } from '../template/template.ts';

/** A file to be written: the build's result. */
export interface OutputFile {
  readonly bytes: Uint8Array;
  /** The same, one after another: a file of many megabytes that is written so is not in memory twice. */
  readonly pieces?: readonly Uint8Array[];
  /** Objects that come from attached files, which are searched on their own. */
  readonly attached?: ReadonlySet<number>;
}

export interface Rendered {
  readonly output: OutputFile;
  /** What only painting shows: characters that no font has, text that found no place. */
  readonly diagnostics: readonly Diagnostic[];
  /** Where what stands on its pages was written, page by page; where that was asked for, and the format has pages. */
  readonly areas?: readonly Area[];
  /** A text for each page, where there are areas: pages that have the same look alike. */
  readonly prints?: readonly string[];
}

/** What a file is made from: what is shown, and the data of the same edition for programs. */
export interface RenderSource {
  readonly document: Document;
  readonly meeting: Meeting | PublicMeeting;
  /** The name of the meeting's folder, which no file shows. */
  readonly folder: string;
}

/** An output format. Nothing is read but the style's fonts. */
export interface Renderer {
  /** What it may keep from one file to the next: what was made of a part stays good as long as the part is the same. */
  createMemory(): RenderMemory;
  /** A meeting of an edition in, a file out. */
  render(source: RenderSource, style: Style, options: RenderOptions): Promise<Rendered>;
  /** What a reader gets out of the finished file, in reading order. */
  read(output: OutputFile): readonly FoundText[];
}

/** Parts of files that were made before; what is in it is the renderer's own. With it a file has the same bytes as without. */
export type RenderMemory = object;

export interface RenderOptions {
  readonly memory?: RenderMemory;
  /** Seconds since 1970 of the file's dates; the meeting's day at 00:00 UTC where absent. */
  readonly epoch?: number;
  /** Whether to give the areas of its pages. The file has the same bytes with them as without. */
  readonly areas?: boolean;
  /** The pages of the attached files that the Document has as parts, by their locations. */
  readonly attached?: ReadonlyMap<string, AttachedPages>;
  /** Whether the file is for a site, which has once what its pages share: style sheets and fonts. */
  readonly isForSite?: boolean;
}

/** A stretch of a page, and where what stands in it was written. Lengths are points from the page's upper left corner. */
export interface Area {
  /** From 1. */
  readonly page: number;
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly place: Place;
  /** How many characters of the text that stands at `place` come before it: a paragraph has an area for each line. */
  readonly offset: number;
}

/** A text that a reader gets out of a finished file, in reading order; lines end with `\n`. */
export interface FoundText {
  readonly text: string;
  /**
   * `page` is the text in reading order, which continues from page to page; for the rest the format has its own
   * words.
   */
  readonly where: string;
  /** From 1. */
  readonly page?: number;
}

/** What must be known about an output format without loading what makes it. */
export interface Format {
  /** What its files are called in a sentence: "PDF". */
  readonly noun: string;
  /** What the names of its files end with: an extension with its full stop, and what tells it from other formats. */
  readonly ending: string;
  /**
   * How each of its files begins, in Latin-1. A file that begins otherwise belongs to somebody else, and is not
   * overwritten.
   */
  readonly signature: string;
  /** Whether it shows what attached files contain; others list them. */
  readonly showsAttached?: true;
  /** Whether on a site it leads to the attached files that lie beside it; others go their own ways. */
  readonly liesBesideAttached?: true;
  readonly load: () => Promise<Renderer>;
}

/** A file that was made piece by piece, and is put together only where somebody needs it in one. */
export class Pieces {
  #whole: Uint8Array | undefined;

  constructor(
    readonly pieces: readonly Uint8Array[],
    /** Objects that come from attached files. */
    readonly attached: ReadonlySet<number>,
  ) {}

  get bytes(): Uint8Array {
    this.#whole ??= this.pieces.length === 1 ? this.pieces[0]! : Buffer.concat(this.pieces);
    return this.#whole;
  }
}
