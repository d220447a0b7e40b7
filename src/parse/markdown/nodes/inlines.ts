import type { PhrasingContent, Text } from 'mdast';
import { diagnose } from '../../../diagnostics/diagnostic.ts';
import { endOf, startOf } from '../tree-walk.ts';
import { reportComment } from './comments.ts';
import { inlineHtml } from './html.ts';
import { readImage, readImageReference, readLink, readLinkReference } from './links.ts';
import { readNoteReference } from './notes.ts';
import { pairedTags } from './paired-tags.ts';
import type { Reading } from './reading.ts';

/** Turns the text of a paragraph, heading or cell into that of a meeting's body (`meeting/body.ts`). */
export function readInlines(nodes: readonly PhrasingContent[], reading: Reading): PhrasingContent[] {
  return pairedTags(nodes)
    .flatMap(node => readInline(node, reading))
    .map(withoutSpareSpace)
    .filter(node => node.type !== 'text' || node.value !== '');
}

function readInline(node: PhrasingContent, reading: Reading): readonly PhrasingContent[] {
  switch (node.type) {
    case 'text':
      return readText(node, reading);
    case 'html':
      return inlineHtml(node, reading);
    case 'image':
      return readImage(node, reading);
    case 'imageReference':
      return readImageReference(node, reading);
    case 'footnoteReference':
      return readNoteReference(node, reading);
    case 'link':
      return readLink(
        { ...node, children: readInlines(node.children, reading) as typeof node.children },
        reading,
      );
    case 'linkReference':
      return readLinkReference(
        { ...node, children: readInlines(node.children, reading) as typeof node.children },
        reading,
      );
    case 'emphasis':
    case 'strong':
    case 'delete':
    case 'superscript':
    case 'subscript':
    case 'language': {
      const children = readInlines(node.children, reading);
      return children.length > 0 ? [{ ...node, children }] : [];
    }
    default:
      return [node];
  }
}

/** Drops the line end after `<br>`, and one of the two spaces that a dropped comment leaves. */
function withoutSpareSpace(
  node: PhrasingContent,
  index: number,
  nodes: readonly PhrasingContent[],
): PhrasingContent {
  const before = nodes[index - 1];
  if (node.type !== 'text' || !before) return node;
  if (before.type === 'break') return { ...node, value: node.value.replace(/^[ \t]*\n?[ \t]*/, '') };
  if (before.type === 'text' && /[ \n]$/.test(before.value))
    return { ...node, value: node.value.replace(/^[ \t]+/, '') };
  return node;
}

/** A word processor's line separators, and the end of a line before one that begins with a bullet. */
const lineEnd = /[\v\f\u0085\u2028\u2029]|(?:\r\n?|\n)(?=[•◦▪‣⁃●·\uf0a7\uf0b7\uf076\uf0d8][\s\u00a0])/;

/** Text as typed; line separators end a line. */
function readText(node: Text, reading: Reading): readonly PhrasingContent[] {
  const value = reading.typed(node);
  if (value.includes('[^')) reportMissingNotes(node, reading);
  if (value.includes('<!--')) reportOpenComments(node, reading);
  const { position } = node;
  return value.split(lineEnd).flatMap((line, index): PhrasingContent[] => {
    const text: PhrasingContent = { type: 'text', value: line, position };
    return index === 0 ? [text] : [{ type: 'break', position }, text];
  });
}

/** Reports `[^1]`, which Markdown leaves as text if the note is not defined. */
function reportMissingNotes(node: Text, { text, report, placeOf }: Reading): void {
  const start = startOf(node);
  for (const match of text.slice(start, endOf(node)).matchAll(/(?<!\\)\[\^([^\][\s]{1,999})\]/g)) {
    const at = start + match.index;
    report(diagnose('footnote-missing', placeOf(at, at + match[0].length), { name: match[1]! }));
  }
}

/** Reports a comment that does not end in its paragraph, since it would be printed. */
function reportOpenComments(node: Text, reading: Reading): void {
  const start = startOf(node);
  for (const { index } of reading.text.slice(start, endOf(node)).matchAll(/(?<!\\)<!--/g)) {
    reportComment(start + index, reading);
  }
}
