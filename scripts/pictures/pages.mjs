// What stands on the pages that pictures show, so that a test can tell whether they still look like that.
import { createHash } from 'node:crypto';
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';

/**
 * The number of the page on which something begins, from 1, and a digest of all that is drawn on it. What begins on
 * the same page as what came before it is shown once.
 *
 * @param {Uint8Array} bytes of a PDF
 * @param {readonly string[]} destinations
 * @returns {Promise<readonly { readonly number: number, readonly digest: string }[]>}
 */
export async function pagesAt(bytes, destinations) {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: VerbosityLevel.ERRORS });
  const pdf = await task.promise;
  const pages = [];
  for (const name of destinations) {
    const destination = await pdf.getDestination(name);
    if (!destination) throw new Error(`There is no place called "${name}".`);
    const number = (await pdf.getPageIndex(destination[0])) + 1;
    pages.push({ number, digest: await digestOf(await pdf.getPage(number)) });
  }
  await task.destroy();
  return pages;
}

/** @param {import('pdfjs-dist').PDFPageProxy} page */
async function digestOf(page) {
  const { fnArray, argsArray } = await page.getOperatorList();
  const plain = JSON.stringify([fnArray, argsArray], (_, value) =>
    ArrayBuffer.isView(value) ? Array.from(/** @type {Float32Array} */ (value)) : value,
  );
  // pdf.js numbers documents, fonts and pictures as it meets them.
  return createHash('sha256')
    .update(plain.replace(/"[a-z]+_d\d+_[a-z\d_]+"/g, '""'))
    .digest('hex')
    .slice(0, 16);
}
