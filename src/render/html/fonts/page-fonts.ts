import { readFileSync, statSync } from 'node:fs';
import { subsetFont } from '../../../fonts/subset-font.ts';
import { woff } from '../../../fonts/woff.ts';
import type { Style } from '../../../template/template.ts';
import { type Html, textOf } from '../write.ts';
import { type Face, faceRule, facesOf } from './face.ts';

/**
 * The style sheet with the fonts of one page: the faces that it uses. Upright ones have what pages in Latin letters
 * usually have and what this page has beyond; others have the characters that are set in them.
 */
export function pageFonts(body: Html, style: Style): string {
  const used = charactersIn(body);
  return facesOf(style)
    .map(face => {
      const characters = used[face.family === 'mono' ? 'mono' : slantOf(face)];
      return characters.size === 0 ? '' : ruleOf(face, [...characters].sort().join(''));
    })
    .join('');
}

function slantOf({ italic, bold }: Face): 'upright' | 'italic' | 'boldItalic' {
  if (!italic) return 'upright';
  return bold ? 'boldItalic' : 'italic';
}

/** The pages of a collection have the same upright faces but for rare characters: a page then takes a fifth of the time. */
const rules = new Map<string, string>();
const MOST_RULES = 100;

function ruleOf(face: Face, characters: string): string {
  const { mtimeMs, size } = statSync(face.path);
  const key = JSON.stringify([face, mtimeMs, size, characters]);
  let rule = rules.get(key);
  if (rule === undefined) {
    const font = woff(subsetFont(readFileSync(face.path), characters));
    rule = faceRule(face, `data:font/woff;base64,${Buffer.from(font).toString('base64')}`);
    if (rules.size >= MOST_RULES) rules.clear();
    rules.set(key, rule);
  }
  return rule;
}

/** ASCII, and what the languages that the program knows have beyond; marks of lists, and what the style sheet writes. */
const usual = `${String.fromCharCode(...Array.from({ length: 95 }, (_, at) => 32 + at))}ÆØÅæøåÄÖÜäöüßÉéèàçôëï§·°½×«»–—‘’‚“”„…€\u00a0\u2010`;

/** Most characters are somewhere bold, so upright faces get all of them. */
function charactersIn(body: Html) {
  const [italic, boldItalic, mono] = [new Set<string>(), new Set<string>(), new Set<string>()];
  const depth = { italic: 0, bold: 0, mono: 0 };
  for (const [, end, name, attributes, content] of body.matchAll(/<(\/?)([a-z0-9]+)([^>]*)>([^<]*)/g)) {
    const step = end ? -1 : 1;
    if (name === 'em') depth.italic += step;
    else if (name === 'code') depth.mono += step;
    else if (boldNames.test(name!)) depth.bold += step;
    const isWithheld = attributes!.includes('class="withheld"');
    if (depth.mono > 0) add(mono, content!);
    else if (depth.italic > 0 || isWithheld) add(depth.bold > 0 ? boldItalic : italic, content!);
  }
  const upright = new Set(usual);
  add(upright, body);
  return { upright, italic, boldItalic, mono };
}

const boldNames = /^(?:strong|h[1-6]|th)$/;

function add(to: Set<string>, html: string): void {
  for (const character of textOf(html as Html)) if (character >= ' ') to.add(character);
}
