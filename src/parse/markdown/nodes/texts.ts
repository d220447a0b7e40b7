import type { PhrasingContent, Text } from 'mdast';
import { diagnose } from '../../../diagnostics/diagnostic.ts';
import { endOf, startOf } from '../node-path.ts';
import { reportComment } from './comments.ts';
import type { Reading } from './reading.ts';

/** What ends a line in a word processor's paragraph, and a line that begins with a bullet in the middle of one. */
const lineEnd = /[\v\f\u0085\u2028\u2029]|(?:\r\n?|\n)(?=[•◦▪‣⁃●·\uf0a7\uf0b7\uf076\uf0d8][\s\u00a0])/;

/** Text as typed; line separators end a line. */
export function readText(node: Text, reading: Reading): readonly PhrasingContent[] {
  const value = reading.typed(node);
  if (value.includes('[^')) reportMissingNotes(node, reading);
  if (value.includes('<!--')) reportOpenComments(node, reading);
  const { position } = node;
  return value.split(lineEnd).flatMap((line, index): PhrasingContent[] => {
    const text: PhrasingContent = { type: 'text', value: line, position };
    return index === 0 ? [text] : [{ type: 'break', position }, text];
  });
}

/** `[^1]` is a note's mark only if the note is defined. */
function reportMissingNotes(node: Text, { text, report, placeOf }: Reading): void {
  const start = startOf(node);
  for (const match of text.slice(start, endOf(node)).matchAll(/(?<!\\)\[\^([^\][\s]{1,999})\]/g)) {
    const at = start + match.index;
    report(diagnose('footnote-missing', placeOf(at, at + match[0].length), { name: match[1]! }));
  }
}

/** A comment that does not end in its paragraph would be printed. */
function reportOpenComments(node: Text, reading: Reading): void {
  const start = startOf(node);
  for (const { index } of reading.text.slice(start, endOf(node)).matchAll(/(?<!\\)<!--/g)) {
    reportComment(start + index, reading);
  }
}
