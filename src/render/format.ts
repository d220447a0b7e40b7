import type { Renderer } from './renderer.ts';

/** What there is to know of an output format without loading what makes it. */
export interface Format {
  /** What its files are called in a sentence: "PDF". */
  readonly noun: string;
  /** Of its files' names, with the full stop. */
  readonly extension: string;
  /** How each of its files begins, in Latin-1: a file that begins otherwise is somebody else's, and not written over. */
  readonly signature: string;
  readonly load: () => Promise<Renderer>;
}
