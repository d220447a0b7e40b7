import { readFileSync } from 'node:fs';
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';

/**
 * @param {string} path
 * @returns {Promise<{ pages: number, tagged: boolean }>}
 */
export async function inspectPdf(path) {
  const task = getDocument({ data: new Uint8Array(readFileSync(path)), verbosity: VerbosityLevel.ERRORS });
  try {
    const pdf = await task.promise;
    return { pages: pdf.numPages, tagged: (await pdf.getMarkInfo())?.Marked === true };
  } finally {
    await task.destroy();
  }
}
