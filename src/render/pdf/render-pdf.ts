import { diagnose } from '../../diagnostics/diagnostic.ts';
import type { Document, Part } from '../../document/document.ts';
import type { Style } from '../../template/template.ts';
import type { Rendered, RenderOptions } from '../renderer.ts';
import { setBlocks } from './blocks/blocks.ts';
import { Book } from './book.ts';
import { bookmarks } from './bookmarks.ts';
import { createPdfFile } from './file/create-pdf-file.ts';
import type { PdfFile } from './file/pdf-file.ts';
import { type Flow, textStyle, within } from './flow.ts';
import { createFonts } from './fonts/fonts.ts';
import { type Cursor, type PageFrame, paginate } from './layout/paginate.ts';
import { Slots } from './layout/slots.ts';
import { hung, type Strip } from './layout/strip.ts';
import { paintFooter, paintHeader } from './running.ts';

/**
 * Renders a Document as a tagged PDF: each part is set in strips, the strips are placed on pages and painted. Gives
 * the file's bytes; errors name text that found no place, which is a fault of this program.
 */
export async function renderPdf(document: Document, style: Style, options: RenderOptions): Promise<Rendered> {
  const file = createPdfFile({
    metadata: document.metadata,
    language: document.language,
    epoch: options.epoch,
  });
  const slots = new Slots();
  const flow = pageFlow(document, style, file, slots);
  const book = new Book(file, [style.page.width, style.page.height]);
  const cursor: Cursor = { page: -1, top: 0 };
  const frame: PageFrame = { top: style.page.margins[0], bottom: style.page.height - style.page.margins[2] };
  for (const unit of units(document.parts)) {
    cursor.page++;
    cursor.top = frame.top;
    book.paint(
      paginate(
        unit.flatMap(part => setPart(part, flow)),
        frame,
        cursor,
      ),
    );
  }
  book.paintLate();
  paintRunningLines(document, flow, book);
  for (const { text, level, target } of bookmarks(document.parts)) file.addBookmark(text, level, target);
  return { output: { bytes: await file.finish() }, diagnostics: lostTexts(slots) };
}

/** Runs of parts of which the first begins a page. */
function units(parts: readonly Part[]): readonly (readonly Part[])[] {
  const units: Part[][] = [];
  for (const part of parts) {
    const last = units.at(-1);
    if (part.start === 'follow' && last) last.push(part);
    else units.push([part]);
  }
  return units;
}

function pageFlow(document: Document, style: Style, file: PdfFile, slots: Slots): Flow {
  const { width, margins } = style.page;
  const measure = width - margins[1] - margins[3];
  return {
    style,
    fonts: createFonts(style),
    language: document.language,
    part: 'cover',
    element: file.root,
    left: margins[3],
    width: measure,
    measure,
    text: textStyle(style, 'body', 'text'),
    leading: style.sizes.body[1],
    tight: false,
    slots,
    set: setBlocks,
  };
}

/** A part's strips; its destination stands at the first. */
function setPart(part: Part, flow: Flow): readonly Strip[] {
  const element = flow.element.add('Part');
  const strips = setBlocks(part.blocks, within(flow, { element, part: part.role }));
  return hung(strips, (painter, top) => painter.destination(part.id, top, element));
}

/** Every page has its header and footer but the cover; a masthead's page has its footer alone. */
function paintRunningLines(document: Document, flow: Flow, book: Book): void {
  const [first, second] = document.parts;
  const afterCover = second ? book.pageOf(second.id) : book.pages + 1;
  for (let page = 1; page <= book.pages; page++) {
    const painter = book.painter(page - 1);
    const place = { page, pages: book.pages };
    const shown = first?.role !== 'cover' || page >= afterCover;
    if (shown && (first?.role !== 'masthead' || page > 1)) paintHeader(document.header, place, flow, painter);
    if (shown) paintFooter(document.footer, place, flow, painter);
  }
  book.end();
}

function lostTexts(slots: Slots) {
  return slots.unfilled.map(origin => diagnose('text-lost', origin ?? nowhere, {}));
}

const nowhere = { file: 'meeting.md', start: { line: 1, column: 1 }, end: { line: 1, column: 1 } };
