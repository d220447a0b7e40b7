import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { buildMeeting } from '../../src/build.ts';
import { createBuilder } from '../../src/builder.ts';
import type { BuiltFile } from '../../src/built.ts';
import type { Area } from '../../src/render/renderer.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'areas-'));
  cpSync('examples/direktionen', folder, { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

const request = () => ({
  location: folder,
  root: folder,
  workingDirectory: folder,
  edition: 'full' as const,
  areas: true,
});

interface FoundText {
  readonly page: number;
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

/** What a PDF reader finds, and where, from the upper left corner. */
async function textsOf({ bytes }: BuiltFile): Promise<readonly FoundText[]> {
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const texts: FoundText[] = [];
  for (let page = 1; page <= pdf.numPages; page++) {
    const { view, ...found } = await pdf.getPage(page).then(async one => ({
      view: one.view,
      ...(await one.getTextContent()),
    }));
    for (const item of found.items)
      if ('str' in item && item.str.trim() !== '')
        texts.push({ page, text: item.str, x: item.transform[4], y: view[3]! - item.transform[5] });
  }
  await pdf.destroy();
  return texts;
}

function standsIn({ page, x, y }: FoundText, area: Area): boolean {
  const inLine = x >= area.left - 0.1 && x < area.left + area.width - 0.1;
  return page === area.page && inLine && y > area.top && y < area.top + area.height;
}

/** The source of a place on one line, from `offset` on. */
function sourceOf({ place, offset }: Area): string {
  const line = readFileSync(join(folder, place.file), 'utf8').split('\n')[place.start.line - 1]!;
  return line.slice(place.start.column - 1 + offset);
}

test('each line of a paragraph leads to where it was written', async () => {
  const file = 'items/01-godkendelse-af-dagsorden.md';
  const sentence = 'Direktionen drøfter årets plan for bygningerne og de midler, der er sat af til dem. ';
  const text = `${sentence.repeat(4)}Her står **noget fedt** og så noget mere.`;
  const items = join(folder, 'items');
  rmSync(items, { recursive: true });
  cpSync('examples/direktionen/items', items, { recursive: true });
  writeFileSync(join(folder, file), `---\ntitle: Plan\nstatus: open\n---\n\n${text}\n`);
  const { files } = await buildMeeting(request());
  const texts = await textsOf(files[0]!);
  const areas = files[0]!.areas!.filter(({ place }) => place.file === file && place.start.line === 6);
  const found = areas.map(area =>
    texts
      .filter(one => standsIn(one, area))
      .map(one => one.text.trim())
      .join(' '),
  );
  expect(found.join(' ').replaceAll(/\s+/g, ' ')).toBe(text.replaceAll('**', ''));
  expect(found).toContain('noget fedt');
  expect(found.length).toBeGreaterThan(6);
  for (const [index, area] of areas.entries())
    expect(sourceOf(area).trim().startsWith(found[index]!)).toBe(true);
});

test('what is read on the pages leads to a file of the meeting, but for running lines and the program’s own words', async () => {
  const { files, sources } = await buildMeeting(request());
  const areas = files[0]!.areas!;
  const known = new Set(sources.map(({ path }) => path));
  for (const { place } of areas) expect(known).toContain(place.file);
  const texts = await textsOf(files[0]!);
  const inText = texts.filter(({ y }) => y > 60 && y < 780);
  const found = inText.filter(text => areas.some(area => standsIn(text, area)));
  expect(found.length).toBeGreaterThan(inText.length * 0.9);
});

test('the file is the same with areas as without, and they are the same when it is built again', async () => {
  const plain = await buildMeeting({ ...request(), areas: false });
  expect(plain.files[0]!.areas).toBeUndefined();
  const builder = createBuilder();
  for (let round = 0; round < 3; round++) {
    const [warm, cold] = [await builder.build(request()), await buildMeeting(request())];
    expect(warm.files[0]!.areas).toEqual(cold.files[0]!.areas);
    expect(Buffer.compare(warm.files[0]!.bytes, cold.files[0]!.bytes)).toBe(0);
    if (round === 0) expect(Buffer.compare(cold.files[0]!.bytes, plain.files[0]!.bytes)).toBe(0);
    appendFileSync(join(folder, 'meeting.md'), '\n\n');
  }
});
