import { resolve } from 'node:path';
import { toString as plainText } from 'mdast-util-to-string';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildMeeting } from '../src/build.ts';
import type { BuildRequest, Edition } from '../src/build-request.ts';
import type { Built } from '../src/built.ts';
import type { Meeting } from '../src/meeting/meeting.ts';
import { findMeetings } from '../src/read/find-meetings.ts';
import { built as bundle } from './built.ts';
import { treeText } from './render/pdf/documents/tree-text.ts';

const meetings = [...findMeetings(resolve('examples')), ...findMeetings(resolve('test/meetings'))];
const cases = meetings.flatMap(location =>
  (['full', 'public'] as const).map(edition => ({
    edition,
    location,
    name: location.split('/').slice(-2).join('/'),
  })),
);

const bundled = bundle('commands');

function requestOf(location: string, edition: Edition, template?: string): BuildRequest {
  return { location, root: resolve(location, '..'), workingDirectory: resolve('.'), edition, template };
}

describe.each(cases)('$name, $edition', ({ location, edition }) => {
  let built: Built;
  let pdf: Awaited<ReturnType<typeof getDocument>['promise']>;

  beforeAll(async () => {
    built = await buildMeeting(requestOf(location, edition));
    pdf = await getDocument({ data: new Uint8Array(built.files[0]!.bytes), verbosity: 0 }).promise;
  });

  it('has no mistakes', () => {
    expect(built.diagnostics).toEqual([]);
  });

  it('is built to the same bytes again, by the bundle too', async () => {
    const { createBuilder } = await bundled.builder();
    const again = await createBuilder().build(requestOf(location, edition));
    expect(Buffer.compare(again.files[0]!.bytes, built.files[0]!.bytes)).toBe(0);
  });

  it('has every text of what it may show, in order', () => {
    const { text, misplaced } = treeText(built.files[0]!.bytes);
    expect(misplaced).toEqual([]);
    let from = 0;
    const shown = letters(text);
    for (const wanted of textsOf(built.meeting!, edition)) {
      const at = shown.indexOf(letters(wanted), from);
      expect({ wanted, found: at >= 0 }).toEqual({ wanted, found: true });
      from = at;
    }
  });

  it('names its parts in bookmarks that lead to them, and its pages by their numbers', async () => {
    const outline = await pdf.getOutline();
    expect(outline.length).toBeGreaterThan(1);
    for (const { dest, title } of outline) {
      const [page] = (await pdf.getDestination(dest as string))!;
      const text = await pageText(await pdf.getPageIndex(page));
      expect(letters(text)).toContain(letters(title));
    }
    expect(await pdf.getPageLabels()).toEqual(
      Array.from({ length: pdf.numPages }, (_, index) => String(index + 1)),
    );
  });

  it('has contents whose numbers are those of the pages they lead to', async () => {
    const entries = await contentsOf();
    expect(entries.length).toBeGreaterThanOrEqual(built.meeting!.items.length);
    for (const { shown, leadsTo } of entries) expect(shown).toBe(String(leadsTo));
  });

  it('leads from each item back to the contents, from its attachments to their index', async () => {
    const shown = built.meeting!.items.filter(({ status }) => edition === 'full' || status === 'open');
    const attaching = shown.filter(({ attachments }) => attachments.length > 0);
    const from = await Promise.all(
      Array.from({ length: pdf.numPages }, async (_, index) =>
        (await pdf.getPage(index + 1)).getAnnotations(),
      ),
    );
    const leadingTo = (name: string) => from.flat().filter(({ dest }) => dest === name).length;
    expect(leadingTo('contents')).toBe(built.meeting!.items.length);
    // The table of contents names the index.
    expect(leadingTo('attachment-index')).toBe(attaching.length === 0 ? 0 : attaching.length + 1);
  });

  async function pageText(index: number): Promise<string> {
    const { items } = await (await pdf.getPage(index + 1)).getTextContent();
    return items.map(item => ('str' in item ? item.str : '')).join('');
  }

  /** Links whose text ends with a number that they do not say. */
  async function contentsOf(): Promise<{ shown: string; leadsTo: number }[]> {
    const entries: { shown: string; leadsTo: number }[] = [];
    for (let number = 1; number <= Math.min(pdf.numPages, 4); number++) {
      const page = await pdf.getPage(number);
      const { items } = await page.getTextContent();
      for (const { dest, rect, contentsObj } of await page.getAnnotations()) {
        const inside = items.filter(
          item =>
            'str' in item &&
            item.str.trim() !== '' &&
            isIn(rect, item.transform[4] + item.width / 2, item.transform[5]),
        );
        const text = letters(inside.map(item => ('str' in item ? item.str : '')).join(''));
        const said = letters(contentsObj.str);
        const shown = text.slice(said.length);
        if (typeof dest !== 'string' || !text.startsWith(said) || !/^\d+$/.test(shown)) continue;
        const [target] = (await pdf.getDestination(dest))!;
        entries.push({ shown, leadsTo: (await pdf.getPageIndex(target)) + 1 });
      }
    }
    return entries;
  }
});

function isIn([left, bottom, right, top]: readonly number[], x: number, y: number): boolean {
  return x >= left! && x <= right! && y >= bottom! && y <= top!;
}

/** Letters and digits only: white space, marks and hyphens are the layout's. */
function letters(text: string): string {
  return text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');
}

/** The texts of a meeting's open items, in order; in the full edition of the closed ones too. */
function textsOf(meeting: Meeting, edition: Edition): readonly string[] {
  return meeting.items.flatMap(item => {
    if (edition === 'public' && item.status === 'closed') return [];
    const blocks = item.withdrawn
      ? []
      : item.body.filter(
          block => edition === 'full' || !['closed', 'decision', 'publicDecision'].includes(block.type),
        );
    const shown = blocks.filter(
      block => block.type === 'paragraph' || block.type === 'heading' || block.type === 'list',
    );
    return [item.title.value, ...shown.flatMap(block => plain(block))];
  });
}

/** Lines without notes, links to items and pictures, of which the text is the program's. */
function plain(node: unknown): readonly string[] {
  const { type, children = [], url } = node as { type: string; children?: unknown[]; url?: string };
  if (type === 'text' || type === 'inlineCode') return [plainText(node as never)];
  if (type === 'image' || url?.startsWith('item:')) return [];
  return children.flatMap(plain);
}
