import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { init } from '@embedpdf/pdfium';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildMeeting } from '../../src/build.ts';
import { makePng } from '../pictures/make-png.ts';
import { makeFolder } from '../read/make-folder.ts';
import { onePage } from './make-pdf.ts';

/** Where a reader finds that links and bookmarks lead: pages, from 0. */
interface Places {
  readonly links: readonly (readonly number[])[];
  readonly bookmarks: readonly number[];
}

const attachments = ['turned.pdf', 'cropped.pdf', 'map.png'];
const folder = makeFolder({
  'meeting.md': '---\ntitle: Council\ndate: 2026-11-12\nstatus: open\n---\n',
  ...Object.fromEntries(
    attachments.map((file, index) => [
      `items/${index + 1}-item-${index + 1}.md`,
      `---\ntitle: Item ${index + 1}\nattachments: [${file}]\n---\n\nText.\n`,
    ]),
  ),
  'attachments/turned.pdf': onePage('BT /F1 12 Tf 60 700 Td (Turned) Tj ET', '/Rotate 90'),
  'attachments/cropped.pdf': onePage('BT /F1 12 Tf 60 700 Td (Cropped) Tj ET', '/CropBox[50 400 400 800]'),
  'attachments/map.png': makePng({ width: 4 }),
});
afterAll(() => rmSync(folder, { recursive: true }));

let pack: Uint8Array;
/** The first pages of the attachments and their items, and the contents. */
let places: { readonly contents: number; readonly parts: readonly { item: number; attachment: number }[] };

beforeAll(async () => {
  const request = { location: folder, root: folder, workingDirectory: folder, edition: 'full' } as const;
  const { files, diagnostics } = await buildMeeting({ ...request, formats: ['pack'] });
  if (!files[0]) throw new Error(JSON.stringify(diagnostics));
  pack = files[0].bytes;
  const document = await getDocument({ data: new Uint8Array(pack), verbosity: 0 }).promise;
  const pageOf = async (name: string) => document.getPageIndex((await document.getDestination(name))![0]);
  places = {
    contents: await pageOf('contents'),
    parts: await Promise.all(
      attachments.map(async (_, index) => ({
        item: await pageOf(`item-${index + 1}`),
        attachment: await pageOf(`item-${index + 1}.attachment-1`),
      })),
    ),
  };
});

async function withPdfJs(): Promise<Places> {
  const document = await getDocument({ data: new Uint8Array(pack), verbosity: 0 }).promise;
  const pageOf = async (place: string | readonly unknown[] | null) => {
    const [page] = (typeof place === 'string' ? await document.getDestination(place) : place)!;
    return document.getPageIndex(page as Parameters<typeof document.getPageIndex>[0]);
  };
  const links = Array.from({ length: document.numPages }, async (_, index) => {
    const annotations = await (await document.getPage(index + 1)).getAnnotations();
    return Promise.all(annotations.filter(({ dest }) => dest).map(({ dest }) => pageOf(dest)));
  });
  const outline = (await document.getOutline()).flatMap(function all(one): (typeof one)[] {
    return [one, ...one.items.flatMap(all)];
  });
  return {
    links: await Promise.all(links),
    bookmarks: await Promise.all(outline.map(({ dest }) => pageOf(dest))),
  };
}

async function withPdfium(): Promise<Places> {
  const wasm = readFileSync(createRequire(import.meta.url).resolve('@embedpdf/pdfium/pdfium.wasm'));
  const pdfium = await init({ wasmBinary: new Uint8Array(wasm).buffer });
  pdfium.PDFiumExt_Init();
  const { malloc, free } = pdfium.pdfium.wasmExports;
  const [data, at, found] = [malloc(pack.length), malloc(4), malloc(4)];
  (pdfium.pdfium as unknown as { readonly HEAPU8: Uint8Array }).HEAPU8.set(pack, data);
  const document = pdfium.FPDF_LoadMemDocument(data, pack.length, '');
  const links = Array.from({ length: pdfium.FPDF_GetPageCount(document) }, (_, index) => {
    const page = pdfium.FPDF_LoadPage(document, index);
    const targets: number[] = [];
    pdfium.pdfium.setValue(at, 0, 'i32');
    while (pdfium.FPDFLink_Enumerate(page, at, found)) {
      const link = pdfium.pdfium.getValue(found, 'i32');
      const place = pdfium.FPDFLink_GetDest(document, link);
      if (place) targets.push(pdfium.FPDFDest_GetDestPageIndex(document, place));
    }
    pdfium.FPDF_ClosePage(page);
    return targets;
  });
  const bookmarksOf = (above: number): readonly number[] => {
    const places: number[] = [];
    let next = pdfium.FPDFBookmark_GetFirstChild(document, above);
    for (; next; next = pdfium.FPDFBookmark_GetNextSibling(document, next)) {
      const place = pdfium.FPDFBookmark_GetDest(document, next);
      places.push(pdfium.FPDFDest_GetDestPageIndex(document, place), ...bookmarksOf(next));
    }
    return places;
  };
  const bookmarks = bookmarksOf(0);
  pdfium.FPDF_CloseDocument(document);
  for (const memory of [data, at, found]) free(memory);
  return { links, bookmarks };
}

/** Undefined where poppler is not installed. Links are known to it where they have text. */
async function withPoppler(): Promise<Places | undefined> {
  const path = join(folder, 'pack.pdf');
  writeFileSync(path, pack);
  const { stdout, error } = spawnSync('pdftohtml', ['-xml', '-i', '-stdout', path], { encoding: 'utf8' });
  if (error) return undefined;
  const pages = stdout.split(/<page /).slice(1);
  const found = (text: string, pattern: RegExp) =>
    [...text.matchAll(pattern)].map(([, page]) => Number(page) - 1);
  return {
    links: pages.map(page => found(page, /<a href="[^"]*#(\d+)"/g)),
    bookmarks: found(stdout, /<item page="(\d+)"/g),
  };
}

describe.each([
  ['pdf.js', withPdfJs],
  ['pdfium', withPdfium],
  ['poppler', withPoppler],
])('in %s', (_, read) => {
  it('every attachment is two clicks from the contents and one from the bookmarks, and its item one from it', async () => {
    const found = await read();
    if (!found) return;
    const { links, bookmarks } = found;
    const within = (page: number, clicks: number): readonly number[] =>
      clicks === 0 ? [page] : [page, ...links[page]!.flatMap(next => within(next, clicks - 1))];
    const reached = within(places.contents, 2);
    for (const { item, attachment } of places.parts) {
      expect(reached).toContain(attachment);
      expect(links[attachment]).toContain(item);
      expect(bookmarks).toContain(attachment);
      expect(bookmarks).toContain(item);
    }
  });
});
