import { diagnose } from '../../../diagnostics/diagnostic.ts';
import { withFix } from '../../../diagnostics/replacement.ts';
import type { TextSlip } from './find-slips.ts';

/** `–––` as a line across the page: Markdown takes hyphens, stars and underscores. */
export const ruleDashes: TextSlip = ({ type, raw, shown, placeOf }) => {
  if (type !== 'paragraph') return [];
  return [...shown.matchAll(rule)].map(({ 0: found, index }) => {
    const place = placeOf(index, index + found.length);
    // `---` under a line of text would make a heading of it.
    return withFix(diagnose('rule-dashes', place, { found: raw.slice(index, index + found.length) }), '***');
  });
};

const rule = /(?=[–—―─=])(?<=^[ \t>]*)(?:[–—―─](?:[ \t]*[–—―─]){2,}|={3,})(?=[ \t]*$)/gm;
