import { fontCodes } from '../../../../src/render/pdf/read-back/font-codes.ts';
import { type OpenPdf, openPdf } from '../../../../src/render/pdf/read-back/open-pdf.ts';
import { pageRuns } from '../../../../src/render/pdf/read-back/page-runs.ts';
import type { Dictionary, Reference, Value } from '../../../../src/render/pdf/read-back/values.ts';

/** A structure element of a finished file, and where its text stands. */
export interface PlacedElement {
  readonly role: string;
  readonly parent: PlacedElement | undefined;
  readonly kids: readonly PlacedElement[];
  /** Of all its text: the page, from 0, and which of the page's lines. In reading order, each once. */
  readonly lines: readonly PlacedLine[];
  readonly text: string;
}

export interface PlacedLine {
  readonly page: number;
  readonly line: number;
}

export interface PlacedTree {
  readonly root: PlacedElement;
  /** Of each page, what is no text of the document: running lines, headers that are set again. */
  readonly artifacts: readonly string[];
}

interface Content {
  readonly lines: readonly PlacedLine[];
  readonly text: string;
}

/** Reads a finished file's structure tree, with the lines on which its text stands. */
export function placedTree(bytes: Uint8Array): PlacedTree {
  const pdf = openPdf(bytes);
  const catalog = pdf.dictionary(pdf.trailer.get('/Root'));
  const contents = new Map<string, Content>();
  const artifacts = pagesOf(pdf, catalog.get('/Pages')!).map((page, index) =>
    readPage(pdf, page, index, contents),
  );
  const [document] = listOf(pdf, pdf.dictionary(catalog.get('/StructTreeRoot')).get('/K'));
  return { root: element(pdf, document!, undefined, undefined, contents), artifacts };
}

function pagesOf(pdf: OpenPdf, node: Value): readonly Reference[] {
  const kids = pdf.dictionary(node).get('/Kids');
  return Array.isArray(kids) ? kids.flatMap(kid => pagesOf(pdf, kid)) : [node as Reference];
}

/** Gathers a page's marked contents and gives the text of its artifacts. */
function readPage(pdf: OpenPdf, page: Reference, index: number, contents: Map<string, Content>): string {
  const dictionary = pdf.dictionary(page);
  const fonts = pdf.dictionary(pdf.dictionary(dictionary.get('/Resources')).get('/Font'));
  let artifacts = '';
  let line = 0;
  for (const run of pageRuns(pdf.stream(dictionary.get('/Contents')), name =>
    fontCodes(pdf, fonts.get(name)),
  )) {
    if (run.gap === '\n') line++;
    if (run.content === undefined) {
      artifacts += run.text;
      continue;
    }
    const key = `${page.id}/${run.content}`;
    const { lines, text } = contents.get(key) ?? { lines: [], text: '' };
    const isNew = lines.at(-1)?.line !== line;
    contents.set(key, { lines: isNew ? [...lines, { page: index, line }] : lines, text: text + run.text });
  }
  return artifacts;
}

function element(
  pdf: OpenPdf,
  node: Value,
  parent: PlacedElement | undefined,
  above: Value | undefined,
  contents: ReadonlyMap<string, Content>,
): PlacedElement {
  const dictionary = pdf.dictionary(node);
  const page = dictionary.get('/Pg') ?? above;
  const kids: PlacedElement[] = [];
  const lines: PlacedLine[] = [];
  const own = { role: String(dictionary.get('/S')).slice(1), parent, kids, lines, text: '' };
  const add = (content: Content | undefined) => {
    own.text += content?.text ?? '';
    for (const { page, line } of content?.lines ?? []) {
      if (!lines.some(known => known.page === page && known.line === line)) lines.push({ page, line });
    }
  };
  for (const kid of listOf(pdf, dictionary.get('/K'))) {
    const content = contentOf(pdf, kid, page);
    if (content) add(contents.get(content));
    else if (pdf.dictionary(kid).has('/S')) {
      const placed = element(pdf, kid, own, page, contents);
      kids.push(placed);
      add(placed);
    }
  }
  return own;
}

/** The key of a marked content. */
function contentOf(pdf: OpenPdf, kid: Value, page: Value | undefined): string | undefined {
  if (typeof kid === 'number') return `${(page as Reference).id}/${kid}`;
  const reference: Dictionary = pdf.dictionary(kid);
  if (!reference.has('/MCID')) return undefined;
  return `${(reference.get('/Pg') as Reference).id}/${Number(reference.get('/MCID'))}`;
}

function listOf(pdf: OpenPdf, value: Value | undefined): readonly Value[] {
  const kids = pdf.resolve(value);
  return Array.isArray(kids) ? kids : value === undefined ? [] : [value];
}
