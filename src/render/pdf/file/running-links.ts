import type { ObjectWriter } from './objects.ts';
import { linkAnnotation } from './pages.ts';
import { createPaintedPage, ElementNode, type PaintedLink, type PaintedPage } from './painted-page.ts';
import type { PageObjects, StructureTree } from './structure-tree.ts';

/** Links in running lines, which stand on page after page. */
export interface RunningLinks {
  /** The annotations of what running lines lead to from a page, whose object is `id`. */
  onPage(id: number, lines: readonly PaintedPage[]): readonly number[];
  /** Writes them and their elements, when all pages are known. */
  put(): void;
}

/**
 * Links of running lines. Their text is an artifact. They are in the structure, as links must be (ISO 14289-1, 7.18.5),
 * but all that lead to one place are one element after everything else, so that no text is interrupted page by page.
 */
export function createRunningLinks(objects: ObjectWriter, structure: StructureTree): RunningLinks {
  const elements = new Map<string, ElementNode>();
  const pageOf = new Map<PaintedPage, PageObjects>();
  const found: { readonly annotation: number; readonly link: PaintedLink; readonly element: ElementNode }[] =
    [];

  function elementOf(link: PaintedLink): ElementNode {
    const key = JSON.stringify(link.to);
    const element = elements.get(key) ?? new ElementNode('Link', {});
    elements.set(key, element);
    return element;
  }

  return {
    onPage(id, lines) {
      const links = lines.flatMap(line => line.links);
      if (links.length === 0) return [];
      const annotations = links.map(() => objects.reserve());
      const page = createPaintedPage();
      pageOf.set(page, { id, annotations });
      for (const [at, link] of links.entries()) {
        const element = elementOf(link);
        element.kids.push({ page, link: at });
        found.push({ annotation: annotations[at]!, link, element });
      }
      return annotations;
    },
    put() {
      if (elements.size === 0) return;
      const part = new ElementNode('Part', {});
      for (const element of elements.values()) part.add('P', {}).kids.push(element);
      structure.add([structure.reserve(undefined)], [{ element: part }], page => pageOf.get(page)!);
      for (const { annotation, link, element } of found)
        objects.put(annotation, linkAnnotation(link, structure.addAnnotation(element)));
    },
  };
}
