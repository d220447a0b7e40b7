import { deflated } from './objects.ts';
import type { PaintedPage } from './painted-page.ts';

/** The deflated content of a finished page. A page that goes into file after file is deflated once. */
export function pageContent(page: PaintedPage): Uint8Array {
  page.deflated ??= deflated(Buffer.from(page.content, 'latin1'));
  return page.deflated;
}
