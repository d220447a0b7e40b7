import type { Block, Inlines } from '../../document/document.ts';
import { typedPattern } from '../../languages/typed.ts';
import { endsWithColon, isBlank, plainText } from '../text.ts';

/**
 * Marks what must stay with what follows: a paragraph before a list, a table or a picture, or one that ends with a
 * colon or acts as a heading; and a picture or table with a caption below it.
 */
export function withLeadIns(blocks: readonly Block[]): readonly Block[] {
  return blocks.map((block, index) => {
    const next = blocks[index + 1];
    if (!next || (block.role === 'paragraph' && block.caption)) return block;
    if (block.role === 'figure' || block.role === 'table')
      return next.role === 'paragraph' && !next.caption && isCaption(next.inlines)
        ? { ...block, captioned: true }
        : block;
    if (block.role !== 'paragraph') return block;
    const leadIn = followers.has(next.role) || endsWithColon(block.inlines) || actsAsHeading(block.inlines);
    return leadIn ? { ...block, leadIn } : block;
  });
}

const followers: ReadonlySet<Block['role']> = new Set(['list', 'steps', 'table', 'timetable', 'figure']);

/** More words than this are a sentence. */
const MOST_WORDS = 8;

/** Whether a paragraph is a heading by its looks: a few words, all of them bold. */
function actsAsHeading(inlines: Inlines): boolean {
  const seen = inlines.filter(inline => !isBlank([inline]));
  return (
    seen.length > 0 &&
    seen.every(({ role }) => role === 'strong') &&
    plainText(inlines).split(' ').length <= MOST_WORDS
  );
}

/** Longer ones are text. */
const LONGEST = 300;

/** Whether a paragraph below a picture or a table is its caption: all in italics, or "Figur 2: …", "Abb. 3". */
function isCaption(inlines: Inlines): boolean {
  const text = plainText(inlines);
  if (text.length > LONGEST) return false;
  const seen = inlines.filter(inline => !isBlank([inline]));
  return (seen.length > 0 && seen.every(({ role }) => role === 'emphasis')) || numbered.test(text);
}

const numbered = new RegExp(
  String.raw`^(?:${typedPattern(({ captions }) => captions)})\.?(?: ?[:–—]| \d+[a-z]?(?:\.\d+)*(?:[.:]| [–—-] |$))`,
  'i',
);
