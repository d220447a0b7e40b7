/** The part of pdf.js that the page needs, in a file of its own: it is loaded while the texts are already there. */
import { GlobalWorkerOptions, getDocument, PDFWorker } from 'pdfjs-dist/legacy/build/pdf.mjs';

GlobalWorkerOptions.workerSrc = '/pdf.worker.js';

export { getDocument, PDFWorker };
