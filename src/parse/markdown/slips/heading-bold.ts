import type { Paragraph, RootContent } from 'mdast';
import { diagnose } from '../../../diagnostics/diagnostic.ts';
import { placeAt } from '../../../diagnostics/places.ts';
import { withFix } from '../../../diagnostics/replacement.ts';
import { endOf, startOf } from '../node-path.ts';
import { plainText } from '../nodes/plain-text.ts';
import type { BlockSlip } from './block-slips.ts';

/** A few words in bold over text, alone or on the first line of a paragraph: they stand there as a heading, and are none. */
export const headingBold: BlockSlip = ({ node, after, parent, source }) => {
  if (parent.type !== 'root' || node.type !== 'paragraph') return [];
  const head = boldHead(node, after);
  if (!head) return [];
  const text = plainText([head]);
  const place = placeAt(source, startOf(head), endOf(head));
  const isAlone = head === node.children.at(-1);
  // Where text goes on below it, a heading needs no empty line.
  const found = diagnose('heading-bold', place, { text });
  return [isAlone || /^[\r\n]/.test(source.text.slice(endOf(head))) ? withFix(found, `## ${text}`) : found];
};

function boldHead({ children }: Paragraph, after: RootContent | undefined) {
  const [first, second] = children;
  if (first?.type !== 'strong' || first.position?.start.line !== first.position?.end.line) return undefined;
  const text = plainText([first]);
  if (!isHead(text)) return undefined;
  if (second === undefined) return after && isText(after) ? first : undefined;
  const goesOn = second.type === 'text' && /^[ \t]*(?:\r\n?|\n)\s*\p{Lu}/u.test(second.value);
  return goesOn && plainText(children.slice(1)).length > 60 ? first : undefined;
}

/** Eight words at most, with no sign at their end and no colon between them. */
function isHead(text: string): boolean {
  return (
    /[\p{L}\p{N})]$/u.test(text) && /\p{L}{2}/u.test(text) && !/: /.test(text) && text.split(' ').length <= 8
  );
}

/** Another line in bold is no text below the first: such lines are names, or a title of two lines. */
function isText(node: RootContent): boolean {
  if (node.type === 'paragraph') return node.children.length > 1 || node.children[0]?.type !== 'strong';
  return ['list', 'table', 'blockquote'].includes(node.type);
}
