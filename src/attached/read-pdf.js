/**
 * A thread that reads the text of PDF files: a message is a file's path, the answer the texts of its pages, those that no
 * page shows, and why these are not all, if they are not. Nothing in the file is run, fetched or drawn.
 *
 * JavaScript, because Node starts this file itself, in the tests too.
 */
import { readFile } from 'node:fs/promises';
import { parentPort } from 'node:worker_threads';
import { getDocument } from 'unpdf/pdfjs';

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
      const annotations = await page.getAnnotations();
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
  return [printed, ...filledIn.filter(isText)].join('\n');
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
