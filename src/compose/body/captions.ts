import type { Inlines } from '../../document/document.ts';
import { typedPattern } from '../../languages/typed.ts';
import { isBlank, plainText } from '../plain-text.ts';

/** Longer ones are text. */
const LONGEST = 300;

/** Whether a paragraph below a picture or a table is its caption: all in italics, or "Figur 2: …", "Abb. 3". */
export function isCaption(inlines: Inlines): boolean {
  const text = plainText(inlines);
  if (text.length > LONGEST) return false;
  const seen = inlines.filter(inline => !isBlank([inline]));
  return (seen.length > 0 && seen.every(({ role }) => role === 'emphasis')) || numbered.test(text);
}

const numbered = new RegExp(
  String.raw`^(?:${typedPattern(({ captions }) => captions)})\.?(?: ?[:–—]| \d+[a-z]?(?:\.\d+)*(?:[.:]| [–—-] |$))`,
  'i',
);
