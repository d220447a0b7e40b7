import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { tinyPng } from '../render/pdf/documents/tiny-png.ts';

const fonts = join(dirname(createRequire(import.meta.url).resolve('dejavu-fonts-ttf/package.json')), 'ttf');

const faces = [
  'DejaVuSans',
  'DejaVuSans-Bold',
  'DejaVuSans-Oblique',
  'DejaVuSans-BoldOblique',
  'DejaVuSerif-Bold',
];

const template = `extends: kommune
fonts:
  text:
    regular: DejaVuSans.ttf
    bold: DejaVuSans-Bold.ttf
    italic: DejaVuSans-Oblique.ttf
    bold-italic: DejaVuSans-BoldOblique.ttf
  heading: { bold: DejaVuSerif-Bold.ttf }
colours: { accent: "#5b2a6e", muted: "#555555" }
logo: logo.png
cover: panel
contents: overview
cover-picture: logo.png
footer: "{edition}|{title}|{page-of-pages}"
labels:
  sv: { attachments: Handlingar }
`;

/** Writes a template of one's own, with its fonts, colours, words, a panel, and a logo and a picture that can be seen through. */
export function writeHouseTemplate(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const face of faces) copyFileSync(join(fonts, `${face}.ttf`), join(folder, `${face}.ttf`));
  writeFileSync(join(folder, 'logo.png'), tinyPng.bytes);
  writeFileSync(join(folder, 'template.yaml'), template);
}
