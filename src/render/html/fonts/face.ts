import { openFontFile } from '../../../fonts/font-file.ts';
import { fontFolder } from '../../../fonts/font-folder.ts';
import { typefaceFiles } from '../../../fonts/typeface-files.ts';
import type { FontFamily, Style } from '../../../template/template.ts';

/** One face of a page. */
export interface Face {
  /** As the style sheet names it. */
  readonly family: 'text' | 'heading' | 'mono';
  readonly bold: boolean;
  readonly italic: boolean;
  /** Absolute. */
  readonly path: string;
}

/** Every face that a page of a template can be set in. */
export function facesOf({ fonts, emphasis }: Pick<Style, 'fonts' | 'emphasis'>): readonly Face[] {
  const isOne = JSON.stringify(fonts.heading) === JSON.stringify(fonts.text);
  const all = [
    ...facesIn('text', fonts.text),
    // Headings are bold everywhere.
    ...(isOne ? [] : facesIn('heading', fonts.heading).filter(({ bold }) => bold)),
    ...facesIn('mono', 'Source Code Pro').filter(({ bold, italic }) => !bold && !italic),
  ];
  return all.filter(({ italic, path }) => !(italic && emphasis === 'bold') && mayBeOnPages(path));
}

function facesIn(family: Face['family'], files: FontFamily | 'Source Code Pro'): readonly Face[] {
  const { regular, bold, italic, boldItalic } = typeof files === 'string' ? typefaceFiles(files) : files;
  return [
    { family, bold: false, italic: false, path: regular },
    { family, bold: true, italic: false, path: bold },
    { family, bold: false, italic: true, path: italic },
    { family, bold: true, italic: true, path: boldItalic },
  ];
}

/**
 * A font of one's own goes into pages only if it says that it may be installed (OS/2 fsType is 0): one that may only be
 * embedded in what is printed may not be handed out to everyone who reads a page.
 */
function mayBeOnPages(path: string): boolean {
  return path.startsWith(fontFolder()) || (openFontFile(path).metrics.embedding & 0xf) === 0;
}

/** What a style sheet says of a face whose file is at an address. */
export function faceRule({ family, bold, italic }: Face, address: string): string {
  const [weight, slant] = [bold ? 600 : 400, italic ? 'italic' : 'normal'];
  return `@font-face{font-family:agenda-${family};font-style:${slant};font-weight:${weight};font-display:swap;src:url(${address}) format("woff")}`;
}

/** Whether a style sheet is such rules, for the faces of a page or of a site, and holds nothing else. */
export function areFaceRules(sheet: string): boolean {
  return /^(?:@font-face\{font-family:agenda-(?:text|heading|mono);font-style:(?:italic|normal);font-weight:[46]00;font-display:swap;src:url\((?:data:font\/woff;base64,[A-Za-z0-9+/]*=*|font-[0-9a-f]{16}\.woff)\) format\("woff"\)\})+$/.test(
    sheet,
  );
}
