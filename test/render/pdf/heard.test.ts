import { resolve } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import { buildMeeting } from '../../../src/build.ts';
import type { Edition } from '../../../src/build-request.ts';
import { treeText } from './documents/tree-text.ts';

/** What a screen reader is given, read by pdf.js: roles and texts of the structure, and bookmarks. */
interface Heard {
  readonly elements: readonly Element[];
  /** Of all texts in order, with what is said in place of some. */
  readonly said: string;
  readonly bookmarks: readonly string[];
}

interface Element {
  readonly role: string;
  readonly text: string;
  readonly kids: readonly Element[];
}

interface TreeNode {
  readonly role?: string;
  readonly type?: string;
  readonly id?: string;
  readonly children?: readonly TreeNode[];
}

async function heard(folder: string, edition: Edition = 'full'): Promise<Heard> {
  const location = resolve(folder);
  const request = { location, root: location, workingDirectory: process.cwd(), edition };
  const { files, diagnostics } = await buildMeeting({ ...request, formats: ['pdf'] });
  if (!files[0]) throw new Error(JSON.stringify(diagnostics));
  const { bytes } = files[0];
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const elements: Element[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const texts = new Map<string, string>();
    const open: string[] = [];
    for (const item of (await page.getTextContent({ includeMarkedContent: true })).items) {
      if ('str' in item) {
        const id = open.at(-1) ?? '';
        texts.set(id, `${texts.get(id) ?? ''}${item.str}`);
      } else if (item.type === 'endMarkedContent') open.pop();
      else open.push(item.id ?? '');
    }
    const tree = (await page.getStructTree()) as TreeNode | null;
    elements.push(...(tree?.children ?? []).flatMap(node => elementOf(node, texts)));
  }
  const outline = (await pdf.getOutline()) as unknown as readonly Bookmark[];
  await pdf.destroy();
  return { elements, said: treeText(bytes).text, bookmarks: outline.flatMap(each => lines(each, 0)) };
}

interface Bookmark {
  readonly title: string;
  readonly items: readonly Bookmark[];
}

function lines({ title, items }: Bookmark, level: number): readonly string[] {
  return [`${'  '.repeat(level)}${title}`, ...items.flatMap(each => lines(each, level + 1))];
}

function elementOf(node: TreeNode, texts: ReadonlyMap<string, string>): readonly Element[] {
  if (node.role === undefined) return [];
  const kids: Element[] = [];
  let text = '';
  for (const child of node.children ?? []) {
    if (child.type === 'content') text += texts.get(child.id ?? '') ?? '';
    const own = elementOf(child, texts);
    kids.push(...own);
    text += own.map(kid => kid.text).join('');
  }
  return [{ role: node.role, text, kids }];
}

/** Elements of a role, wherever they stand. */
function all(elements: readonly Element[], role: RegExp): readonly Element[] {
  return elements.flatMap(element => [
    ...(role.test(element.role) ? [element] : []),
    ...all(element.kids, role),
  ]);
}

function headings({ elements }: Heard): readonly string[] {
  return all(elements, /^H\d$/).map(({ role, text }) => `${role} ${text.trim()}`);
}

describe('decisions and closed passages', () => {
  it('are found by their headings and bookmarks', async () => {
    const minutes = await heard('test/documents/minutes');
    expect(headings(minutes).filter(text => text.includes('Beslut'))).toEqual([
      'H2 Beslut',
      'H2 Beslut',
      'H2 Beslut för publicering',
      'H2 Beslut',
      'H2 Beslut för publicering',
    ]);
    expect(minutes.bookmarks.filter(text => text.includes('Beslut'))).toEqual([
      '  Beslut',
      '  Beslut',
      '  Beslut för publicering',
      '  Beslut',
      '  Beslut för publicering',
    ]);
    const open = await heard('test/documents/minutes', 'public');
    expect(headings(open).filter(text => text.includes('Beslut'))).toEqual(Array(3).fill('H2 Beslut'));
  });

  it('end with words where they are closed', async () => {
    const full = await heard('test/documents/editions');
    const item = headings(full).findIndex(text => text.includes('1. Budget'));
    expect(headings(full).slice(item, item + 5)).toEqual([
      'H2 1. Budgetopfølgning',
      'H3 Sagsfremstilling',
      'H4 Lukket afsnit',
      'H5 Krav',
      'H4 Videre proces',
    ]);
    expect(full.bookmarks.slice(3, 7)).toEqual([
      '  1. Budgetopfølgning',
      '    Sagsfremstilling',
      '    Lukket afsnit',
      '      Krav',
    ]);
    expect(full.said.split('Slut på det lukkede afsnit')).toHaveLength(3);
  });

  it('leave nothing in the public edition', async () => {
    const open = await heard('test/documents/editions', 'public');
    const words = [open.said, ...headings(open), ...open.bookmarks].join('\n');
    expect(words).not.toMatch(/lukkede? afsnit(?! er udeladt)/i);
  });
});
