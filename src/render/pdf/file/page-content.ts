import { deflated } from './objects.ts';
import type { PaintedPage } from './painted-page.ts';

const known = new WeakMap<PaintedPage, Uint8Array>();

/** The deflated content of a page that is finished: one that goes into file after file is deflated once. */
export function pageContent(page: PaintedPage): Uint8Array {
  const data = known.get(page) ?? deflated(Buffer.from(page.content, 'latin1'));
  known.set(page, data);
  return data;
}
