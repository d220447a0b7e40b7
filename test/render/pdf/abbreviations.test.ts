import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildMeeting } from '../../../src/build.ts';
import type { Edition } from '../../../src/build-request.ts';
import { type FormatName, formats } from '../../../src/render/index.ts';
import { openPdf } from '../../../src/render/pdf/read-back/open-pdf.ts';
import { PdfString } from '../../../src/render/pdf/read-back/values.ts';
import { folderWith } from '../../commands/temporary.ts';
import { all, heard } from './documents/heard.ts';

const folder = 'test/documents/abbreviations';

async function bytesOf(
  format: FormatName,
  edition: Edition,
  location = resolve(folder),
): Promise<Uint8Array> {
  const request = { location, root: location, workingDirectory: process.cwd(), edition };
  const { files, diagnostics } = await buildMeeting({ ...request, formats: [format] });
  if (!files[0]) throw new Error(JSON.stringify(diagnostics));
  return files[0].bytes;
}

/** What elements of the structure stand for: their `/E`, by how many have it. */
async function expansions(edition: Edition): Promise<ReadonlyMap<string, number>> {
  const found = new Map<string, number>();
  for (const [, value] of openPdf(await bytesOf('pdf', edition)).objects()) {
    if (!(value instanceof Map) || !value.has('/E')) continue;
    const expansion = value.get('/E');
    if (value.get('/S')?.toString() !== '/Span' || !(expansion instanceof PdfString))
      throw new Error('no span');
    found.set(expansion.text, (found.get(expansion.text) ?? 0) + 1);
  }
  return found;
}

describe('an abbreviation', () => {
  it('says in the structure what it stands for, wherever it is a whole word', async () => {
    const all = await expansions('full');
    expect([...all.keys()].sort()).toEqual(['Budgetmodellen', 'Direktionen', 'Økonomi’s udvalg']);
    expect(all.get('Økonomi’s udvalg')).toBe(2);
  });

  it('is an element of its own, within what it stands in', async () => {
    const { elements } = await heard(folder);
    const [cell] = all(elements, /^TH$/).filter(({ text }) => text.trim() === 'DIR');
    expect(all([cell!], /^Span$/).map(({ text }) => text)).toEqual(['DIR']);
    const [title] = all(elements, /^H2$/).filter(({ text }) => text.includes('Budget for'));
    expect(all([title!], /^Span$/).map(({ text }) => text.trim())).toEqual(['DIR']);
  });

  it('that only withheld text uses is in no public file', async () => {
    expect([...(await expansions('public')).keys()].sort()).toEqual(['Direktionen', 'Økonomi’s udvalg']);
    for (const format of Object.keys(formats) as FormatName[]) {
      const text = Buffer.from(await bytesOf(format, 'public')).toString('latin1');
      expect(text).not.toContain('Budgetmodellen');
    }
  });

  it('has a title in HTML', async () => {
    const html = Buffer.from(await bytesOf('html', 'full')).toString();
    expect(html).toContain('<abbr title="Direktionen">DIR</abbr> og <strong><abbr');
    expect(html).toContain('<code>DIR</code> og DIRs, DIR.pdf');
  });

  it('is in the data', async () => {
    const data = JSON.parse(Buffer.from(await bytesOf('json', 'full')).toString());
    expect(data.abbreviations).toEqual({
      DIR: 'Direktionen',
      ØU: "Økonomi's udvalg",
      BUM: 'Budgetmodellen',
    });
  });

  it('of all meetings is known too, and the meeting goes before', async () => {
    const location = folderWith({
      'defaults.md': '---\nabbreviations:\n  A1: First\n  B2: Second\n---\n',
      'meeting/meeting.md':
        '---\ntitle: Board\ndate: 2026-10-07\nstatus: open\nabbreviations: { B2: "Own: second", C3: }\n---\n',
      'meeting/items/1-a.md': '---\ntitle: A1, B2 and C3\n---\n',
    });
    const request = { location: `${location}/meeting`, root: location, workingDirectory: location };
    const { files } = await buildMeeting({ ...request, edition: 'full', formats: ['json'] });
    const data = JSON.parse(Buffer.from(files[0]!.bytes).toString());
    expect(data.abbreviations).toEqual({ A1: 'First', B2: 'Own: second' });
  });
});
