import type { Inlines } from '../../document/document.ts';
import { isBlank, plainText } from '../plain-text.ts';

/** More words than this are a sentence. */
const MOST_WORDS = 8;

/** Whether a paragraph is a heading by its looks: a few words, all of them bold. */
export function actsAsHeading(inlines: Inlines): boolean {
  const seen = inlines.filter(inline => !isBlank([inline]));
  return (
    seen.length > 0 &&
    seen.every(({ role }) => role === 'strong') &&
    plainText(inlines).split(' ').length <= MOST_WORDS
  );
}
