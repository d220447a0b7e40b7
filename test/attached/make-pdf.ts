import { deflateSync } from 'node:zlib';

/** An object of a PDF file: its syntax, or a stream with the entries of its dictionary. */
export type MadeObject =
  | string
  | { readonly entries?: string; readonly data: string | Uint8Array; readonly deflate?: boolean };

/** A small PDF file, as other programs write them: objects from number 1, of which the first is the catalogue. */
export function makePdf(objects: readonly MadeObject[], trailer = ''): Uint8Array {
  const chunks: Buffer[] = [Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', 'latin1')];
  const offsets: number[] = [];
  const length = () => chunks.reduce((sum, chunk) => sum + chunk.length, 0);
  for (const [index, object] of objects.entries()) {
    offsets.push(length());
    chunks.push(Buffer.from(`${index + 1} 0 obj\n`), bodyOf(object), Buffer.from('\nendobj\n'));
  }
  const start = length();
  const rows = offsets.map(offset => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  chunks.push(
    Buffer.from(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer\n<</Size ${objects.length + 1}/Root 1 0 R${trailer}>>\nstartxref\n${start}\n%%EOF\n`,
    ),
  );
  return new Uint8Array(Buffer.concat(chunks));
}

function bodyOf(object: MadeObject): Buffer {
  if (typeof object === 'string') return Buffer.from(object, 'latin1');
  const plain =
    typeof object.data === 'string' ? Buffer.from(object.data, 'latin1') : Buffer.from(object.data);
  const data = object.deflate ? deflateSync(plain) : plain;
  const filter = object.deflate ? '/Filter/FlateDecode' : '';
  const head = `<<${object.entries ?? ''}${filter}/Length ${data.length}>>stream\n`;
  return Buffer.concat([Buffer.from(head, 'latin1'), data, Buffer.from('\nendstream')]);
}

const font = '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>';

/** One untagged page with a content. */
export function onePage(
  content: string,
  page = '',
  more: readonly MadeObject[] = [],
  catalog = '',
): Uint8Array {
  return makePdf([
    `<</Type/Catalog/Pages 2 0 R${catalog}>>`,
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>${/\/Properties|\/XObject/.test(page) ? page : ''}>>${/\/Properties|\/XObject/.test(page) ? '' : page}>>`,
    { data: content, deflate: true },
    font,
    ...more,
  ]);
}
