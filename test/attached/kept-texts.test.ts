import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { keptTexts } from '../../src/attached/kept-texts.ts';
import { pdfTexts } from '../../src/attached/pdf-texts.ts';
import { pdfFile } from '../validate/rules/identity/pdf-file.ts';

const root = mkdtempSync(join(tmpdir(), 'agenda-kept-'));
afterAll(() => rmSync(root, { recursive: true }));

let cache: string;
beforeEach(() => {
  cache = mkdtempSync(join(root, 'cache-'));
});

const text = { pages: ['Annual accounts'], others: ['Title'], redactions: [2] };

function namesIn(folder: string): readonly string[] {
  return readdirSync(join(folder, 'texts'));
}

describe('texts of attached files that are kept', () => {
  it('are there for a later run of the same program and the same file', () => {
    keptTexts(cache, 'program')?.set('sum', text);
    expect(keptTexts(cache, 'program')?.get('sum')).toEqual(text);
    expect(keptTexts(cache, 'program')?.get('other sum')).toBeUndefined();
    expect(keptTexts(cache, 'other program')?.get('sum')).toBeUndefined();
  });

  it('spare reading the file again, wherever it lies', async () => {
    const location = join(root, 'plan.pdf');
    writeFileSync(location, pdfFile('A plan'));
    const first = await pdfTexts([location], 15_000, undefined, keptTexts(cache, 'program'));
    writeFileSync(join(root, 'moved.pdf'), pdfFile('A plan'));
    const again = await pdfTexts([join(root, 'moved.pdf')], 0, undefined, keptTexts(cache, 'program'));
    expect([...again.values()]).toEqual([...first.values()]);
    writeFileSync(location, pdfFile('Another'));
    const changed = await pdfTexts([location], 0, undefined, keptTexts(cache, 'program'));
    expect(changed.get(location)?.problem).toBe('long');
  });

  it('can be read by nobody who has only the cache', () => {
    keptTexts(cache, 'program')?.set('sum', text);
    const [name] = namesIn(cache);
    const path = join(cache, 'texts', name!);
    expect(readFileSync(path).includes('Annual')).toBe(false);
    expect(name).toMatch(/^[0-9a-f]{64}$/);
    if (process.platform !== 'win32') expect(statSync(path).mode & 0o077).toBe(0);
  });

  it.each([
    ['damaged', (bytes: Buffer) => bytes.fill(0, 40)],
    ['cut short', (bytes: Buffer) => bytes.subarray(0, 20)],
    ['empty', () => Buffer.alloc(0)],
  ])('are read anew if they are %s', (_, change) => {
    const kept = keptTexts(cache, 'program')!;
    kept.set('sum', text);
    const path = join(cache, 'texts', namesIn(cache)[0]!);
    writeFileSync(path, change(readFileSync(path)));
    expect(kept.get('sum')).toBeUndefined();
  });

  it('are not those of a file that could not be read', () => {
    const kept = keptTexts(cache, 'program')!;
    kept.set('sum', { pages: [], others: [], problem: 'long' });
    expect(kept.get('sum')).toBeUndefined();
  });

  it('are of so many files: the oldest go', () => {
    const kept = keptTexts(cache, 'program')!;
    kept.set('first', text);
    utimesSync(join(cache, 'texts', namesIn(cache)[0]!), 1, 1);
    for (let other = 1; other < 2000; other++) writeFileSync(join(cache, 'texts', `${other}`), '');
    kept.set('last', text);
    expect(kept.get('first')).toBeUndefined();
    expect(kept.get('last')).toEqual(text);
    expect(namesIn(cache).length).toBeLessThan(2000);
  });

  it('are none where the cache can’t be written', () => {
    const kept = keptTexts(join(root, 'cache-file'), 'program')!;
    writeFileSync(join(root, 'cache-file'), '');
    kept.set('sum', text);
    expect(kept.get('sum')).toBeUndefined();
  });
});
