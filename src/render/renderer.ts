import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Document } from '../document/document.ts';
import type { Style } from '../template/template.ts';

/** A file to be written: the build's result. */
export interface OutputFile {
  readonly bytes: Uint8Array;
}

export interface Rendered {
  readonly output: OutputFile;
  /** What only painting shows: characters that no font has, text that found no place. */
  readonly diagnostics: readonly Diagnostic[];
}

/** An output format: a Document in, a file out. Nothing is read but the style's fonts. */
export type Renderer = (document: Document, style: Style, options: RenderOptions) => Promise<Rendered>;

export interface RenderOptions {
  /** Seconds since 1970 of the file's dates; the meeting's day at 00:00 UTC where absent. */
  readonly epoch?: number;
}
