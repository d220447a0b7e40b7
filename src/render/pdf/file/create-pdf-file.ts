import type { Picture } from '../../../meeting/picture.ts';
import type { Face } from '../fonts/face.ts';
import type { Glyphs } from '../text/line.ts';
import { sRgbProfile } from './colour-profile.ts';
import { putFont } from './fonts.ts';
import { fileInfo, infoDictionary, xmpPacket } from './metadata.ts';
import { createObjectWriter, FLATE, type ObjectWriter } from './objects.ts';
import { type Bookmark, putOutline } from './outline.ts';
import { pageContent } from './page-content.ts';
import { linkAnnotation, pageDictionary, putPages, type TreePage } from './pages.ts';
import type { PaintedPage } from './painted-page.ts';
import type { PaintedPages, PdfFile, PdfOptions } from './pdf-file.ts';
import { putPicture } from './pictures.ts';
import { createStructureTree, type PageObjects } from './structure-tree.ts';
import { pdfNumber } from './syntax.ts';
import { TaggedDocument } from './tagged-document.ts';
import { putNameTree } from './trees.ts';

/** A page with its place in the file. */
interface PlacedPage extends PageObjects {
  readonly page: PaintedPage;
  /** Its key in the parent tree, and those of its links: known when its elements are written. */
  key: number;
}

/** Begins a PDF 1.7 file that conforms to PDF/A-2a and PDF/UA-1, if what is painted does. */
export function createPdfFile(options: PdfOptions): PdfFile {
  const objects = createObjectWriter();
  const info = fileInfo(options.metadata, options.epoch);
  const document = new TaggedDocument(objects, options.language, infoDictionary(info));
  const structure = createStructureTree(objects);
  const placed: PlacedPage[] = [];
  const bookmarks: Bookmark[] = [];
  const resources = createResources(objects);

  function place({ pages, elements }: PaintedPages): () => void {
    const places = structure.reserve(elements.length);
    const own = new Map<PaintedPage, PlacedPage>();
    for (const page of pages) {
      own.set(page, { page, id: objects.reserve(), annotations: [], key: -1 });
      placed.push(own.get(page)!);
    }
    return () => {
      for (const one of own.values()) reserveAnnotations(objects, one);
      structure.add(places, elements, page => own.get(page)!);
      for (const one of own.values()) {
        one.key = structure.addPage(one.page);
        for (const [at, link] of one.page.links.entries()) {
          objects.put(one.annotations[at]!, linkAnnotation(link, structure.addAnnotation(link.element)));
        }
      }
    };
  }

  async function finish(
    running: (page: number, pages: number) => PaintedPage | undefined,
  ): Promise<Uint8Array> {
    const pages = placed.map((one, index): TreePage => {
      const lines = running(index + 1, placed.length);
      const contents = objects.reserve();
      objects.putStream(contents, FLATE, pageContent(one.page, lines?.content ?? ''), 'encoded');
      const shown = lines ? [one.page, lines] : [one.page];
      const { id, key, annotations } = one;
      const { size } = options;
      const used = resources.use(shown);
      return {
        id,
        dictionary: parent => pageDictionary({ size, contents, key, annotations, ...used }, parent),
      };
    });
    await resources.put();
    putPages(objects, document.pages, pages);
    const metadata = objects.reserve();
    // PDF/A wants the packet readable without PDF software (ISO 19005-2, 6.6.2.1).
    const packet = Buffer.from(xmpPacket(info, options.language), 'utf8');
    objects.putStream(metadata, '/Type/Metadata/Subtype/XML', packet, 'encoded');
    const profile = objects.reserve();
    objects.putStream(profile, '/N 3', sRgbProfile());
    putOutline(objects, document.outlineRoot, bookmarks);
    return document.finish({
      structure: structure.put(),
      destinations: putNameTree(objects, destinationsOf(placed)),
      metadata,
      profile,
      bookmarked: bookmarks.length > 0,
    });
  }

  return {
    add: painted => place(painted)(),
    reserve: place,
    addBookmark: (text, level, destination) => void bookmarks.push({ text, level, destination }),
    finish,
  };
}

function reserveAnnotations(objects: ObjectWriter, one: PlacedPage): void {
  for (const _ of one.page.links) (one.annotations as number[]).push(objects.reserve());
}

function destinationsOf(placed: readonly PlacedPage[]): ReadonlyMap<string, string> {
  const destinations = new Map<string, string>();
  for (const { page, id } of placed) {
    for (const { name, top } of page.destinations) {
      destinations.set(name, `[${id} 0 R/XYZ null ${pdfNumber(top)} null]`);
    }
  }
  return destinations;
}

/** Fonts and pictures: each has one object however many pages use it. */
function createResources(objects: ObjectWriter) {
  const faces = new Map<string, { readonly id: number; readonly face: Face; readonly words: Set<Glyphs> }>();
  const pictures = new Map<string, { readonly id: number; readonly picture: Picture }>();

  function useFace(face: Face, painted: ReadonlySet<Glyphs>): number {
    const known = faces.get(face.id) ?? { id: objects.reserve(), face, words: new Set<Glyphs>() };
    faces.set(face.id, known);
    for (const word of painted) known.words.add(word);
    return known.id;
  }

  function usePicture(name: string, picture: Picture): number {
    const known = pictures.get(name) ?? { id: objects.reserve(), picture };
    pictures.set(name, known);
    return known.id;
  }

  return {
    /** The resources of what stands on one page. */
    use(painted: readonly PaintedPage[]) {
      const own = { fonts: new Map<string, number>(), pictures: new Map<string, number>() };
      for (const { glyphs, pictures: shown } of painted) {
        for (const [face, words] of glyphs) own.fonts.set(face.id, useFace(face, words));
        for (const [name, picture] of shown) own.pictures.set(name, usePicture(name, picture));
      }
      return own;
    },
    async put() {
      for (const { id, face, words } of faces.values()) putFont(objects, id, face, glyphsOf(words));
      for (const { id, picture } of pictures.values()) await putPicture(objects, id, picture);
    },
  };
}

function glyphsOf(words: ReadonlySet<Glyphs>): ReadonlySet<number> {
  const glyphs = new Set<number>();
  for (const { ids } of words) for (const glyph of ids) glyphs.add(glyph);
  return glyphs;
}
