import type { Renderer } from './renderer.ts';

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
