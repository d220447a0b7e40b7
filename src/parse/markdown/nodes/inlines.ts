import type { PhrasingContent } from 'mdast';
import { inlineHtml } from './html.ts';
import { readLink, readLinkReference } from './links.ts';
import { readNoteReference } from './notes.ts';
import { pairedTags } from './paired-tags.ts';
import { readImage, readImageReference } from './pictures.ts';
import type { Reading } from './reading.ts';
import { readText } from './texts.ts';

/** Text of a paragraph, heading or cell as the meeting's body has it: see `meeting/body.ts`. */
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

/** The source's line may end after `<br>`; and where there was a comment, there may be a space on both sides. */
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
