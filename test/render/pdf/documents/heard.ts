import { resolve } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { buildMeeting } from '../../../../src/build.ts';
import type { Edition } from '../../../../src/build-request.ts';
import { openPdf } from '../../../../src/render/pdf/read-back/open-pdf.ts';
import { PdfString, type Value } from '../../../../src/render/pdf/read-back/values.ts';
import { treeText } from './tree-text.ts';

/** What a screen reader is given, read by pdf.js: roles and texts of the structure, and bookmarks. */
export interface Heard {
  readonly bytes: Uint8Array;
  readonly elements: readonly Element[];
  /** The stops of the tabulator key, in order. */
  readonly links: readonly HeardLink[];
  /** Of all texts in order, with what is said in place of some. */
  readonly said: string;
  readonly bookmarks: readonly string[];
  /** Those of tables, in order: pdf.js does not show them. */
  readonly summaries: readonly string[];
}

export interface Element {
  readonly role: string;
  readonly text: string;
  readonly kids: readonly Element[];
}

export interface HeardLink {
  readonly page: number;
  /** What is said of it. */
  readonly contents: string;
  /** In points. */
  readonly height: number;
  readonly rect: Annotation['rect'];
}

interface TreeNode {
  readonly role?: string;
  readonly type?: string;
  readonly id?: string;
  readonly children?: readonly TreeNode[];
}

interface Choice {
  readonly edition?: Edition;
  readonly template?: string;
}

const known = new Map<string, Promise<Heard>>();

/** Builds a meeting, once for all tests that ask for it, and hears its pages. */
export function heard(folder: string, choice: Choice = {}): Promise<Heard> {
  const key = JSON.stringify([folder, choice]);
  if (!known.has(key)) known.set(key, hear(folder, choice));
  return known.get(key)!;
}

async function hear(folder: string, { edition = 'full', template }: Choice): Promise<Heard> {
  const location = resolve(folder);
  const request = { location, root: location, workingDirectory: process.cwd(), edition, template };
  const { files, diagnostics } = await buildMeeting({ ...request, formats: ['pdf'] });
  if (!files[0]) throw new Error(JSON.stringify(diagnostics));
  const { bytes } = files[0];
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const elements: Element[] = [];
  const links: HeardLink[] = [];
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
    for (const { subtype, rect, contentsObj } of (await page.getAnnotations()) as readonly Annotation[])
      if (subtype === 'Link')
        links.push({ page: number, contents: contentsObj.str, height: rect[3] - rect[1], rect });
    const tree = (await page.getStructTree()) as TreeNode | null;
    elements.push(...(tree?.children ?? []).flatMap(node => elementOf(node, texts)));
  }
  const outline = (await pdf.getOutline()) as unknown as readonly Bookmark[];
  await pdf.destroy();
  const summaries = summariesIn(bytes);
  return {
    bytes,
    elements,
    links,
    summaries,
    said: treeText(bytes).text,
    bookmarks: outline.flatMap(each => lines(each, 0)),
  };
}

/** Of the structure's tables (ISO 32000-1, 14.8.5.7). */
function summariesIn(bytes: Uint8Array): readonly string[] {
  return structure(bytes).flatMap(({ summary }) => summary ?? []);
}

/** The roles of all elements as they stand in the file, in order. */
export function rolesIn(bytes: Uint8Array): readonly string[] {
  return structure(bytes).map(({ role }) => role);
}

interface Written {
  readonly role: string;
  readonly summary?: string;
}

function structure(bytes: Uint8Array): readonly Written[] {
  const pdf = openPdf(bytes);
  const catalog = pdf.dictionary(pdf.trailer.get('/Root'));
  const found: Written[] = [];
  const visit = (node: Value): void => {
    if (typeof node === 'number') return;
    const element = pdf.dictionary(node);
    const summary = pdf.dictionary(element.get('/A')).get('/Summary');
    if (element.has('/S'))
      found.push({
        role: String(element.get('/S')).slice(1),
        ...(summary instanceof PdfString && { summary: summary.text }),
      });
    const kids = pdf.resolve(element.get('/K'));
    for (const kid of Array.isArray(kids) ? kids : kids === null ? [] : [kids]) visit(kid);
  };
  visit(pdf.dictionary(catalog.get('/StructTreeRoot')).get('/K')!);
  return found;
}

interface Annotation {
  readonly subtype: string;
  readonly rect: readonly [left: number, bottom: number, right: number, top: number];
  readonly contentsObj: { readonly str: string };
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
export function all(elements: readonly Element[], role: RegExp): readonly Element[] {
  return elements.flatMap(element => [
    ...(role.test(element.role) ? [element] : []),
    ...all(element.kids, role),
  ]);
}
