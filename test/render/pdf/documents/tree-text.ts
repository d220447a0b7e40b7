import { fontCodes } from '../../../../src/render/pdf/read-back/font-codes.ts';
import { type OpenPdf, openPdf } from '../../../../src/render/pdf/read-back/open-pdf.ts';
import { pageRuns } from '../../../../src/render/pdf/read-back/page-runs.ts';
import {
  type Dictionary,
  PdfString,
  Reference,
  type Value,
} from '../../../../src/render/pdf/read-back/values.ts';

/** What a screen reader gets out of a file's structure tree. */
export interface TreeText {
  readonly text: string;
  /** Marked contents that the tree has not once, but never or again. */
  readonly misplaced: readonly string[];
}

/** Walks the structure tree in order; ActualText and Alt stand for what they replace. */
export function treeText(bytes: Uint8Array): TreeText {
  const pdf = openPdf(bytes);
  const catalog = pdf.dictionary(pdf.trailer.get('/Root'));
  const contents = contentsOf(pdf);
  const seen = new Map<string, number>();
  const parts: string[] = [];

  const visit = (node: Value, page: Value | undefined, silent: boolean): void => {
    if (typeof node === 'number') {
      content(page, node, silent);
      return;
    }
    const element = pdf.dictionary(node);
    if (element.has('/MCID')) {
      content(element.get('/Pg'), Number(element.get('/MCID')), silent);
      return;
    }
    if (element.get('/Type') === '/OBJR') return;
    const replacement = element.get('/ActualText') ?? element.get('/Alt');
    if (replacement instanceof PdfString && !silent) parts.push(replacement.text);
    const own = element.get('/Pg') ?? page;
    const kids = pdf.resolve(element.get('/K'));
    for (const kid of Array.isArray(kids) ? kids : kids === null ? [] : [kids]) {
      visit(kid, own, silent || replacement instanceof PdfString);
    }
  };
  const content = (page: Value | undefined, id: number, silent: boolean): void => {
    const key = `${page instanceof Reference ? page.id : '?'}/${id}`;
    seen.set(key, (seen.get(key) ?? 0) + 1);
    if (!silent) parts.push(contents.get(key) ?? '');
  };
  visit(pdf.dictionary(catalog.get('/StructTreeRoot')).get('/K')!, undefined, false);
  const keys = new Set([...contents.keys(), ...seen.keys()]);
  return { text: parts.join(''), misplaced: [...keys].filter(key => seen.get(key) !== 1) };
}

/** The text of each marked content, by its page's object and its id. */
function contentsOf(pdf: OpenPdf): ReadonlyMap<string, string> {
  const contents = new Map<string, string>();
  for (const [id, value] of pdf.objects()) {
    if (!(value instanceof Map) || value.get('/Type') !== '/Page') continue;
    for (const run of runsOf(pdf, value)) {
      if (run.content === undefined) continue;
      const key = `${id}/${run.content}`;
      contents.set(key, (contents.get(key) ?? '') + run.text);
    }
  }
  return contents;
}

function runsOf(pdf: OpenPdf, page: Dictionary) {
  const fonts = pdf.dictionary(pdf.dictionary(page.get('/Resources')).get('/Font'));
  return pageRuns(pdf.stream(page.get('/Contents')), name => fontCodes(pdf, fonts.get(name)));
}
