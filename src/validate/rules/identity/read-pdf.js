/**
 * A thread that reads the text of PDF files: a message is a file's path, the answer the texts of its pages, and why
 * these are not all, if they are not. Nothing in the file is run, fetched or drawn.
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
  let data;
  try {
    data = new Uint8Array(await readFile(location));
  } catch {
    return { pages, problem: 'unopened' };
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
    for (let number = 1; number <= Math.min(pdf.numPages, mostPages); number++) {
      pages.push(await readPage(await pdf.getPage(number)));
    }
    const isWhole = pdf.numPages <= mostPages;
    await pdf.loadingTask.destroy();
    return isWhole ? { pages } : { pages, problem: 'long' };
  } catch (error) {
    // pdf.js refuses a file in many ways, each with its own error.
    const isLocked = error instanceof Error && error.name === 'PasswordException';
    return { pages, problem: isLocked ? 'encrypted' : 'damaged' };
  }
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
