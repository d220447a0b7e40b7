import { rmSync } from 'node:fs';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildMeeting } from '../../../src/build.ts';
import type { Edition } from '../../../src/build-request.ts';
import { makePng } from '../../pictures/make-png.ts';
import { makeFolder } from '../../read/make-folder.ts';
import { all, heard } from './documents/heard.ts';

const item = `---
title: Havnen
status: open
---
Før billedet.

![Et kort](../pictures/kort.png "Figur 1. Havnen set fra syd")

Efter billedet, med et lille ![tegn](../pictures/kort.png "Usynlig titel") i linjen.

:::closed
![Et andet kort](../pictures/kort.png "Figur 2. Den hemmelige mole")
:::
`;

const meeting = '---\ntitle: Udvalg\nkind: agenda\ndate: 2026-10-07\nlanguage: da\n---\n';

interface Drawn {
  readonly text: string;
  readonly y: number;
  readonly size: number;
}

describe('the title of a picture', () => {
  const folders: string[] = [];
  afterAll(() => {
    for (const folder of folders) rmSync(folder, { recursive: true });
  });

  async function built(edition: Edition, body = item, format: 'pdf' | 'html' = 'pdf') {
    const folder = makeFolder({
      'meeting.md': meeting,
      'items/1-a.md': body,
      'pictures/kort.png': makePng({ width: 400 }),
    });
    folders.push(folder);
    const request = { location: folder, root: folder, workingDirectory: folder, edition };
    return buildMeeting({ ...request, formats: [format] });
  }

  async function drawn(edition: Edition): Promise<readonly Drawn[]> {
    const { files, diagnostics } = await built(edition);
    if (!files[0]) throw new Error(JSON.stringify(diagnostics));
    const pdf = await getDocument({ data: new Uint8Array(files[0]!.bytes), verbosity: 0 }).promise;
    const texts: Drawn[] = [];
    for (let number = 2; number <= pdf.numPages; number++) {
      const { items } = await (await pdf.getPage(number)).getTextContent();
      for (const each of items)
        if ('str' in each) texts.push({ text: each.str, y: each.transform[5], size: each.transform[0] });
    }
    await pdf.destroy();
    return texts;
  }

  let full: readonly Drawn[];
  beforeAll(async () => {
    full = await drawn('full');
  });

  it('is a small caption below it, where it is alone in its paragraph', () => {
    const captions = full.filter(({ text }) => text.startsWith('Figur'));
    expect(captions.map(({ text, size }) => [text, size])).toEqual([
      ['Figur 1. Havnen set fra syd', 9.5],
      ['Figur 2. Den hemmelige mole', 9.5],
    ]);
    const after = full.find(({ text }) => text.startsWith('Efter'))!;
    expect(captions[0]!.y - after.y).toBeGreaterThan(18);
  });

  it('is not shown where the picture is in a line', () => {
    expect(full.some(({ text }) => text.includes('Usynlig'))).toBe(false);
  });

  it('is withheld with it', async () => {
    const open = (await drawn('public')).map(({ text }) => text).join(' ');
    expect(open).toContain('Figur 1. Havnen set fra syd');
    expect(open).not.toMatch(/Figur 2|mole/);
  });

  it.each(['ua-1', 'ua-2'])('is a caption in the figure to who hears it, in %s', async conformance => {
    const folder = makeFolder({
      'meeting.md': `${meeting.slice(0, -4)}template: ./own\n---\n`,
      'own/template.yaml': `extends: standard\nconformance: ${conformance}\n`,
      'items/1-a.md': `${item}\n![Et skib](../pictures/kort.png)\n\nFigur 3: Et skib.\n\n![Uden](../pictures/kort.png)\n`,
      'pictures/kort.png': makePng({ width: 400 }),
    });
    folders.push(folder);
    const { elements } = await heard(folder);
    const figures = all(elements, /^Figure$/).map(({ kids }) =>
      kids.map(({ role, text }) => `${role} ${text}`),
    );
    expect(figures).toEqual([
      ['Caption Figur 1. Havnen set fra syd'],
      [],
      ['Caption Figur 2. Den hemmelige mole'],
      ['Caption Figur 3: Et skib.'],
      [],
    ]);
  });

  it('is the caption of the figure in HTML', async () => {
    const { files } = await built('full', item, 'html');
    const page = Buffer.from(files[0]!.bytes).toString();
    expect(page).toContain('<figcaption>Figur 1. Havnen set fra syd</figcaption>');
    expect(page).not.toContain('Usynlig');
  });
});
