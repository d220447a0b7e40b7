/** The part of pdf.js that the page needs, in a file of its own: it and its worker start beside everything else. */
import { GlobalWorkerOptions, getDocument, PDFWorker } from 'pdfjs-dist/legacy/build/pdf.mjs';

GlobalWorkerOptions.workerSrc = '/pdf.worker.js';

export const worker = new PDFWorker();

export { getDocument };
