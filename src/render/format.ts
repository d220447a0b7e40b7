import type { Renderer } from './renderer.ts';

/** What must be known about an output format without loading what makes it. */
export interface Format {
  /** What its files are called in a sentence: "PDF". */
  readonly noun: string;
  /** The extension of its files, with the full stop. */
  readonly extension: string;
  /**
   * How each of its files begins, in Latin-1. A file that begins otherwise belongs to somebody else, and is not
   * overwritten.
   */
  readonly signature: string;
  readonly load: () => Promise<Renderer>;
}
