import { readFileSync } from 'node:fs';

/** A part of the page, as it is sent. */
export interface Asset {
  readonly type: string;
  readonly bytes: Buffer;
}

/** What the page is made of: the address, its file in `dist/desk/`, and its type. Nothing else is sent. */
const table: ReadonlyMap<string, readonly [file: string, type: string]> = new Map([
  ['/', ['desk.html', 'text/html; charset=utf-8']],
  ['/desk.js', ['desk.js', 'text/javascript; charset=utf-8']],
  ['/desk.css', ['desk.css', 'text/css; charset=utf-8']],
  ['/paste.js', ['paste.js', 'text/javascript; charset=utf-8']],
  ['/pdf.js', ['pdf.js', 'text/javascript; charset=utf-8']],
  ['/pdf.worker.js', ['pdf.worker.js', 'text/javascript; charset=utf-8']],
]);

const read = new Map<string, Asset>();

/** A part of the page by its address; undefined for any other address. */
export function assetAt(path: string, program: URL): Asset | undefined {
  const entry = table.get(path);
  if (!entry) return undefined;
  const [file, type] = entry;
  const asset = read.get(path) ?? { type, bytes: readFileSync(new URL(`desk/${file}`, program)) };
  read.set(path, asset);
  return asset;
}
