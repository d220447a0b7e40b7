import { diagnose } from '../../../diagnostics/diagnostic.ts';
import { placeAt } from '../../../diagnostics/places.ts';
import { withFix } from '../../../diagnostics/replacement.ts';
import { endOf, startOf } from '../node-path.ts';
import type { BlockSlip } from './block-slips.ts';

/** Prose that four spaces or a tab before it turn into code: shown in another font, and its lines not filled. */
export const proseAsCode: BlockSlip = ({ node, parent, source }) => {
  if (node.type !== 'code') return [];
  const typed = source.text.slice(startOf(node), endOf(node));
  if (/^\s*[`~]/.test(typed) || !isProse(node.value)) return [];
  const end = startOf(node) + typed.search(/\S[^\r\n]*/) + /\S[^\r\n]*/.exec(typed)![0].trimEnd().length;
  const start = startOf(node) + typed.search(/\S/);
  const found = diagnose('prose-as-code', placeAt(source, start, end), {
    text: source.text.slice(start, end),
  });
  // In a list, how far to the left it goes depends on the point that it belongs to.
  if (parent.type !== 'root') return [found];
  const from = source.lineStarts[node.position!.start.line - 1]!;
  const right = source.text.slice(from, endOf(node)).replace(/^[ \t]+/gm, '');
  return [withFix(found, right, placeAt(source, from, endOf(node)))];
};

/** Four words with single spaces between, from a capital on, and no sign of code, a form or a table. */
function isProse(text: string): boolean {
  return (
    /^\p{Lu}(?!\p{Lu}+ )\S* (?:\S+ ){2}\S/u.test(text.trim()) &&
    !/[{}=;<>|\t]| {2}|_{2}|\.{4}/.test(text.trim())
  );
}
