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

/** Where the links of each page lead, by pages from 0, as a reader finds them. */
type LinksByPage = readonly (readonly number[])[];

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

async function withPdfJs(): Promise<LinksByPage> {
  const document = await getDocument({ data: new Uint8Array(pack), verbosity: 0 }).promise;
  return Promise.all(
    Array.from({ length: document.numPages }, async (_, index) => {
      const links = await (await document.getPage(index + 1)).getAnnotations();
      return Promise.all(
        links
          .filter(({ dest }) => dest)
          .map(async ({ dest }) => {
            const explicit = typeof dest === 'string' ? await document.getDestination(dest) : dest;
            return document.getPageIndex(explicit![0]);
          }),
      );
    }),
  );
}

async function withPdfium(): Promise<LinksByPage> {
  const wasm = readFileSync(createRequire(import.meta.url).resolve('@embedpdf/pdfium/pdfium.wasm'));
  const pdfium = await init({ wasmBinary: new Uint8Array(wasm).buffer });
  pdfium.PDFiumExt_Init();
  const { malloc, free } = pdfium.pdfium.wasmExports;
  const [data, at, found] = [malloc(pack.length), malloc(4), malloc(4)];
  (pdfium.pdfium as unknown as { readonly HEAPU8: Uint8Array }).HEAPU8.set(pack, data);
  const document = pdfium.FPDF_LoadMemDocument(data, pack.length, '');
  const pages = Array.from({ length: pdfium.FPDF_GetPageCount(document) }, (_, index) => {
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
  pdfium.FPDF_CloseDocument(document);
  for (const memory of [data, at, found]) free(memory);
  return pages;
}

/** Undefined where poppler is not installed. Links are known to it where they have text. */
async function withPoppler(): Promise<LinksByPage | undefined> {
  const path = join(folder, 'pack.pdf');
  writeFileSync(path, pack);
  const { stdout, error } = spawnSync('pdftohtml', ['-xml', '-i', '-stdout', path], { encoding: 'utf8' });
  if (error) return undefined;
  const pages = stdout.split(/<page /).slice(1);
  return pages.map(page => [...page.matchAll(/<a href="[^"]*#(\d+)"/g)].map(([, to]) => Number(to) - 1));
}

describe.each([
  ['pdf.js', withPdfJs],
  ['pdfium', withPdfium],
  ['poppler', withPoppler],
])('in %s', (_, read) => {
  it('every attachment is two clicks from the contents, and its item one click from it', async () => {
    const links = await read();
    if (!links) return;
    const within = (page: number, clicks: number): readonly number[] =>
      clicks === 0 ? [page] : [page, ...links[page]!.flatMap(next => within(next, clicks - 1))];
    const reached = within(places.contents, 2);
    for (const { item, attachment } of places.parts) {
      expect(reached).toContain(attachment);
      expect(links[attachment]).toContain(item);
    }
  });
});
