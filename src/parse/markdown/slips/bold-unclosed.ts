import { diagnose } from '../../../diagnostics/diagnostic.ts';
import { withFix } from '../../../diagnostics/replacement.ts';
import type { TextSlip } from './find-slips.ts';

/**
 * `**Budget` without an end, or with a space before it: the stars are shown. Stars behind a word are marks of footnotes,
 * and so are those before the text that they lead to.
 */
export const boldUnclosed: TextSlip = ({ raw, shown, placeOf }) => {
  // Cheap pre-check: the Unicode expression is slow to compile.
  const index = shown.includes('**') ? shown.search(opening) : -1;
  if (index < 0) return [];
  const end = index + shown.slice(index).search(/[\r\n]|$/);
  const inner = withSpace.exec(shown.slice(index, end));
  if (inner) {
    const right = `**${raw.slice(index + 2, index + inner[0].length - 2).trim()}**`;
    const place = placeOf(index, index + inner[0].length);
    return [withFix(diagnose('bold-unclosed', place, { text: inner[0], right }), right)];
  }
  const text = raw.slice(index, end).trim();
  const [first = text] = /^\*\*.{0,60}?(?=[:,.;](?:\s|$)|$)/u.exec(text) ?? [];
  return [diagnose('bold-unclosed', placeOf(index, index + 2), { text, right: `${first.trim()}**` })];
};

/** Before a letter, and not behind one. */
const opening = /(?<![\p{L}\p{N}*\ue001)\]])\*\*(?=\p{L})/u;
/** Its end stands on the line, but behind a space. */
const withSpace = /^\*\*[^*\n]{1,200}[ \t]\*\*(?!\p{L})/u;
