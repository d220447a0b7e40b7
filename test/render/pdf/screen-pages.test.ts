import { rmSync } from 'node:fs';
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, expect, it } from 'vitest';
import { buildMeeting } from '../../../src/build.ts';
import { makeFolder } from '../../read/make-folder.ts';
import { builtInStyles } from './documents/built-in-styles.ts';

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

interface StructureNode {
  readonly role?: string;
  readonly children?: readonly StructureNode[];
}

/** Each page: its texts with their left edges, where its links lead, its structure and its colours. */
async function pagesIn(template: string, items: readonly string[], groups: readonly string[] = []) {
  const folder = makeFolder({
    'meeting.md':
      '---\ntitle: Board\ndate: 2026-10-07\nstatus: open\ntemplate: ours.yaml\nlanguage: en\n---\n',
    'ours.yaml': template,
    ...Object.fromEntries(
      items.map((text, at) => [
        `items/${at + 1}-item-${at + 1}.md`,
        `---\ntitle: Item ${at + 1}\n${groups[at] ? `group: ${groups[at]}\n` : ''}---\n\n${text}\n`,
      ]),
    ),
  });
  folders.push(folder);
  const { files, diagnostics } = await buildMeeting({
    location: folder,
    root: folder,
    workingDirectory: folder,
    edition: 'full',
  });
  expect(diagnostics).toEqual([]);
  const document = await getDocument({ data: new Uint8Array(files[0]!.bytes), verbosity: 0 }).promise;
  return Promise.all(
    Array.from({ length: document.numPages }, async (_, at) => {
      const page = await document.getPage(at + 1);
      const { items } = await page.getTextContent();
      const texts = items.flatMap(item =>
        'str' in item && item.str ? [[item.str, item.transform[4], item.transform[5]] as const] : [],
      );
      const links = (await page.getAnnotations()).filter(({ dest }) => dest !== undefined);
      const structure = (await page.getStructTree()) as StructureNode;
      const { fnArray, argsArray } = await page.getOperatorList();
      const fills = argsArray
        .filter((_, index) => fnArray[index] === OPS.setFillRGBColor)
        .map(([colour]) => colour as string);
      return { texts, links, structure, fills };
    }),
  );
}

function rolesOf({ role, children = [] }: StructureNode): readonly string[] {
  return [...(role ? [role] : []), ...children.flatMap(rolesOf)];
}

const long = Array.from({ length: 90 }, (_, index) => `Paragraph ${index}.`).join('\n\n');

const OWN_PAGES = '{ extends: tablet, parts: [items], items: { start: page } }';

it('each page of an item has a tab with its number at the edge, lower than that of the item before', async () => {
  const pages = await pagesIn(OWN_PAGES, ['Short.', long, 'Short.']);
  expect(pages.length).toBeGreaterThan(4);
  const tabs = pages.map(({ texts }) => texts.filter(([, left]) => left > 720 - 30));
  expect(tabs.map(found => found.length)).toEqual(pages.map(() => 1));
  const numbers = tabs.map(([tab]) => tab![0]);
  expect(numbers).toEqual(['1', ...pages.slice(2).map(() => '2'), '3']);
  const heights = new Map(tabs.map(([tab]) => [tab![0], tab![2]]));
  expect(heights.get('1')! > heights.get('2')! && heights.get('2')! > heights.get('3')!).toBe(true);
});

it('items that share a page have a tab each', async () => {
  const [page] = await pagesIn('{ extends: tablet, parts: [items] }', ['Short.', 'Short.']);
  const tabs = page!.texts.filter(([, left]) => left > 720 - 30);
  expect(tabs.map(([number]) => number)).toEqual(['1', '2']);
});

it('an item that ends on the page on which the next begins has its tab there too', async () => {
  const template = '{ extends: tablet, parts: [items], items: { start: follow } }';
  const pages = await pagesIn(template, [`${long}\n\nThe end.`, 'Short.']);
  const tabs = pages.at(-1)!.texts.filter(([, left]) => left > 720 - 30);
  expect(tabs.map(([number]) => number)).toEqual(['1', '2']);
});

it('tabs have a colour for each item, and one for the items of a group where there are two', async () => {
  const tabColours = builtInStyles.tablet!.thumbTabs;
  const tabs = async (groups?: readonly string[]) => {
    const items = ['Short.', 'Short.', 'Short.'];
    const pages = await pagesIn(OWN_PAGES, items, groups);
    return pages.map(({ fills }) => fills.filter(colour => tabColours.includes(colour)).at(-1));
  };
  const [plum, fjord, wine] = tabColours;
  expect(await tabs()).toEqual([plum, fjord, wine]);
  expect(await tabs(['Roads', 'Roads', 'Schools'])).toEqual([plum, plum, fjord]);
  expect(await tabs(['Roads', 'Roads', 'Roads'])).toEqual([plum, fjord, wine]);
});

it('without thumb-tabs there are none', async () => {
  const pages = await pagesIn('{ extends: tablet, parts: [items], thumb-tabs: false }', ['Short.']);
  expect(pages[0]!.texts.filter(([, left]) => left > 720 - 30)).toEqual([]);
});

it('every page leads back to the contents, by a link that is in the structure once, after all else', async () => {
  const pages = await pagesIn('{ extends: tablet, parts: [contents, items] }', [long]);
  const back = pages.map(({ links }) =>
    links.filter(({ dest, rect }) => dest === 'contents' && rect[1] < 60),
  );
  expect(back.map(found => found.length)).toEqual(pages.map(() => 1));
  expect(back.map(([link]) => link!.contentsObj.str)).toEqual(pages.map(() => 'Contents'));
  const roles = pages.map(({ structure }) => rolesOf(structure).filter(role => role === 'Link').length);
  // The first page has one for the line of the contents too.
  expect(roles.slice(1).every(count => count <= 2)).toBe(true);
});

it('a word of a footer that leads to contents which there are not is left out', async () => {
  const [page] = await pagesIn('{ extends: tablet, parts: [items] }', ['Short.']);
  expect(page!.texts.map(([text]) => text)).not.toContain('Contents');
});
