import { resolve } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import { buildMeeting } from '../../../src/build.ts';
import type { Edition } from '../../../src/build-request.ts';
import { createHeader } from '../../../src/render/pdf/running.ts';
import { flowOf } from './blocks/flow-of.ts';
import { builtInStyles } from './documents/built-in-styles.ts';

interface Page {
  readonly header: string;
  readonly text: string;
  readonly footer: string;
}

/** The texts of an example's pages, by where they stand. */
async function pagesOf(folder: string, edition: Edition, template?: string): Promise<readonly Page[]> {
  const location = resolve('examples', folder);
  const request = { location, root: resolve('examples'), workingDirectory: process.cwd(), edition, template };
  const { files } = await buildMeeting({ ...request, formats: ['pdf'] });
  const pdf = await getDocument({ data: new Uint8Array(files[0]!.bytes), verbosity: 0 }).promise;
  const pages: Page[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    const texts = items.filter(item => 'str' in item);
    const between = (low: number, high: number) =>
      texts
        .filter(({ transform }) => transform[5] >= low && transform[5] < high)
        .map(({ str }) => str)
        .join('');
    pages.push({ header: between(785, 900), text: between(66, 785), footer: between(0, 66) });
  }
  await pdf.destroy();
  return pages;
}

const numbersOf = (pages: readonly Page[], isOne: (page: Page) => boolean) =>
  pages.flatMap((page, index) => (isOne(page) ? [index + 1] : []));

describe.each(['standard', 'kommune', 'board'])('in %s', template => {
  it('each page with closed matter says so at its foot, and no other; none in the public edition', async () => {
    const [, ...pages] = await pagesOf('direktionen', 'full', template);
    const closed = numbersOf(pages, ({ text }) => /Lukket|Partshøring|Forvaltningens foreløbige/.test(text));
    expect(closed.length).toBeGreaterThan(4);
    expect(closed.length).toBeLessThan(pages.length);
    expect(numbersOf(pages, ({ footer }) => footer.includes('Lukket · Indeholder'))).toEqual(closed);
    const published = await pagesOf('direktionen', 'public', template);
    expect(numbersOf(published, ({ header, footer }) => /Lukket/.test(header + footer))).toEqual([]);
  });

  it('a page on which an item goes on says which, and no page where one begins', async () => {
    const pages = await pagesOf('direktionen', 'full', template);
    const [first, ...others] = numbersOf(pages, ({ header }) => header.includes('7. Status på'));
    expect(pages[first! - 2]!.text).toContain('Status på udviklingsplanen 2025–2028');
    expect(pages[first! - 2]!.header).not.toContain('7. Status');
    expect(others.length).toBeGreaterThan(0);
    expect(pages.slice(1).every(({ header }) => header === '' || header.includes('Dagsorden'))).toBe(true);
  });
});

it('what is withdrawn or late says so in the item and in the contents', async () => {
  const pages = await pagesOf('council', 'full');
  expect(pages[1]!.text).toMatch(/Use of the Cemetery Lodge\s*Withdrawn/);
  expect(pages.some(({ text }) => /Use of the Cemetery Lodge\s*Open item\s*Withdrawn/.test(text))).toBe(true);
  const late = await pagesOf('direktionen', 'full');
  expect(late[1]!.text).toMatch(/it-hændelse på skoleområdet\s*Tillægspunkt/);
});

it('"not for publication" stands over the title', async () => {
  const [cover] = await pagesOf('direktionen', 'full');
  expect(cover!.text.indexOf('ikke til offentliggørelse')).toBeLessThan(cover!.text.indexOf('Dagsorden'));
  expect(cover!.text).toContain('ikke til offentliggørelse');
});

it('the title of an item that goes on is cut with an ellipsis, and nothing else of its line is', () => {
  const style = builtInStyles.standard!;
  const told: unknown[] = [];
  const flow = { ...flowOf(style), report: (diagnostic: unknown) => void told.push(diagnostic) };
  const left = [
    { role: 'text', value: 'Økonomiudvalget' },
    { role: 'page-item', before: ' · ', after: '' },
  ] as const;
  const right = [{ role: 'text', value: '7. oktober 2026' }] as const;
  const drawnOn = (item: string | undefined) => {
    const [first, second] = createHeader([left, [], right], flow)({ page: 3, pages: 9, item });
    const lengths = [first!, second!].map(({ content }) => content.length);
    const starts = [...second!.content.matchAll(/1 0 0 1 ([\d.]+)/g)].map(([, x]) => Number(x));
    return { lengths, starts };
  };
  const [none, short, long, longer] = [
    undefined,
    '7. Plan',
    `7. ${'Plan '.repeat(60)}`,
    `7. ${'Plan '.repeat(90)}`,
  ].map(drawnOn);
  expect(short!.lengths[0]).toBeGreaterThan(none!.lengths[0]!);
  expect(long!.lengths[0]).toBeGreaterThan(short!.lengths[0]!);
  expect(longer).toEqual(long);
  expect(longer!.starts).toEqual(none!.starts);
  expect(told).toEqual([]);
});
