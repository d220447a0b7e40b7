import { rmSync } from 'node:fs';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, expect, it } from 'vitest';
import { buildMeeting } from '../../../src/build.ts';
import { makeFolder } from '../../read/make-folder.ts';

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

/** The fields of a meeting's minutes, and the structure of the page that they are on. */
async function fieldsOf(more: Readonly<Record<string, string>>, edition: 'full' | 'public' = 'full') {
  const folder = makeFolder({
    'meeting.md':
      '---\ntitle: Board\ndate: 2026-10-07\nkind: minutes\nstatus: open\ntemplate: house.yaml\nsignatories: [Anna Holm (chair), Bo Lund]\n---\n',
    'house.yaml': 'extends: standard\n',
    'items/1-a.md': '---\ntitle: Budget\n---\n\nText.\n',
    ...more,
  });
  folders.push(folder);
  const { files, diagnostics } = await buildMeeting({
    location: folder,
    root: folder,
    workingDirectory: folder,
    edition,
  });
  expect(diagnostics).toEqual([]);
  const document = await getDocument({ data: new Uint8Array(files[0]!.bytes), verbosity: 0 }).promise;
  const page = await document.getPage(document.numPages);
  const widgets = (await page.getAnnotations()).filter(({ subtype }) => subtype === 'Widget');
  return { widgets, structure: JSON.stringify(await page.getStructTree()) };
}

it('a signature page has an empty field for each signatory, which is tagged', async () => {
  const { widgets, structure } = await fieldsOf({});
  expect(widgets.map(({ fieldType, alternativeText }) => [fieldType, alternativeText])).toEqual([
    ['Sig', 'Signature: Anna Holm, chair'],
    ['Sig', 'Signature: Bo Lund'],
  ]);
  expect(new Set(widgets.map(({ fieldName }) => fieldName)).size).toBe(2);
  expect(structure.match(/"role":"Form"/g)).toHaveLength(2);
});

it('there is none in the public edition, or where the template wants none', async () => {
  expect((await fieldsOf({}, 'public')).widgets).toEqual([]);
  const { widgets, structure } = await fieldsOf({
    'house.yaml': 'extends: standard\nsignature-fields: false\n',
  });
  expect(widgets).toEqual([]);
  expect(structure).not.toContain('"role":"Form"');
});
