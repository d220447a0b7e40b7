import { describe, expect, test } from 'vitest';
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

describe('a drawing or font', () => {
  const map = 'beginbfchar\n<0001> <00480065006D>\nendbfchar';
  const font = (entries: string) => `<< /Type /Font /Subtype /Type0 ${entries} /ToUnicode 6 0 R >>`;
  const form = (content: string, entries = '/Type /XObject /Subtype /Form') =>
    `<< ${entries} /Resources << /Font << /F1 7 0 R >> >> /Length ${content.length} >>\nstream\n${content}\nendstream`;
  const stream = `<< /Length ${map.length} >>\nstream\n${map}\nendstream`;
  const read = (drawing: string, face = font('/Encoding /Identity-H')) =>
    readPdf(fileOf('<< >>', '', [drawing, stream, face]))
      .filter(({ where }) => where === 'page')
      .map(({ text }) => text);

  test('of ours is read', () => {
    expect(read(form('BT /F1 9 Tf <0001> Tj ET'))).toEqual(['Hem']);
    expect(read(form('BT /F1 9 Tf <0001> Tj ET', '/PatternType 1'))).toEqual(['Hem']);
    expect(read(form('0 0 9 9 re f'))).toEqual([]);
  });

  test.each([
    [form('', '/Type /XObject /Subtype /PS')],
    [form("BT /F1 9 Tf (a) ' ET")],
    [form('BT /F2 9 Tf <0001> Tj ET')],
    ['<< /Type /Annot /AP << >> >>'],
    [form('BT /F1 9 Tf <0001> Tj ET'), font('/Encoding /WinAnsiEncoding')],
    [form(''), '<< /Type /Font /Subtype /Type3 >>'],
    [form('BT /F1 9 Tf <0001> Tj ET'), '<< /Type /Font /Subtype /Type0 /Encoding /Identity-H >>'],
  ])('of another kind is a fault: %s', (...[drawing, face]) => {
    expect(() => read(drawing, face)).toThrow(RangeError);
  });
});

/** What is read from a file without pages, with these metadata. */
function textsOf(info: string, xmp: string): readonly string[] {
  return readPdf(fileOf(info, xmp)).map(({ where, text }) => `${where}: ${text}`);
}

/** A file as small as can be: a catalog, Info, metadata and the table of where they lie. */
function fileOf(info: string, xmp: string, others: readonly string[] = []): Uint8Array {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R /Metadata 4 0 R >>',
    '<< /Type /Pages /Kids [] /Count 0 >>',
    info,
    `<< /Length ${Buffer.byteLength(xmp)} >>\nstream\n${xmp}\nendstream`,
    ...others,
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
  const size = rows.length;
  const head = `${size} 0 obj\n<< /Type /XRef /Root 1 0 R /Info 3 0 R /W [1 2 1] /Size ${size} /Length ${size * 5} >>\nstream\n`;
  const table = Buffer.concat(rows);
  return Buffer.concat([
    Buffer.from(file + head),
    table,
    Buffer.from(`\nendstream\nendobj\nstartxref\n${start}\n%%EOF\n`),
  ]);
}
