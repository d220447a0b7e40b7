/**
 * A thread that reads the text of PDF files: a message is a file's path, the answer the texts of its pages. What stands
 * behind a fault (encrypted, damaged, no PDF) is left out. Nothing in the file is run, fetched or drawn.
 *
 * JavaScript, because Node starts this file itself, in the tests too.
 */
import { readFile } from 'node:fs/promises';
import { parentPort } from 'node:worker_threads';
import { getDocument } from 'unpdf/pdfjs';

/** Years of minutes, and an end to a file that is made to have none. */
const mostPages = 2000;

parentPort?.on('message', async location => parentPort?.postMessage(await readPages(location)));

/** @param {string} location */
async function readPages(location) {
  const pages = [];
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
    await pdf.loadingTask.destroy();
  } catch {
    // pdf.js refuses a file in many ways, each with its own error.
  }
  return pages;
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
