// Stock pdfmake, as its own guide shows it: a definition in, an untagged PDF out, with this program's text face.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import pdfmake from 'pdfmake';

const [definition, output] = process.argv.slice(2);
const face = name => fileURLToPath(new URL(`../../dist/fonts/SourceSans3-${name}.ttf`, import.meta.url));

pdfmake.setFonts({
  Text: {
    normal: face('Regular'),
    bold: face('SemiBold'),
    italics: face('Italic'),
    bolditalics: face('SemiBoldItalic'),
  },
});
pdfmake.setUrlAccessPolicy(() => false);
pdfmake.setLocalAccessPolicy(path => path.endsWith('.ttf'));
const { title, content } = JSON.parse(readFileSync(definition, 'utf8'));
await pdfmake
  .createPdf({
    pageSize: 'A4',
    pageMargins: [133, 84, 85, 66],
    defaultStyle: { font: 'Text', fontSize: 11, lineHeight: 1.08 },
    styles: {
      cover: { fontSize: 46 },
      item: { fontSize: 23, bold: true, margin: [0, 0, 0, 8] },
      section: { fontSize: 13.5, bold: true, margin: [0, 18, 0, 4] },
      text: { margin: [0, 0, 0, 7.5] },
    },
    header: page => (page === 1 ? '' : { text: title, fontSize: 8.5, margin: [133, 40, 85, 0] }),
    footer: (page, pages) => ({
      text: `Side ${page} af ${pages}`,
      fontSize: 8.5,
      alignment: 'right',
      margin: [133, 20, 85, 0],
    }),
    content,
  })
  .write(output);
