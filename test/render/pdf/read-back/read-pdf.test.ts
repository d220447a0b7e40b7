import { expect, test } from 'vitest';
import { PRODUCER } from '../../../../src/render/pdf/file/metadata.ts';
import { readPdf } from '../../../../src/render/pdf/read-back/read-pdf.ts';

test('the names of programs are read where they are not this one’s', () => {
  const info = `<< /Creator (${PRODUCER}) /Producer (Hemmelig) /Title (Titel) >>`;
  expect(textsOf(info, '')).toEqual(['info: Hemmelig', 'info: Titel']);
  expect(textsOf(`<< /Creator (Hemmelig) /Producer (${PRODUCER}) >>`, '')).toEqual(['info: Hemmelig']);
});

test('the attributes of the metadata are read', () => {
  const xmp = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:Description rdf:about='Sag &amp; &quot;bilag&quot;' xmp:Label="Hemmelig">Titel</rdf:Description></x:xmpmeta>`;
  expect(textsOf('<< >>', xmp)).toEqual(['xmp: Titel', 'xmp: Sag & "bilag"', 'xmp: Hemmelig']);
});

/** What is read from a file without pages, with these metadata. */
function textsOf(info: string, xmp: string): readonly string[] {
  return readPdf(fileOf(info, xmp)).map(({ where, text }) => `${where}: ${text}`);
}

/** A file as small as can be: a catalog, Info, metadata and the table of where they lie. */
function fileOf(info: string, xmp: string): Uint8Array {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R /Metadata 4 0 R >>',
    '<< /Type /Pages /Kids [] /Count 0 >>',
    info,
    `<< /Length ${Buffer.byteLength(xmp)} >>\nstream\n${xmp}\nendstream`,
  ];
  let file = '%PDF-1.7\n';
  const rows = [Buffer.alloc(5)];
  for (const [index, object] of objects.entries()) {
    const row = Buffer.from([0, 1, 0, 0, 0]);
    row.writeUInt16BE(Buffer.byteLength(file), 2);
    rows.push(row);
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
  }
  const start = Buffer.byteLength(file);
  const head = `5 0 obj\n<< /Type /XRef /Root 1 0 R /Info 3 0 R /W [1 2 1] /Size 5 /Length 25 >>\nstream\n`;
  const table = Buffer.concat(rows);
  return Buffer.concat([
    Buffer.from(file + head),
    table,
    Buffer.from(`\nendstream\nendobj\nstartxref\n${start}\n%%EOF\n`),
  ]);
}
