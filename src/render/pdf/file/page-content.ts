import { deflated } from './objects.ts';
import type { PaintedPage } from './painted-page.ts';

interface Content {
  readonly own: string;
  readonly running: string;
  readonly data: Uint8Array;
}

const known = new WeakMap<PaintedPage, Content>();

/**
 * The deflated content of a page and of the header and footer on it. A page that goes into one file after another is
 * deflated once, as long as the same stands on it.
 */
export function pageContent(page: PaintedPage, running: string): Uint8Array {
  const before = known.get(page);
  if (before?.own === page.content && before.running === running) return before.data;
  const data = deflated(Buffer.from(page.content + running, 'latin1'));
  known.set(page, { own: page.content, running, data });
  return data;
}
