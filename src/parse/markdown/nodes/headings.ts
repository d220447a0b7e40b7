import type { Heading } from 'mdast';
import { diagnose } from '../../../diagnostics/diagnostic.ts';
import { withFix } from '../../../diagnostics/replacement.ts';
import { endOf, startOf } from '../node-path.ts';
import { plainText } from './plain-text.ts';
import type { Reading } from './reading.ts';

/** A heading from depth 2 (a section) to 4. Its level is decided when it is known what is shown. */
export function headingOf(node: Heading, reading: Reading): Heading {
  report(node, reading);
  return { ...node, depth: Math.min(Math.max(node.depth, 2), 4) as Heading['depth'] };
}

/** Underlining turns what may be a paragraph above a line into a heading; `#` is for the item's title. */
function report(node: Heading, { report, placeOf }: Reading): void {
  const place = placeOf(startOf(node), endOf(node));
  const text = plainText(node.children);
  if (isUnderlined(node)) report(diagnose('heading-underlined', place, { text }));
  else if (node.depth === 1) {
    const start = { ...place, end: place.start };
    report(withFix(diagnose('heading-level', place, { text }), '#', start));
  }
}

/** A heading with `#` is never longer than its line. */
function isUnderlined({ position }: Heading): boolean {
  return position !== undefined && position.start.line < position.end.line;
}
