import type { Picture } from '../../../meeting/picture.ts';
import type { Face } from '../fonts/face.ts';
import { sRgbProfile } from './colour-profile.ts';
import { putFont } from './fonts.ts';
import { fileInfo, infoDictionary, xmpPacket } from './metadata.ts';
import { createObjectWriter } from './objects.ts';
import { type Bookmark, putOutline } from './outline.ts';
import { createPage, putPages, type Resources, type WritablePage } from './pages.ts';
import type { PdfFile, PdfOptions } from './pdf-file.ts';
import { putPicture } from './pictures.ts';
import { createStructureTree } from './structure-tree.ts';
import { pdfNumber } from './syntax.ts';
import { TaggedDocument } from './tagged-document.ts';
import { putNameTree } from './trees.ts';

/** Begins a PDF 1.7 file that conforms to PDF/A-2a and PDF/UA-1, if what is painted does. */
export function createPdfFile(options: PdfOptions): PdfFile {
  const objects = createObjectWriter();
  const info = fileInfo(options.metadata, options.epoch);
  const document = new TaggedDocument(objects, options.language, infoDictionary(info));
  const structure = createStructureTree(objects);
  const pages: WritablePage[] = [];
  const destinations = new Map<string, string>();
  const bookmarks: Bookmark[] = [];
  const faces = new Map<string, { readonly id: number; readonly face: Face }>();
  const pictures = new Map<string, { readonly id: number; readonly picture: Picture }>();

  const resources: Resources = {
    font(face) {
      const known = faces.get(face.id);
      if (known) return known.id;
      const id = objects.reserve();
      faces.set(face.id, { id, face });
      return id;
    },
    picture: name => pictures.get(name)!.id,
  };

  function nameOf(picture: Picture): string {
    for (const [name, known] of pictures) if (isSame(known.picture, picture)) return name;
    const name = `I${pictures.size + 1}`;
    pictures.set(name, { id: objects.reserve(), picture });
    return name;
  }

  async function finish(): Promise<Uint8Array> {
    for (const { id, face } of faces.values()) putFont(objects, id, face);
    for (const { id, picture } of pictures.values()) await putPicture(document, objects, id, picture);
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
      destinations: putNameTree(objects, destinations),
      metadata,
      profile,
      bookmarked: bookmarks.length > 0,
    });
  }

  return {
    root: structure.root,
    addPage(width, height) {
      const page = createPage(objects, structure, resources, pages.length, [width, height]);
      pages.push(page);
      return page;
    },
    addDestination(name, page, top) {
      destinations.set(name, `[${(page as WritablePage).id} 0 R/XYZ null ${pdfNumber(top)} null]`);
    },
    addBookmark(text, level, destination) {
      bookmarks.push({ text, level, destination });
    },
    picture: nameOf,
    finish,
  };
}

function isSame(a: Picture, b: Picture): boolean {
  return a === b || (a.bytes.length === b.bytes.length && Buffer.compare(a.bytes, b.bytes) === 0);
}
