import { listed, quote, shorten } from '../quote.ts';
import type { Family } from './family.ts';

/** Templates and their fonts. */
export const templates = {
  'template-unknown': {
    severity: 'error',
    title: 'There is no such template.',
    why: 'No template that comes with the program has this name.',
    help: 'Correct the name, or write the path of your own template.',
    says: ({ name, nearest }: { name: string; nearest?: string }) => ({
      message: `There is no template called ${quote(name)}.`,
      hint:
        nearest === undefined
          ? 'Write the name of a template that comes with the program, or the path of your own, for example templates/ours.'
          : `Did you mean ${quote(nearest, 200)}?`,
    }),
  },
  'template-missing': {
    severity: 'error',
    title: 'A file of the template is missing.',
    why: 'The meeting, or a template that builds on it, names a file that does not exist.',
    help: 'Correct its path.',
    says: ({ file, nearest }: { file: string; nearest?: string }) => ({
      message: `There is no file ${quote(file)} for the template.`,
      hint:
        nearest === undefined
          ? 'Write where it is, starting from the folder of the file that names it.'
          : `Did you mean ${quote(nearest, 200)}?`,
    }),
  },
  'template-outside': {
    severity: 'error',
    title: 'A template is outside the folder that files may come from.',
    why: 'A meeting uses nothing outside its folder, and a template uses nothing outside its own.',
    help: 'Copy it into that folder, or name it in a defaults.md above the meetings.',
    says: ({ file }: { file: string }) => ({
      message: `${quote(file)} is outside the folder that files may come from here.`,
      hint: 'Copy it into that folder. If several meetings share the template, name it in a file defaults.md above them.',
    }),
  },
  'template-cycle': {
    severity: 'error',
    title: 'Templates build on each other in a circle.',
    why: 'None of them is the first.',
    help: 'Change "extends" in one of them.',
    says: ({ names }: { names: readonly string[] }) => ({
      message: `These templates build on each other in a circle: ${names.map(name => quote(name)).join(', ')}.`,
      hint: 'Change "extends" in one of them.',
    }),
  },
  /** A value that a template's key can't have; `expected` names what it can: a key of the messages' own table. */
  'template-value': {
    severity: 'error',
    title: "A template has a value that can't be used.",
    why: 'The program could not lay out pages with it.',
    help: 'Write a value of the kind in the message.',
    says: ({ key, text, expected }: { key: string; text: string; expected: TemplateExpectation }) => ({
      message: `${quote(text)} can't be the value of ${quote(key)} in a template.`,
      hint: `Write ${expectations[expected]}.`,
    }),
  },
  'colour-contrast': {
    severity: 'warning',
    title: 'A colour is too pale for text.',
    why: 'Not everyone can read text with a contrast under 4.5 to 1 (WCAG 2, 1.4.3).',
    help: 'Choose a darker colour.',
    says: ({ key, colour, contrast }: { key: string; colour: string; contrast: string }) => ({
      message: `The colour ${shorten(colour)} of ${quote(key)} is too pale for everyone to read: its contrast with white paper is ${contrast}, and should be 4.5 or more.`,
      hint: 'Choose a darker one.',
    }),
  },
  'size-small': {
    severity: 'warning',
    title: 'A letter size is too small to read.',
    why: 'The program uses no letters smaller than 7 points.',
    help: 'Write 7 or more.',
    says: ({ key, size }: { key: string; size: number }) => ({
      message: `Letters of ${size} points (${quote(key)}) are too small to read. They are printed in 7 points.`,
      hint: 'Write 7 or more.',
    }),
  },
  /** Only setting shows it: told by `build`. */
  'running-cut': {
    severity: 'warning',
    title: 'The header or footer has no room for a text.',
    why: 'It is one line. A text that is too long for it ends in an ellipsis on every page.',
    help: 'Write a shorter text, or another header or footer in a template of your own.',
    says: ({ line: where, text }: { line: 'header' | 'footer'; text: string }) => ({
      message: `The ${where} of the pages has no room for all of ${quote(text)}. It is cut, and ends in an ellipsis.`,
      hint: `Write a shorter text, or another "${where}" in a template of your own.`,
    }),
  },
  'font-missing': {
    severity: 'error',
    title: 'A font file is missing.',
    why: 'The template names a file that does not exist.',
    help: "Correct its path, starting from the template's folder.",
    says: ({ file, nearest, others = 0 }: { file: string; nearest?: string; others?: number }) => ({
      message: `There is no font file ${quote(file)}${others > 0 ? `, nor ${others} more that the template names` : ''}.`,
      hint:
        nearest === undefined
          ? "Write where it is, starting from the template's folder."
          : `Did you mean ${quote(nearest, 200)}?`,
    }),
  },
  /** A family of fonts for text that lacks styles; `right` are their lines, as they could be written. */
  'font-styles': {
    severity: 'error',
    title: 'A font for text lacks a style.',
    why: 'What should be bold or italic would look like the rest.',
    help: 'Name a file for each style: regular, bold, italic and bold-italic.',
    says: ({ missing, right }: { missing: readonly string[]; right: readonly string[] }) => ({
      message: `The font for text has no file for ${listed(
        missing.map(style => quote(style)),
        'and',
      )}.`,
      hint: `Add: ${right.join(', ')}`,
    }),
  },
  'font-outside': {
    severity: 'error',
    title: "A font is outside the template's folder.",
    why: 'A template uses nothing outside its folder.',
    help: 'Copy it into the folder.',
    says: ({ file }: { file: string }) => ({
      message: `The font ${quote(file)} is outside the template's folder.`,
      hint: "Copy it into the template's folder.",
    }),
  },
  'font-unusable': {
    severity: 'error',
    title: "A font can't be used.",
    why: "A PDF for archiving has its fonts inside it, and this one can't be put there.",
    help: 'Choose a font that may be embedded, in .ttf or .otf files, one for each style.',
    says: ({ file, problem }: { file: string; problem: FontProblem }) => ({
      message: `The font ${quote(file)} can't be used: ${fontProblems[problem]}.`,
      hint: 'Choose a font that may be embedded, in files that end in .ttf or .otf, one file for each style.',
    }),
  },
} satisfies Family;

const expectations: Readonly<Record<TemplateExpectation, string>> = {
  number: 'a length from 0 to 200 points, for example 12, 4mm or 0.4cm',
  space: 'a length from 0 to 72 points, for example 7.5 or 2mm',
  numbers: 'two lengths from 0 to 72 points, for example [22.5, 4] or [8mm, 2mm]',
  size: 'the letter size and the line spacing in points, for example [11, 15]: from 4 to 72, the second no smaller than the first and at most twice as large',
  'running-size':
    'the letter size and the line spacing in points, for example [8.5, 11]: the line spacing of header and footer is at most 18',
  colour: 'a colour as # and six digits or letters from a to f, for example "#1b2126"',
  'page-margins':
    'four lengths for top, right, bottom and left, in points or as 3cm or 30mm, for example [84, 85, 66, 133]; top and bottom at least 66 points',
  'page-room': 'smaller margins, smaller letters or a narrower column: there is too little room for the text',
  'page-column':
    'a column of at least 60 points, for example 126, and a left margin with room for it: section heads are printed there',
  pattern:
    'a text with any of {organisation}, {title}, {kind}, {date}, {page}, {pages}, {page-of-pages}, {item} and {edition}; | separates left, middle and right',
  label: 'words with at least one letter or digit',
  parts: 'each part once, the cover first and the items among them, for example [cover, contents, items]',
  fields: 'each field of an item once, for example [status, case, responsible]',
};

const fontProblems: Readonly<Record<FontProblem, string>> = {
  'not-a-font': 'it is not a font in TrueType or OpenType format',
  'web-font': 'it is made for web pages (WOFF)',
  collection: 'the file has several fonts in it',
  variable: 'it is a variable font, not one style',
  protected: 'its maker does not allow it to be put into a PDF',
  unsupported: 'fonts of its kind, with numbered characters, are not supported',
  damaged: 'the file is damaged',
};

/**
 * What a key of a template can be: a length in points, 0 to 200; white space or a rule, 0 to 72; two of them; a size with its leading, 4 to 72 and no
 * less than the size or more than twice; for running lines a leading of at most 18; `#1b2126`; four margins
 * that leave the text 66 points from the upper and lower edge; margins and a hanging column that leave room on the page,
 * or a column that has room for section heads;
 * a header or footer of at most three parts; a label with a letter or digit; parts, or an item's fields, each once (parts with `items`, a cover first).
 */
export type TemplateExpectation =
  | 'number'
  | 'space'
  | 'numbers'
  | 'size'
  | 'running-size'
  | 'colour'
  | 'page-margins'
  | 'page-room'
  | 'page-column'
  | 'pattern'
  | 'label'
  | 'parts'
  | 'fields';

/**
 * Why a font file can't be used:
 * `not-a-font`: something else than a TrueType or OpenType font;
 * `web-font`: WOFF or WOFF2; `collection`: several fonts in one file; `variable`: not one static face;
 * `protected`: its maker does not allow that it is embedded, or that a part of it is (OS/2 fsType);
 * `unsupported`: OpenType with numbered glyphs (CID-keyed), as for Chinese and Japanese;
 * `damaged`: tables are missing, broken or cut off.
 */
export type FontProblem =
  | 'not-a-font'
  | 'web-font'
  | 'collection'
  | 'variable'
  | 'protected'
  | 'unsupported'
  | 'damaged';
