import { openPdf } from '../../../../src/render/pdf/read-back/open-pdf.ts';
import { type PdfString, Reference, type Value } from '../../../../src/render/pdf/read-back/values.ts';

/** The number of the page, from 1, on which each named destination stands. */
export function pagesOf(bytes: Uint8Array): ReadonlyMap<string, number> {
  const pdf = openPdf(bytes);
  const catalog = pdf.dictionary(pdf.trailer.get('/Root'));
  const pages: number[] = [];
  const visitPages = (node: Value): void => {
    const kids = pdf.dictionary(node).get('/Kids');
    if (Array.isArray(kids)) kids.forEach(visitPages);
    else if (node instanceof Reference) pages.push(node.id);
  };
  visitPages(catalog.get('/Pages')!);
  const found = new Map<string, number>();
  const visitNames = (node: Value): void => {
    const tree = pdf.dictionary(node);
    for (const kid of listOf(tree.get('/Kids'))) visitNames(kid);
    const names = listOf(tree.get('/Names'));
    for (let at = 0; at + 1 < names.length; at += 2) {
      const [page] = listOf(pdf.resolve(names[at + 1]));
      if (page instanceof Reference) found.set((names[at] as PdfString).text, pages.indexOf(page.id) + 1);
    }
  };
  visitNames(pdf.dictionary(catalog.get('/Names')).get('/Dests')!);
  return found;
}

function listOf(value: Value | undefined): readonly Value[] {
  return Array.isArray(value) ? value : [];
}
