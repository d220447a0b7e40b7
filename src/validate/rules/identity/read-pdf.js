/**
 * A thread that reads the text of PDF files: a message is a file's path, the answer the texts of its pages, and whether
 * these are all (not of what is encrypted, damaged, no PDF, or too long). Nothing in the file is run, fetched or drawn.
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
  let isWhole = false;
  try {
    const pdf = await getDocument({
      data: new Uint8Array(await readFile(location)),
      verbosity: 0,
      isEvalSupported: false,
      enableXfa: false,
      disableFontFace: true,
      useSystemFonts: false,
    }).promise;
    for (let number = 1; number <= Math.min(pdf.numPages, mostPages); number++) {
      pages.push(await readPage(await pdf.getPage(number)));
    }
    isWhole = pdf.numPages <= mostPages;
    await pdf.loadingTask.destroy();
  } catch {
    // pdf.js refuses a file in many ways, each with its own error.
  }
  return { pages, isWhole };
}

/**
 * What is printed on a page, and what is filled in or noted there.
 *
 * @param {import('unpdf/pdfjs').PDFPageProxy} page
 */
async function readPage(page) {
  const { items } = await page.getTextContent();
  const annotations = await page.getAnnotations();
  const printed = items.map(({ str = '', hasEOL = false }) => (hasEOL ? `${str}\n` : str)).join('');
  const filledIn = annotations.flatMap(({ fieldValue, contentsObj }) => [fieldValue, contentsObj?.str]);
  page.cleanup();
  return [printed, ...filledIn.filter(text => typeof text === 'string' && text !== '')].join('\n');
}
