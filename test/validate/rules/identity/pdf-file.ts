/** A PDF file with a page for each line of text; the smallest that readers take. A field is filled in on its last page. */
export function pdfFile(...lines: readonly string[]): Uint8Array {
  const pages = lines.map((_, index) => `${4 + 2 * index} 0 R`);
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Kids[${pages.join(' ')}]/Count ${lines.length}/MediaBox[0 0 595 842]/Resources<</Font<</F1 3 0 R>>>>>>`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>',
    ...lines.flatMap((line, index) => pageObjects(line, 5 + 2 * index, index === lines.length - 1)),
    '<</Type/Annot/Subtype/Widget/FT/Tx/T(number)/V(Filled in: 020304-2345)/Rect[0 0 90 20]>>',
  ];
  let file = '%PDF-1.7\n';
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const size = objects.length + 1;
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${offsets.join('')}`;
  return Buffer.from(
    `${file}${table}trailer<</Size ${size}/Root 1 0 R>>\nstartxref\n${file.length}\n%%EOF\n`,
    'latin1',
  );
}

/** A page and its content, which is the object of this number; the field is the next one. */
function pageObjects(line: string, content: number, hasField: boolean): readonly string[] {
  const painted = `BT /F1 12 Tf 72 700 Td (${line}) Tj ET`;
  const field = hasField ? `/Annots[${content + 1} 0 R]` : '';
  return [
    `<</Type/Page/Parent 2 0 R/Contents ${content} 0 R${field}>>`,
    `<</Length ${painted.length}>>\nstream\n${painted}\nendstream`,
  ];
}
