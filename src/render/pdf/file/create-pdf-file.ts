import { createHash } from 'node:crypto';
import type { AttachedPages } from '../../../attached/attached-pages.ts';
import type { Claims } from '../../../attached/claims.ts';
import type { Metadata } from '../../../document/document.ts';
import type { Picture } from '../../../meeting/picture.ts';
import { sRgbProfile } from '../../../pictures/colour/icc-profile.ts';
import type { Conformance } from '../../../template/template.ts';
import type { Face, Glyphs } from '../fonts/face.ts';
import type { Fonts } from '../fonts/fonts.ts';
import {
  attachedPageDictionary,
  onAttachedPage,
  overlayContent,
  overlayName,
  type PlacedAttachedPage,
  pageOwners,
  partEntries,
  placeAttachedFile,
  type SharedObjects,
} from './attached-file.ts';
import { fileInfo, infoDictionary, xmpPacket } from './metadata.ts';
import { createObjectWriter, deflated, FLATE, type ObjectWriter } from './objects.ts';
import { type Bookmark, putOutline } from './outline.ts';
import {
  createRunningLinks,
  linkAnnotation,
  pageDictionary,
  putPages,
  signatureField,
  type TreePage,
} from './pages.ts';
import type { PaintedHead, PaintedPage } from './painted-page.ts';
import { createProfiles, putPicture } from './pictures.ts';
import { putFont } from './put-font.ts';
import { createStructureForm } from './structure-form.ts';
import { createStructureTree, type PageObjects, type TopElement } from './structure-tree.ts';
import { pdfNumber } from './syntax.ts';
import { TaggedDocument } from './tagged-document.ts';
import { putNameTree } from './trees.ts';

/** A page with its place in the file, which is all that later writing needs: what was painted on it is freed. */
interface PlacedPage extends PageObjects {
  readonly annotations: number[];
  /** The stream of its content. */
  readonly content: number;
  readonly resources: PageResources;
  readonly size: readonly [width: number, height: number];
  /** What its content looks like; empty unless that is asked for. */
  print: string;
  /** Its key in the parent tree: known when its elements are written. */
  key: number;
}

/** A page of an attached file, with what is painted over it. */
interface PlacedOverlay {
  readonly id: number;
  readonly attached: PlacedAttachedPage;
  readonly over: readonly PaintedPage[];
  readonly annotations: readonly number[];
}

/**
 * Begins a file that conforms to PDF/A-2a and PDF/UA-1, or to PDF/A-4 and PDF/UA-2, if what is painted does, and all that
 * is attached.
 */
export function createPdfFile(options: PdfOptions): PdfFile {
  const { conformance } = options;
  const isNew = conformance === 'ua-2';
  const objects = createObjectWriter(isNew ? '2.0' : '1.7');
  const info = fileInfo(options.metadata, options.epoch);
  const document = new TaggedDocument(objects, options.language, isNew ? undefined : infoDictionary(info));
  const structure = createStructureTree(objects, createStructureForm(conformance, options.isTitled, objects));
  const placed: (PlacedPage | PlacedOverlay)[] = [];
  const shared: SharedObjects = new Map();
  const foreign = new Set<number>();
  /** For signatures. */
  const fields: number[] = [];
  let form: number | undefined;

  function emptyForm(): number {
    if (form === undefined) {
      form = objects.reserve();
      objects.putStream(form, '/Type/XObject/Subtype/Form/BBox[0 0 1 1]', new Uint8Array());
    }
    return form;
  }

  const prints: string[] = [];
  const destinations = new Map<string, string>();
  const bookmarks: Bookmark[] = [];
  const resources = createResources(objects, options.fonts);

  function place({ pages, elements }: PaintedPages): () => void {
    const places = elements.map(({ group }) => structure.reserve(group));
    const own = new Map(pages.map(page => [page, placePage(page.sideways)]));
    return () => {
      for (const [page, one] of own) for (const _ of page.links) one.annotations.push(objects.reserve());
      for (const { destinations: found } of pages)
        for (const { name, element } of found) structure.addTarget(name, element);
      structure.add(places, elements, page => own.get(page)!);
      for (const [page, one] of own) write(page, one);
    };
  }

  function placePage(sideways: boolean): PlacedPage {
    const [id, content] = [objects.reserve(), objects.reserve()];
    const [width, height] = options.size;
    const size = sideways ? ([height, width] as const) : options.size;
    const page = { id, content, size, annotations: [], resources: resources.ofPage(), print: '', key: -1 };
    placed.push(page);
    return page;
  }

  function write(page: PaintedPage, place: PlacedPage): void {
    objects.putStream(place.content, FLATE, pageContent(page), 'encoded');
    resources.use(place.resources, page);
    if (options.prints) place.print = printOf(page);
    place.key = structure.addPage(page);
    for (const [at, link] of page.links.entries()) {
      const annotation = place.annotations[at]!;
      const key = structure.addAnnotation(link.element);
      if ('signature' in link.to) {
        fields.push(annotation);
        objects.put(annotation, signatureField(link, key, { page: place.id, appearance: emptyForm() }));
      } else objects.put(annotation, linkAnnotation(link, key));
    }
    for (const { name, top, element } of page.destinations) {
      const view = `/XYZ null ${pdfNumber(top)} null`;
      const onPage = `[${place.id} 0 R${view}]`;
      // ISO 14289-2, 8.8: what leads to a part of the document names its element.
      destinations.set(name, isNew ? `<</D${onPage}/SD[${element.id} 0 R${view}]>>` : onPage);
    }
  }

  function addAttached(
    attached: AttachedPages,
    { id: name, group }: AttachedPlace,
    { page: head, element }: PaintedHead,
  ): void {
    const place = structure.reserve(group);
    const { pages, bookmarks: places } = placeAttachedFile(attached, name, {
      objects,
      structure,
      shared,
      foreign,
      part: place.id,
    });
    const [first] = pages;
    const links = head.links.map(() => objects.reserve());
    const kids = attached.kids.map(first!.placing.object);
    const entries = partEntries(attached, options.language);
    structure.addAttached(place, { head: element, kids, entries }, () => ({
      id: first!.id,
      annotations: links,
    }));
    for (const [at, link] of head.links.entries()) {
      const rectangle = onAttachedPage(first!.page, link.rectangle);
      objects.put(links[at]!, linkAnnotation({ ...link, rectangle }, structure.addAnnotation(link.element)));
    }
    const owners = head.contents.slice(first!.page.owners.length).map(({ id }) => id);
    for (const each of pages) {
      const isFirst = each === first;
      structure.setParent(each.placing.key(each.page.key), pageOwners(each, isFirst ? owners : []));
      placed.push({
        id: each.id,
        attached: each,
        over: isFirst ? [head] : [],
        annotations: isFirst ? links : [],
      });
    }
    destinations.set(name, `[${first!.id} 0 R/XYZ null ${pdfNumber(first!.page.shown[3])} null]`);
    for (const [at, place] of places.entries()) destinations.set(`${name}.${at + 1}`, place);
  }

  async function finish(linesOf: RunningLines): Promise<readonly Uint8Array[]> {
    const streams = new Map<PaintedPage, number>();
    const contentOf = (line: PaintedPage): number => {
      const known = streams.get(line);
      if (known !== undefined) return known;
      const id = objects.reserve();
      objects.putStream(id, '', Buffer.from(line.content, 'latin1'));
      streams.set(line, id);
      return id;
    };
    const operators = new Map<string, number>();
    const streamOf = (text: string): number => {
      const id = operators.get(text) ?? objects.reserve();
      if (!operators.has(text)) objects.putStream(id, '', Buffer.from(text, 'latin1'));
      operators.set(text, id);
      return id;
    };
    const overlaid = (
      { id, attached, over, annotations }: PlacedOverlay,
      lines: readonly PaintedPage[],
    ): TreePage => {
      const used = resources.ofPage();
      const painted = [...over, ...lines];
      for (const line of painted) resources.use(used, line);
      const contents = painted.map(line => streamOf(overlayContent(line)));
      const fonts = new Map([...used.fonts].map(([name, font]) => [overlayName(name), font]));
      return {
        id,
        dictionary: parent =>
          attachedPageDictionary(attached, { contents, fonts, annotations, foreign }, streamOf, parent),
      };
    };
    const running = createRunningLinks(objects, structure);
    const pages = placed.map((place, index): TreePage => {
      const lines = linesOf(index + 1, placed.length);
      if (options.prints) {
        const own = 'attached' in place ? [place.attached.id, ...place.over.map(printOf)] : [place.print];
        prints.push([...own, ...lines.map(printOf)].join(' '));
      }
      if ('attached' in place) return overlaid(place, lines);
      const { id, content, size, annotations, key, resources: used } = place;
      for (const line of lines) resources.use(used, line);
      const contents = [content, ...lines.map(contentOf)];
      const all = [...annotations, ...running.onPage(id, lines)];
      return {
        id,
        dictionary: parent => pageDictionary({ size, contents, key, annotations: all, ...used }, parent),
      };
    });
    running.put();
    await resources.put();
    putPages(objects, document.pages, pages);
    const metadata = objects.reserve();
    // PDF/A wants the packet readable without PDF software (ISO 19005-2, 6.6.2.1).
    const packet = Buffer.from(
      xmpPacket(info, options.language, isNew ? conformance : options.claims),
      'utf8',
    );
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
      fields,
    });
  }

  return {
    add: painted => place(painted)(),
    reserve: place,
    addAttached,
    attached: foreign,
    prints,
    addBookmark: (text, level, destination) => void bookmarks.push({ text, level, destination }),
    finish,
  };
}

/** The objects that a page shows, by the names of their resources. */
interface PageResources {
  readonly fonts: Map<string, number>;
  readonly pictures: Map<string, number>;
}

/** Fonts and pictures: each has one object, however many pages use it. */
function createResources(objects: ObjectWriter, fonts: Fonts) {
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
    ofPage: (): PageResources => ({ fonts: new Map(), pictures: new Map() }),
    /** Adds what is painted to the resources of its page. */
    use(own: PageResources, { glyphs, pictures: shown }: PaintedPage): void {
      for (const [face, words] of glyphs) own.fonts.set(face.id, useFace(face, words));
      for (const [name, picture] of shown) own.pictures.set(name, usePicture(name, picture));
    },
    async put() {
      const profileId = createProfiles(objects);
      for (const { id, picture } of pictures.values())
        await putPicture(objects, id, picture, profileId, { fonts, use: useFace });
      for (const { id, face, words } of faces.values()) putFont(objects, id, face, glyphsOf(words));
    },
  };
}

function glyphsOf(words: ReadonlySet<Glyphs>): ReadonlySet<number> {
  const glyphs = new Set<number>();
  for (const { ids } of words) for (const glyph of ids) glyphs.add(glyph);
  return glyphs;
}

/** Pages that were painted together, with their elements: the next ones of the document. */
export interface PaintedPages {
  readonly pages: readonly PaintedPage[];
  readonly elements: readonly TopElement[];
}

/** Where an attached file is: what leads to it, and the group that it is in. */
interface AttachedPlace {
  readonly id: string;
  readonly group?: string;
}

/** A PDF file that is being written. */
export interface PdfFile {
  /** Appends finished pages: their content is written and freed. */
  add(painted: PaintedPages): void;
  /** Appends pages that are still being painted; the returned function takes them as finished. */
  reserve(painted: PaintedPages): () => void;
  /**
   * Appends the pages of an attached file; its `id` is its destination, `head` what is painted over its first page, in
   * the coordinates of the page as it is seen. The marked contents of the page come before those of `head`. Its own
   * bookmarks lead to `id.1`, `id.2`, …
   */
  addAttached(attached: AttachedPages, place: AttachedPlace, head: PaintedHead): void;
  /** The objects of attached files, once the file is finished. */
  readonly attached: ReadonlySet<number>;
  /** Once it is finished, a text for each page: pages that have the same look alike. Empty unless they are asked for. */
  readonly prints: readonly string[];
  /** Bookmarks in reading order; `level` counts from 0 and rises by one at most. */
  addBookmark(text: string, level: number, destination: string): void;
  /** Paints running lines over each page, embeds fonts and writes everything; the bytes depend on nothing but the input. */
  finish(running: RunningLines): Promise<readonly Uint8Array[]>;
}

/**
 * What is painted on a page besides its content, by its place in the file, from 1, and the number of pages. A line
 * that is the same on another page is written once.
 */
export type RunningLines = (page: number, pages: number) => readonly PaintedPage[];

export interface PdfOptions {
  readonly metadata: Metadata;
  /** BCP 47. */
  readonly language: string;
  /** Of every page, but of those that are on their side. */
  readonly size: readonly [width: number, height: number];
  /** Those of its pages, for the texts of drawings. */
  readonly fonts: Fonts;
  /** Seconds since 1970. */
  readonly epoch?: number;
  /** Whether its pages are told apart. */
  readonly prints?: boolean;
  readonly conformance: Conformance;
  /** Whether the first of its headings is the document's title. */
  readonly isTitled: boolean;
  /** What it says that it conforms to, where that is of PDF 1.7. */
  readonly claims: Claims;
}

/** Operators name glyphs as the typeface does, and pictures by what they hold: the same ones look alike in every file. */
function printOf(page: PaintedPage): string {
  page.print ??= createHash('sha1').update(page.content, 'latin1').digest('base64');
  return page.print;
}

/** The deflated content of a finished page. A page that goes into file after file is deflated once. */
function pageContent(page: PaintedPage): Uint8Array {
  page.deflated ??= deflated(Buffer.from(page.content, 'latin1'));
  return page.deflated;
}
