import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { subsetFont } from '../../../fonts/subset-font.ts';
import { woff } from '../../../fonts/woff.ts';
import type { Style } from '../../../template/template.ts';
import { isTemplateStyle, templateStyle } from '../template-style.ts';
import { areFaceRules, faceRule, facesOf } from './face.ts';

/** How the pages of a template look on a site, which has the fonts of all its pages once. */
export interface SiteLook {
  /** A style sheet: the template's, and its faces by their addresses. */
  readonly sheet: string;
  /** The fonts that the files of its faces are made of, absolute, by the files' names. */
  readonly fonts: Readonly<Record<string, string>>;
}

export function siteLook(style: Style): SiteLook {
  const faces = facesOf(style).map(face => ({ face, name: nameOf(face.path) }));
  return {
    sheet: templateStyle(style) + faces.map(({ face, name }) => faceRule(face, name)).join(''),
    fonts: Object.fromEntries(faces.map(({ face, name }) => [name, face.path])),
  };
}

/** Whether a text is the style sheet of such a look, and holds nothing else. */
export function isSiteLook(sheet: string): boolean {
  const rules = sheet.indexOf('@font-face');
  if (rules < 0) return isTemplateStyle(sheet);
  return isTemplateStyle(sheet.slice(0, rules)) && areFaceRules(sheet.slice(rules));
}

/** The names of the files that a look needs. */
export function fontNames(sheet: string): readonly string[] {
  return [...sheet.matchAll(/url\((font-[0-9a-f]+\.woff)\)/g)].map(([, name]) => name!);
}

/** A font as a site has it: the Latin letters, and the signs that stand among them. */
export function siteFont(path: string): Uint8Array {
  return woff(subsetFont(readFileSync(path), latin));
}

/** Blocks of Unicode, from and to: ASCII, Latin-1, Latin Extended-A, Romanian, ẞ, punctuation, currency, arrows, signs. */
const latin = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
  [0x218, 0x21b],
  [0x1e9e, 0x1e9e],
  [0x2010, 0x2044],
  [0x2070, 0x208e],
  [0x20a0, 0x20bf],
  [0x2116, 0x2122],
  [0x2150, 0x215e],
  [0x2190, 0x2193],
  [0x2200, 0x2265],
].flatMap(([from, to]) =>
  Array.from({ length: to! - from! + 1 }, (_, at) => String.fromCodePoint(from! + at)),
);

/** Another font has another name, so that a browser may keep a file as long as it likes. */
function nameOf(path: string): string {
  const { mtimeMs, size } = statSync(path);
  const key = `${path} ${mtimeMs} ${size}`;
  let name = names.get(key);
  if (name === undefined) {
    const sum = createHash('sha256').update(latin.join('')).update(readFileSync(path)).digest('hex');
    name = `font-${sum.slice(0, 16)}.woff`;
    names.set(key, name);
  }
  return name;
}

/** Thousands of meetings have the same fonts. */
const names = new Map<string, string>();
