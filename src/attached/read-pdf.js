/**
 * A thread that reads the text of PDF files: a message is a file's path, the answer the texts of its pages, those that no
 * page shows, and why these are not all, if they are not. Nothing in the file is run, fetched or drawn.
 *
 * JavaScript, because Node starts this file itself, in the tests too.
 */
import { readFile } from 'node:fs/promises';
import { parentPort } from 'node:worker_threads';
import { getDocument, OPS } from 'unpdf/pdfjs';

// Node 20 does not have it, and pdf.js needs it for letters that are drawn.
ArrayBuffer.prototype.transferToFixedLength ??= function (length = this.byteLength) {
  const copy = new Uint8Array(length);
  copy.set(new Uint8Array(this, 0, Math.min(length, this.byteLength)));
  return copy.buffer;
};

/** Years of minutes, and an end to a file that is made to have none. */
const mostPages = 2000;

parentPort?.on('message', async location => parentPort?.postMessage(await readFileText(location)));

/**
 * @param {string} location
 * @returns {Promise<import('./pdf-texts.ts').PdfText>}
 */
async function readFileText(location) {
  const pages = [];
  const others = new Set();
  const redactions = [];
  let data;
  try {
    data = new Uint8Array(await readFile(location));
  } catch {
    return { pages, others: [], problem: 'unopened' };
  }
  try {
    const pdf = await getDocument({
      data,
      verbosity: 0,
      isEvalSupported: false,
      enableXfa: false,
      disableFontFace: true,
      useSystemFonts: false,
    }).promise;
    for (const text of await textsOfFile(pdf)) others.add(text);
    for (let number = 1; number <= Math.min(pdf.numPages, mostPages); number++) {
      const page = await pdf.getPage(number);
      const annotations = await page.getAnnotations({ intent: 'any' });
      pages.push(await readPage(page, annotations));
      for (const text of await unshownTexts(page, annotations)) others.add(text);
      if (annotations.some(({ subtype }) => subtype === 'Redact')) redactions.push(number);
      page.cleanup();
    }
    const isWhole = pdf.numPages <= mostPages;
    await pdf.loadingTask.destroy();
    const texts = { pages, others: [...others], redactions };
    return isWhole ? texts : { ...texts, problem: 'long' };
  } catch (error) {
    // pdf.js refuses a file in many ways, each with its own error.
    const isLocked = error instanceof Error && error.name === 'PasswordException';
    return { pages, others: [...others], problem: isLocked ? 'encrypted' : 'damaged' };
  }
}

/**
 * What is printed on a page, and what is filled in or noted there.
 *
 * @param {import('unpdf/pdfjs').PDFPageProxy} page
 * @param {Awaited<ReturnType<import('unpdf/pdfjs').PDFPageProxy['getAnnotations']>>} annotations
 */
async function readPage(page, annotations) {
  const { items } = await page.getTextContent();
  const printed = items.map(({ str = '', hasEOL = false }) => (hasEOL ? `${str}\n` : str)).join('');
  const filledIn = annotations.flatMap(({ fieldValue, contentsObj }) => [fieldValue, contentsObj?.str]);
  return [printed, ...filledIn.filter(isText), ...(await drawnTexts(page, annotations))].join('\n');
}

/**
 * What stamps, notes and fields show by a drawing of their own (ISO 32000-1, 12.5.5), which need not be what they say.
 *
 * @param {import('unpdf/pdfjs').PDFPageProxy} page
 * @param {Awaited<ReturnType<import('unpdf/pdfjs').PDFPageProxy['getAnnotations']>>} annotations
 */
async function drawnTexts(page, annotations) {
  if (!annotations.some(({ hasAppearance }) => hasAppearance)) return [];
  const texts = new Set();
  // Some are shown on a screen alone, some on paper.
  // Where one word ends and the next begins is not known: a drawing places them as it likes.
  for (const intent of ['display', 'print'])
    for (const parts of shownBy(await page.getOperatorList({ intent })))
      texts.add(parts.join(' ')).add(parts.join(''));
  return [...texts];
}

/**
 * @param {{ fnArray: number[], argsArray: any[] }} operators
 * @returns {string[][]} the texts of each annotation that is drawn, as they are shown one after another
 */
function shownBy({ fnArray, argsArray }) {
  const annotations = [];
  let isDrawn = false;
  for (const [at, operator] of fnArray.entries()) {
    if (operator === OPS.beginAnnotation) annotations.push([]);
    if (operator === OPS.beginAnnotation || operator === OPS.endAnnotation)
      isDrawn = operator === OPS.beginAnnotation;
    // Between the letters stand numbers, where they are set apart.
    else if (isDrawn && operator === OPS.showText)
      annotations.at(-1)?.push(argsArray[at][0].map(glyph => glyph?.unicode ?? '').join(''));
  }
  return annotations.filter(parts => parts.length > 0);
}

/**
 * The addresses of a page's links, and what is read aloud instead of what it shows.
 *
 * @param {import('unpdf/pdfjs').PDFPageProxy} page
 * @param {Awaited<ReturnType<import('unpdf/pdfjs').PDFPageProxy['getAnnotations']>>} annotations
 */
async function unshownTexts(page, annotations) {
  const addresses = annotations.map(({ unsafeUrl }) => unsafeUrl);
  return [...addresses, ...alternatives(await page.getStructTree())].filter(isText);
}

/** @returns {string[]} */
function alternatives(node) {
  return node ? [node.alt, ...(node.children ?? []).flatMap(alternatives)] : [];
}

/**
 * What a file says of itself, and its bookmarks.
 *
 * @param {import('unpdf/pdfjs').PDFDocumentProxy} pdf
 */
async function textsOfFile(pdf) {
  const { info, metadata } = await pdf.getMetadata();
  const bookmarks = [];
  const waiting = [...((await pdf.getOutline()) ?? [])];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    bookmarks.push(next.title);
    waiting.push(...next.items);
  }
  // XMP says the same in XML, and often more: its values are searched with its names around them.
  const xmp = metadata?.getRaw()?.replace(/[<>="]+/g, ' ');
  return [info.Title, info.Subject, info.Keywords, info.Author, xmp, ...bookmarks].filter(isText);
}

function isText(value) {
  return typeof value === 'string' && value !== '';
}
