import { diagnose } from '../../../diagnostics/diagnostic.ts';
import { withFix } from '../../../diagnostics/replacement.ts';
import type { TextSlip } from './find-slips.ts';

/** `##Sagsfremstilling`: a heading has a space behind its signs. With one sign it is a hashtag. */
export const headingSpace: TextSlip = ({ type, raw, shown, placeOf }) => {
  // Cheap pre-check: the Unicode expression is slow to compile.
  if (type !== 'paragraph' || !shown.includes('##')) return [];
  return [...shown.matchAll(heading)].map(({ 0: signs, index }) => {
    const end = raw.slice(index).search(/[\r\n]|$/);
    const text = raw.slice(index, index + end).trim();
    const at = index + signs.length;
    const right = `${signs} ${text.slice(signs.length)}`;
    return withFix(
      diagnose('heading-space', placeOf(index, index + text.length), { text, right }),
      ' ',
      placeOf(at, at),
    );
  });
};

/** Before a word, or a number that a space or full stop ends. */
const heading = /(?=##)(?<=^[ \t>]*)#{2,6}(?=\p{L}|\d+[.)]?[ \t]|\ue001{2}\p{L})/gmu;
