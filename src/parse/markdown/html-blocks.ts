import { htmlFlow } from 'micromark-core-commonmark';
import type { Construct, Extension, TokenizeContext } from 'micromark-util-types';

/**
 * HTML blocks as in CommonMark, except for lines that begin with HTML that we read: `<br>`, `<sup>`, `<sub>`, `<span
 * lang="…">`, or a comment followed by a space and text. The rest of such a line is Markdown.
 */
export function htmlBlocks(text: string): Extension {
  const isText = linesOfText(text);
  const guarded: Construct = {
    ...htmlFlow,
    name: 'htmlBlock',
    tokenize(this: TokenizeContext, effects, ok, nok) {
      const begin = htmlFlow.tokenize.call(this, effects, ok, nok);
      return code => (isText(this.now().offset) ? nok(code) : begin(code));
    },
  };
  const lessThan = 60;
  return { disable: { null: ['htmlFlow'] }, flow: { [lessThan]: guarded } };
}

const ownTag = /<(?:(?:br|\/?su[bp])[\s/>]|span\s+lang\b)/iy;
/** A longer comment counts as a block, because it would be searched for empty lines again and again. */
const longComment = 10_000;

/** Whether the `<` at an offset begins text rather than an HTML block. */
function linesOfText(text: string): (offset: number) => boolean {
  const endOfComment = nextOf(text, '-->');
  return offset => {
    ownTag.lastIndex = offset;
    if (ownTag.test(text)) return true;
    if (!text.startsWith('<!--', offset)) return false;
    const end = endOfComment(offset + 2);
    if (end < 0 || end - offset > longComment || hasEmptyLine(text.slice(offset, end))) return false;
    return /^[ \t]+\S/.test(text.slice(end + 3, end + 100));
  };
}

/** A comment with an empty line in it can only be a block. */
function hasEmptyLine(text: string): boolean {
  return /(?:\r\n|\n|\r(?!\n))[ \t>]*[\r\n]/.test(text);
}

/** `indexOf` for rising offsets, which searches each part of the text once. */
function nextOf(text: string, searched: string): (offset: number) => number {
  let found = -2;
  return offset => {
    if (found === -1 || found >= offset) return found;
    found = text.indexOf(searched, offset);
    return found;
  };
}
