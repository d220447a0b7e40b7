import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Document, Part } from '../../document/document.ts';
import type { Style } from '../../template/template.ts';
import { pictureName } from './file/painted-page.ts';
import type { TopElement } from './file/structure-tree.ts';
import { createFonts, type Fonts } from './fonts/fonts.ts';
import type { Painted } from './paint/paint-placements.ts';

/** What a part needs of a page, in points. */
export interface Extent {
  /** White space above it, where it follows another. */
  readonly gap: number;
  readonly height: number;
  /** How far down its last page it reaches, where it begins at the top of a page. */
  readonly end: number;
}

/** Parts that were painted together, and their places in the structure tree. */
export interface PaintedRun extends Painted {
  readonly elements: readonly TopElement[];
  /** What setting them showed. */
  readonly diagnostics: readonly Diagnostic[];
}

/** After so many files their words are forgotten: each may keep the whole text that it was cut from. */
const mostFiles = 50;

/**
 * Pages that were painted before, by what stands on them: nothing on the pages of a run of parts depends on other runs.
 * A run that a file does not use any more is forgotten after it.
 */
export class PageMemory {
  #fonts: { readonly of: string; readonly fonts: Fonts } | undefined;
  #files = 0;
  /** Of the parts of this file. */
  readonly #keys = new Map<Part, string>();
  #known = new Map<string, PaintedRun>();
  #used = new Map<string, PaintedRun>();
  #knownExtents = new Map<string, Extent>();
  #usedExtents = new Map<string, Extent>();

  /**
   * Begins a file and gives its fonts. As long as the style, the language and the names stay the same, what was shaped
   * and painted stays known.
   * @param areas whether pages have them
   */
  begin(style: Style, { language, names }: Document, areas: boolean): Fonts {
    const of = JSON.stringify([style, language, names, areas]);
    if (this.#fonts?.of !== of) {
      this.#fonts = { of, fonts: createFonts(style) };
      this.#known = new Map();
      this.#knownExtents = new Map();
    } else {
      this.#known = this.#used;
      this.#knownExtents = this.#usedExtents;
      if (++this.#files % mostFiles === 0) this.#fonts.fonts.forget();
    }
    this.#keys.clear();
    this.#used = new Map();
    this.#usedExtents = new Map();
    return this.#fonts.fonts;
  }

  /** A part's key is asked for twice, and making it is a tenth of a warm build. */
  #keyOf(part: Part): string {
    const key = this.#keys.get(part) ?? JSON.stringify(part, pictureAsName);
    this.#keys.set(part, key);
    return key;
  }

  /** The pages of these parts, made anew where they are not known, or where something on them waits for others. */
  runOf(parts: readonly Part[], paint: () => PaintedRun): PaintedRun {
    const key = parts.map(part => this.#keyOf(part)).join('\n');
    const run = this.#known.get(key) ?? paint();
    if (!run.paintLate) this.#used.set(key, run);
    return run;
  }

  /** How much of a page a part needs, measured where it is not known. */
  extentOf(part: Part, measure: () => Extent): Extent {
    const key = this.#keyOf(part);
    const extent = this.#knownExtents.get(key) ?? measure();
    this.#usedExtents.set(key, extent);
    return extent;
  }
}

/** A picture's bytes would make a key of megabytes. */
function pictureAsName(_: string, value: unknown): unknown {
  const isPicture = typeof value === 'object' && value !== null && 'bytes' in value && 'format' in value;
  return isPicture ? pictureName(value as Parameters<typeof pictureName>[0]) : value;
}
