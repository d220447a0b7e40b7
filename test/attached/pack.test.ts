import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildMeeting } from '../../src/build.ts';
import type { Built } from '../../src/built.ts';
import { makePng } from '../pictures/make-png.ts';
import { makeFolder } from '../read/make-folder.ts';
import { makePdf, onePage } from './make-pdf.ts';

const meeting = `---
title: Byrådet
date: 2026-11-12
language: da
status: open
---
`;
const items = {
  'items/1-budget.md': `---
title: Budget
attachments:
  - { title: Dagsorden, file: own.pdf }
  - { title: Kort, file: map.png }
---

Teksten.
`,
  'items/2-plan.md': `---
title: Plan
attachments:
  - { title: Den samme, file: own.pdf }
---

Teksten.
`,
};
const plain = `attachments:
  - { title: Notat, file: plain.pdf }
  - { title: Regneark, file: sheet.xlsx }
---`;

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

async function build(
  files: Readonly<Record<string, string | Uint8Array>>,
  edition: 'full' | 'public' = 'full',
) {
  const folder = makeFolder({ 'meeting.md': meeting });
  folders.push(folder);
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), content);
  }
  return buildMeeting({
    location: folder,
    root: folder,
    workingDirectory: folder,
    edition,
    formats: ['pack'],
  });
}

const open = (bytes: Uint8Array) => getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;

/** An agenda of the program's own, as an attachment. */
let own: Uint8Array;
let built: Built;
let pack: PDFDocumentProxy;
let attached: PDFDocumentProxy;

beforeAll(async () => {
  const location = resolve('examples/board/agenda');
  const request = { location, root: location, workingDirectory: location, edition: 'full' } as const;
  own = (await buildMeeting(request)).files[0]!.bytes;
  built = await build({ ...items, 'attachments/own.pdf': own, 'attachments/map.png': makePng({ width: 4 }) });
  [pack, attached] = await Promise.all([open(built.files[0]!.bytes), open(own)]);
});

describe('a pack', () => {
  it('is named for what it is, and says what it says without a message', () => {
    expect(built.diagnostics).toEqual([]);
    expect(built.files[0]!.name).toBe('Byrådet-2026-11-12-pack.pdf');
  });

  it('is a file that qpdf finds nothing wrong with', () => {
    if (spawnSync('qpdf', ['--version']).error) return;
    const folder = makeFolder({});
    folders.push(folder);
    writeFileSync(join(folder, 'pack.pdf'), built.files[0]!.bytes);
    expect(execFileSync('qpdf', ['--check', join(folder, 'pack.pdf')], { encoding: 'utf8' })).toContain(
      'No syntax',
    );
  });

  it('claims what all of its files claim', async () => {
    const { metadata } = await pack.getMetadata();
    const xmp = metadata!.getRaw() as unknown as string;
    expect(xmp).toMatch(/<pdfaid:conformance>A</);
    expect(xmp).toMatch(/<pdfuaid:part>1</);
  });

  it('has each file once, with all its pages', async () => {
    const first = await pageOf(pack, 'item-1.attachment-1');
    expect(await pageOf(pack, 'item-1.attachment-2')).toBe(first + attached.numPages);
    expect(await pack.getDestination('item-2.attachment-1')).toBeNull();
    // The picture, the second item, and the index with the signatures.
    expect(pack.numPages).toBe(first + attached.numPages + 2);
  });

  it('keeps the texts, roles and links of every page', async () => {
    const first = await pageOf(pack, 'item-1.attachment-1');
    for (let index = 0; index < attached.numPages; index++) {
      const [before, after] = [await attached.getPage(index + 1), await pack.getPage(first + index + 1)];
      expect(await textOf(after)).toContain(await textOf(before));
      expect(rolesIn(await after.getStructTree())).toContain(
        rolesIn(await before.getStructTree()).replace('Root Document ', ''),
      );
      const [linksBefore, linksAfter] = [await linksOf(attached, before), await linksOf(pack, after)];
      for (const { to, rect } of linksBefore) {
        const target = typeof to === 'number' ? to + first : to;
        expect(linksAfter.some(link => link.to === target && `${link.rect}` === `${rect}`)).toBe(true);
      }
    }
  });

  it('leads from the item and the index to a file, and back', async () => {
    const target = await pageOf(pack, 'item-1.attachment-1');
    for (const place of ['item-1', 'item-2', 'attachment-index']) {
      const page = await pack.getPage((await pageOf(pack, place)) + 1);
      expect((await linksOf(pack, page)).map(({ to }) => to)).toContain(target);
    }
    const first = await pack.getPage(target + 1);
    expect((await linksOf(pack, first)).at(-1)).toMatchObject({ to: await pageOf(pack, 'item-1') });
    expect(await textOf(first)).toContain('Bilag 1.1 · Dagsorden');
    // It is read before the page.
    expect(rolesIn(await first.getStructTree())).toMatch(/^Root Document Part P Link Part /);
  });

  it('says at the foot of each page where one is', async () => {
    const first = await pageOf(pack, 'item-1.attachment-1');
    const text = await textOf(await pack.getPage(first + 2));
    expect(text).toContain(`Bilag 1.1 · Side 2 af ${attached.numPages}`);
    expect(text).toContain(`Side ${first + 2} af ${pack.numPages}`);
  });

  it('has the bookmarks of a file below its own', async () => {
    const outline = await pack.getOutline();
    const item = outline.find((entry: { title: string }) => entry.title === '1. Budget')!;
    const [bookmark, picture] = item.items.slice(1);
    expect(bookmark!.title).toBe('Bilag 1.1 Dagsorden');
    expect(bookmark!.items.map((entry: { title: string }) => entry.title)).toEqual(
      (await attached.getOutline()).map(({ title }) => title),
    );
    expect(picture!.title).toBe('Bilag 1.2 Kort');
    const dest = bookmark!.items.at(-1)!.dest;
    expect(await pageOf(pack, dest as string)).toBe(
      (await pageOf(pack, 'item-1.attachment-1')) +
        (await pageOf(attached, (await attached.getOutline()).at(-1)!.dest as string)),
    );
  });

  it('is the same, byte for byte, again', async () => {
    const again = await build({
      ...items,
      'attachments/own.pdf': own,
      'attachments/map.png': makePng({ width: 4 }),
    });
    expect(Buffer.compare(again.files[0]!.bytes, built.files[0]!.bytes)).toBe(0);
  });
});

describe('a pack with other files', () => {
  it('claims no more than they do, and says which ones', async () => {
    const files = {
      'items/1-a.md': `---\ntitle: A\n${plain}\n`,
      'attachments/plain.pdf': onePage('Q q BT /F1 12 Tf 60 700 Td (Plain words) Tj ET q'),
      'attachments/sheet.xlsx': 'x',
    };
    const { files: made, diagnostics } = await build(files);
    expect(diagnostics.map(({ code, data }) => [code, data])).toEqual([
      [
        'attachment-claims',
        {
          file: 'plain.pdf',
          isTagged: false,
          missingFonts: ['Helvetica'],
          ua: false,
          a: undefined,
        },
      ],
      ['attachment-pageless', { file: 'sheet.xlsx', of: 'pack' }],
    ]);
    const document = await open(made[0]!.bytes);
    const { metadata } = await document.getMetadata();
    expect(metadata!.getRaw() as unknown as string).not.toMatch(/<pdfaid:|<pdfuaid:/);
    const page = await document.getPage((await pageOf(document, 'item-1.attachment-1')) + 1);
    expect(await textOf(page)).toMatch(/Plain words.*Bilag 1.1 · Side 1 af 1/s);
  });

  it('does not paint over what stands at the foot or head of a page where there is room beside it', async () => {
    const footed = [60, 500].map(x => `BT /F1 9 Tf ${x} 14 Td (Havnen) Tj ET`).join(' ');
    const { files } = await build({
      'items/1-a.md': '---\ntitle: A\nattachments: [foot.pdf, head.pdf]\n---\n',
      'attachments/foot.pdf': onePage(footed),
      'attachments/head.pdf': onePage(
        'BT /F1 9 Tf 40 825 Td (Journal 1, Havnen og alt det, der er omkring den) Tj ET',
      ),
    });
    const document = await open(files[0]!.bytes);
    const first = await pageOf(document, 'item-1.attachment-1');
    const [foot, head] = [await document.getPage(first + 1), await document.getPage(first + 2)];
    const stamp = expect.stringMatching(/^Bilag 1.1 · Side 1 af 1 · Side \d af \d$/);
    expect(await lineAt(foot, 14)).toEqual(['Havnen', stamp, 'Havnen']);
    const journal = 'Journal 1, Havnen og alt det, der er omkring den';
    expect(await lineAt(head, 826)).toEqual([journal, 'Bilag 1.2 · head']);
  });

  it('says all of where one is on a small closed page, too', async () => {
    const { files } = await build({
      'items/1-a.md': '---\ntitle: A\nstatus: closed\nattachments: [small.pdf]\n---\n',
      'attachments/small.pdf': onePage('BT /F1 9 Tf 10 14 Td (Havnen) Tj ET', '/CropBox[0 0 298 420]'),
    });
    const document = await open(files[0]!.bytes);
    const page = await document.getPage((await pageOf(document, 'item-1.attachment-1')) + 1);
    expect((await lineAt(page, 14)).join(' ')).toMatch(/^Havnen .*Bilag 1.1 · Side 1 af 1 · Side \d af \d$/);
  });

  it('says of a signed file that the signature holds in the original alone', async () => {
    const field = '/AcroForm<</SigFlags 3/Fields[<</FT/Sig/T(s)/V<</Type/Sig/Contents<00>>>>>]>>';
    const { files } = await build({
      'items/1-a.md': '---\ntitle: A\nattachments: [signed.pdf, plain.pdf]\n---\n',
      'attachments/signed.pdf': onePage('', '', [], field),
      'attachments/plain.pdf': onePage(''),
    });
    const document = await open(files[0]!.bytes);
    const index = await document.getPage((await pageOf(document, 'attachment-index')) + 1);
    expect((await textOf(index)).match(/Underskriften gælder kun i den oprindelige fil/g)).toHaveLength(1);
  });

  it('says nothing that is allowed, and no allow is unused', async () => {
    const allowed = '---\ntitle: A\nallow: [attachment-claims]\nattachments: plain.pdf\n---\n';
    const { diagnostics } = await build({ 'items/1-a.md': allowed, 'attachments/plain.pdf': onePage('') });
    expect(diagnostics).toEqual([]);
  });

  it('is not made where one gives no pages', async () => {
    const { files, diagnostics } = await build({
      'items/1-a.md': '---\ntitle: A\nattachments: broken.pdf\n---\n',
      'attachments/broken.pdf': '%PDF-1.7 and nothing more',
    });
    expect(files).toEqual([]);
    expect(diagnostics.map(({ code, data }) => [code, data])).toEqual([
      ['attachment-unusable', { file: 'broken.pdf', reason: 'broken' }],
    ]);
  });
});

describe('the public pack', () => {
  it('has no page of what is withheld', async () => {
    const files = {
      'items/1-a.md': `---\ntitle: A\nattachments:\n  - { title: Open, file: a.pdf }\n  - { title: Secret, file: b.pdf, status: closed }\n---\n`,
      'items/2-b.md': `---\ntitle: Dismissal\nstatus: closed\nattachments: c.pdf\n---\n`,
      ...Object.fromEntries(
        ['a', 'b', 'c'].map(name => [
          `attachments/${name}.pdf`,
          onePage(`BT /F1 12 Tf 60 700 Td (Page of ${name}) Tj ET`),
        ]),
      ),
    };
    const { files: made, diagnostics } = await build(files, 'public');
    expect(diagnostics.map(({ code }) => code)).toEqual(['attachment-claims']);
    expect(made[0]!.name).toBe('Byrådet-2026-11-12-public-pack.pdf');
    const document = await open(made[0]!.bytes);
    const texts = await Promise.all(
      Array.from({ length: document.numPages }, async (_, at) => textOf(await document.getPage(at + 1))),
    );
    expect(texts.join('\n')).toContain('Page of a');
    expect(texts.join('\n')).not.toMatch(/Page of [bc]/);
  });
});

describe('an open file in the public pack', () => {
  const closed =
    '---\ntitle: Opsigelse af Karl Ravn\nstatus: closed\ncase: 26/70412\n---\n\nDirektøren har mistet al tillid til ham efter mødet.\n';
  const withText = (text: string, more = '') =>
    build(
      {
        'items/1-a.md': `---\ntitle: Plan\n${more}attachments: [plan.pdf]\n---\n`,
        'items/2-b.md': closed,
        'attachments/plan.pdf': onePage(`BT /F1 12 Tf 60 700 Td (${text}) Tj ET`),
      },
      'public',
    );

  it.each([
    ['a whole title', 'Se sagen om opsigelse af Karl Ravn.'],
    ['a case number', 'Sag 26/70412'],
    ['six words in a row', 'Han har mistet al tillid til ham i dag'],
  ])('is not published with %s that is withheld', async (_, text) => {
    const { files, diagnostics } = await withText(text);
    expect(files).toEqual([]);
    expect(diagnostics.find(({ code }) => code === 'attachment-leak')?.data).toMatchObject({
      file: 'plan.pdf',
      page: 1,
    });
  });

  it('is not published, and told of once, if it is too long to be searched', async () => {
    const kids = Array.from({ length: 2001 }, (_, index) => index + 5);
    const long = makePdf([
      '<</Type/Catalog/Pages 2 0 R>>',
      `<</Type/Pages/Kids[${kids.map(kid => `${kid} 0 R`).join(' ')}]/Count ${kids.length}/MediaBox[0 0 595 842]/Resources<</Font<</F1 4 0 R>>>>>>`,
      { data: 'BT /F1 12 Tf 60 700 Td (Text) Tj ET' },
      '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
      ...kids.map(() => '<</Type/Page/Parent 2 0 R/Contents 3 0 R>>'),
    ]);
    const item = '---\ntitle: A\nallow: [attachment-claims]\nattachments: [long.pdf]\n---\n';
    const { files, diagnostics } = await build(
      { 'items/1-a.md': item, 'attachments/long.pdf': long },
      'public',
    );
    expect(files).toEqual([]);
    expect(diagnostics.map(({ code, severity }) => [code, severity])).toEqual([
      ['attachment-unread', 'error'],
    ]);
  });

  it('may have single words, and what its item allows', async () => {
    expect((await withText('Opsigelse, tillid, Ravn')).files).toHaveLength(1);
    expect((await withText('Sag 26/70412', 'allow: [attachment-leak]\n')).files).toHaveLength(1);
  });

  it('is told of where a page could not be searched', async () => {
    const { files, diagnostics } = await withText('');
    expect(files).toHaveLength(1);
    expect(diagnostics.map(({ code }) => code)).toContain('attachment-textless');
  });
});

describe('a picture in the public pack', () => {
  const told = async (width: number, height: number, edition: 'full' | 'public' = 'public') => {
    const item = '---\ntitle: A\nattachments: [a.png]\n---\n';
    const files = { 'items/1-a.md': item, 'attachments/a.png': makePng({ width, height }) };
    return (await build(files, edition)).diagnostics.map(({ code, data }) => [code, data]);
  };

  it.each([
    ['A4', 827, 1169],
    ['A4, on its side', 1754, 1240],
    ['the glass of a scanner', 1275, 1755],
    ['American paper', 850, 1100],
  ])('that is a sheet of %s could not be searched', async (_, width, height) => {
    expect(await told(width, height)).toEqual([['attachment-textless', { file: 'a.png', pages: [] }]]);
  });

  it.each([
    ['a photograph', 1600, 1200],
    ['a photograph of a camera', 1500, 1000],
    ['a map', 1200, 1200],
    ['a picture of a screen', 1920, 1080],
    ['a small picture', 300, 424],
  ])('that is %s is not told of', async (_, width, height) => {
    expect(await told(width, height)).toEqual([]);
  });

  it('is not told of in the full edition', async () => {
    expect(await told(827, 1169, 'full')).toEqual([]);
  });
});

type Page = Awaited<ReturnType<PDFDocumentProxy['getPage']>>;

async function pageOf(document: PDFDocumentProxy, destination: string): Promise<number> {
  const [page] = (await document.getDestination(destination))!;
  return document.getPageIndex(page);
}

async function textOf(page: Page): Promise<string> {
  const { items: found } = await page.getTextContent();
  return found.map(item => ('str' in item ? item.str : '')).join('');
}

/** The texts that stand about so high on a page, from left to right. */
async function lineAt(page: Page, height: number): Promise<readonly string[]> {
  const { items: found } = await page.getTextContent();
  return found
    .flatMap(item => ('str' in item && item.str.trim() !== '' ? [item] : []))
    .filter(({ transform }) => Math.abs(transform[5] - height) < 5)
    .sort((a, b) => a.transform[4] - b.transform[4])
    .map(({ str }) => str);
}

async function linksOf(document: PDFDocumentProxy, page: Page) {
  const links = (await page.getAnnotations()).filter(({ subtype }) => subtype === 'Link');
  return Promise.all(
    links.map(async ({ dest, url, rect }) => {
      const explicit = typeof dest === 'string' ? await document.getDestination(dest) : dest;
      return {
        to: explicit ? await document.getPageIndex(explicit[0]) : (url as string),
        rect: rect.map(Math.round),
      };
    }),
  );
}

interface Node {
  readonly role?: string;
  readonly children?: readonly Node[];
}

function rolesIn(node: unknown): string {
  const { role, children = [] } = node as Node;
  return [role ?? '', ...children.map(rolesIn)].filter(text => text !== '').join(' ');
}
