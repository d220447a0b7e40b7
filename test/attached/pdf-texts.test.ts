import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { tookTooLong } from '../../src/attached/file-thread.ts';
import { pdfTexts, type TextMemory } from '../../src/attached/pdf-texts.ts';
import { pdfFile } from '../validate/rules/identity/pdf-file.ts';
import { onePage } from './make-pdf.ts';

const folder = mkdtempSync(join(tmpdir(), 'agenda-pdf-'));
afterAll(() => rmSync(folder, { recursive: true }));

function write(name: string, bytes: Uint8Array | string): string {
  const location = join(folder, name);
  writeFileSync(location, bytes);
  return location;
}

describe('pdfTexts', () => {
  it('reads what is printed and what is filled in, file by file', async () => {
    const [first, second] = [write('a.pdf', pdfFile('First file')), write('b.pdf', pdfFile('Second file'))];
    const texts = await pdfTexts([first, second, first]);
    expect([...texts]).toEqual([
      [first, { pages: ['First file\nFilled in: 020304-2345'], others: [], redactions: [] }],
      [second, { pages: ['Second file\nFilled in: 020304-2345'], others: [], redactions: [] }],
    ]);
  });

  // 4: printed; 36: printed, and not shown on a screen (ISO 32000-1, table 165).
  it.each([0, 4, 36])('reads what a stamp shows by a drawing of its own, with the flags %i', async flags => {
    const look = {
      entries: '/Type/XObject/Subtype/Form/BBox[0 0 90 20]/Resources<</Font<</F 7 0 R>>>>',
      data: 'BT /F 9 Tf (Not) Tj ( for mem) Tj [(b) -20 (ers)] TJ ET',
    };
    const file = onePage(
      '0 0 9 9 re f',
      `/Annots[<</Subtype/Stamp/F ${flags}/Rect[1 1 90 20]/AP<</N 6 0 R>>>>]`,
      [look, '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>'],
      '',
    );
    const location = write('stamp.pdf', file);
    const read = (await pdfTexts([location])).get(location)!;
    expect(read.pages).toEqual([expect.stringContaining('Not for members')]);
  });

  it('reads nothing of what is no PDF, damaged, or can’t be opened, and says why', async () => {
    const damaged = pdfFile('Text').slice(0, 200);
    const files = [
      write('c.pdf', 'no PDF'),
      write('d.pdf', damaged),
      write('e.pdf', ''),
      join(folder, 'none.pdf'),
    ];
    const problems = ['damaged', 'damaged', 'damaged', 'unopened'];
    expect([...(await pdfTexts(files)).values()]).toEqual(
      problems.map(problem => ({ pages: [], others: [], problem })),
    );
  });

  it('reads what no page shows: titles, bookmarks, addresses, alternative texts', async () => {
    const xmp =
      '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:rights>Of the draft</dc:rights></rdf:Description></rdf:RDF></x:xmpmeta>';
    const file = onePage(
      '/Figure <</MCID 0>> BDC 0 0 9 9 re f EMC',
      '/StructParents 0/Annots[<</Subtype/Link/Rect[1 1 9 9]/A<</S/URI/URI(https://a.example/x)>>>>]',
      [
        '<</Type/Outlines/First 7 0 R/Last 7 0 R/Count 1>>',
        '<</Title(Bookmark)/Parent 6 0 R/Dest[3 0 R/Fit]>>',
        '<</S/Figure/P 9 0 R/Pg 3 0 R/K 0/Alt(A chart)>>',
        '<</Type/StructTreeRoot/K[8 0 R]/ParentTree<</Nums[0[8 0 R]]>>>>',
        '<</Title(Named)>>',
        { entries: '/Type/Metadata/Subtype/XML', data: xmp },
      ],
      '/Metadata 11 0 R/Outlines 6 0 R/StructTreeRoot 9 0 R/MarkInfo<</Marked true>>',
    );
    const named = Buffer.from(file).toString('latin1').replace('/Root 1 0 R', '/Root 1 0 R/Info 10 0 R');
    const location = write('told.pdf', Buffer.from(named, 'latin1'));
    expect((await pdfTexts([location])).get(location)?.others).toEqual([
      'Named',
      expect.stringContaining(' Of the draft '),
      'Bookmark',
      'https://a.example/x',
      'A chart',
    ]);
  });

  it('leaves a file that takes too long, and goes on with the next', async () => {
    const content = deflateSync(Buffer.alloc(150_000_000, 'BT (endless) Tj ET '));
    const [head, tail] = Buffer.from(pdfFile('PLACE'))
      .toString('latin1')
      .split(/<<\/Length[\s\S]*?endstream/);
    const packed = `<</Length ${content.length}/Filter/FlateDecode>>\nstream\n${content.toString('latin1')}\nendstream`;
    const slow = write('f.pdf', Buffer.from(`${head}${packed}${tail}`, 'latin1'));
    const next = write('g.pdf', pdfFile('Next'));
    const texts = await pdfTexts([slow, next], 4000);
    expect([texts.get(slow)?.problem, texts.get(next)?.problem]).toEqual(['long', undefined]);
  });

  it('does not read a file again that is the same, wherever it lies; it forgets those that are gone', async () => {
    const bytes = pdfFile('Kept');
    const memory: TextMemory = new Map();
    const first = await pdfTexts([write('h.pdf', bytes)], 15_000, memory);
    // Too little time to start a thread.
    const again = await pdfTexts([write('i.pdf', bytes)], 0, memory);
    expect([...again.values()]).toEqual([...first.values()]);
    const other = await pdfTexts([write('i.pdf', pdfFile('Other'))], 0, memory);
    expect([...other.values()]).toMatchObject([{ problem: 'long' }]);
    expect(memory.size).toBe(1);
  });

  it('starts no thread where there is nothing to read', async () => {
    expect((await pdfTexts([])).size).toBe(0);
  });
});

describe('tookTooLong', () => {
  it.each([
    ['a file that is read all the time', 20_000, 20_000, true],
    ['one whose machine does something else', 60_000, 15_000, false],
    ['one that has worked long enough on such a machine', 60_000, 20_000, true],
    ['one beside threads that read others', 15_000, 40_000, false],
    ['one that waits for ever', 120_000, 0, true],
  ])('%s', (_, waited, worked, isOver) => {
    expect(tookTooLong(20_000, waited, worked)).toBe(isOver);
  });
});
