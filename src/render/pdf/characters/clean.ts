import { withoutWordSymbols } from '../../../fonts/word-symbols.ts';

/**
 * Text as it is set: composed (NFC), line separators as `\n`, every other control character as a space. Marks that
 * guide line breaking and direction stay in it; `shown` takes them out.
 */
export function cleanText(text: string): string {
  if (plain.test(text)) return text;
  return withoutWordSymbols(text)
    .normalize('NFC')
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
    .replace(/[\p{Cc}\ufff9-\ufffc]/gu, character => (character === '\n' ? '\n' : ' '))
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd');
}

const plain = /^[\n\u0020-\u007e\u00a0-\u02ff\u2010-\u2027]*$/;

/**
 * What is drawn and what a reader copies: spaces and hyphens that differ only in where a line may end become plain
 * ones (a font has one glyph for them, and a glyph has one text), and invisible marks are dropped.
 */
export function shownText(text: string): string {
  if (shown.test(text)) return text;
  return text
    .replace(/[\u00a0\u202f]/g, ' ')
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g, '');
}

const shown = /^[\u0020-\u007e\u00a1-\u00ac\u00ae-\u02ff]*$/;

/** Code as it is set: tabs become spaces up to the next column of four. */
export function expandTabs(text: string): string {
  if (!text.includes('\t')) return text;
  return text
    .split('\n')
    .map(line => {
      const [first = '', ...rest] = line.split('\t');
      return rest.reduce((set, part) => set + ' '.repeat(4 - (set.length % 4)) + part, first);
    })
    .join('\n');
}
