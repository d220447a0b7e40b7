import imported from 'pdfmake/js/PDFDocument.js';

/** A CommonJS module: some loaders return its exports as the default, some unwrap them. */
export const PDFDocument = 'default' in imported ? (imported.default as typeof imported) : imported;
