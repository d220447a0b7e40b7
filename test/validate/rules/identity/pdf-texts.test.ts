import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { pdfTexts } from '../../../../src/validate/rules/identity/pdf-texts.ts';
import { pdfFile } from './pdf-file.ts';

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
      [first, { pages: ['First file\nFilled in: 020304-2345'] }],
      [second, { pages: ['Second file\nFilled in: 020304-2345'] }],
    ]);
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
    expect([...(await pdfTexts(files)).values()]).toEqual(problems.map(problem => ({ pages: [], problem })));
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

  it('starts no thread where there is nothing to read', async () => {
    expect((await pdfTexts([])).size).toBe(0);
  });
});
