import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, describe, expect, it } from 'vitest';
import { buildMeeting } from '../../../src/build.ts';
import type { FormatName } from '../../../src/render/index.ts';
import { openPdf } from '../../../src/render/pdf/read-back/open-pdf.ts';
import { rolesIn } from './documents/heard.ts';

const folder = mkdtempSync(join(tmpdir(), 'agenda-conformance-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Builds an example in a template that says what it conforms to. */
async function made(conformance: string, format: FormatName = 'pdf'): Promise<Uint8Array> {
  const template = join(folder, conformance);
  mkdirSync(template, { recursive: true });
  writeFileSync(join(template, 'template.yaml'), `extends: kommune\nconformance: ${conformance}\n`);
  const location = resolve('examples/direktionen');
  const request = { location, root: location, workingDirectory: folder, template, edition: 'full' } as const;
  const { files, diagnostics } = await buildMeeting({ ...request, formats: [format] });
  if (!files[0]) throw new Error(JSON.stringify(diagnostics));
  return files[0].bytes;
}

async function metadataOf(bytes: Uint8Array): Promise<string> {
  const pdf = openPdf(bytes);
  const catalog = pdf.dictionary(pdf.trailer.get('/Root'));
  return Buffer.from(pdf.stream(catalog.get('/Metadata')), 'latin1').toString('latin1');
}

describe('conformance: ua-2', () => {
  it('is PDF 2.0 with its claims, and has no Info', async () => {
    const bytes = await made('ua-2');
    expect(Buffer.from(bytes.subarray(0, 8)).toString()).toBe('%PDF-2.0');
    expect(openPdf(bytes).trailer.has('/Info')).toBe(false);
    const xmp = await metadataOf(bytes);
    expect(xmp).toContain('<pdfaid:part>4</pdfaid:part>');
    expect(xmp).toContain('<pdfuaid:part>2</pdfuaid:part>');
  });

  it('has a title that is no heading, and notes as they are', async () => {
    const roles = new Set(rolesIn(await made('ua-2')));
    for (const role of ['Title', 'H1', 'H2', 'FENote', 'Em', 'Strong']) expect(roles).toContain(role);
    expect(roles).not.toContain('Note');
    const old = new Set(rolesIn(await made('ua-1')));
    for (const role of ['Title', 'FENote']) expect(old).not.toContain(role);
  });

  it('leads to elements of the structure, and to the same pages', async () => {
    const [fresh, old] = await Promise.all(
      [await made('ua-2'), await made('ua-1')].map(
        bytes => getDocument({ data: new Uint8Array(bytes) }).promise,
      ),
    );
    const wanted = await old!.getDestination('item-3');
    const found = await fresh!.getDestination('item-3');
    expect(await fresh!.getPageIndex(found![0])).toBe(await old!.getPageIndex(wanted![0]));
  });

  it('is PDF/UA-1 at most in a pack', async () => {
    const bytes = await made('ua-2', 'pack');
    expect(Buffer.from(bytes.subarray(0, 8)).toString()).toBe('%PDF-1.7');
    expect(await metadataOf(bytes)).not.toContain('<pdfuaid:part>2</pdfuaid:part>');
  });
});
