import type { Image, ImageReference, Link, LinkReference, PhrasingContent, Text } from 'mdast';
import { diagnose } from '../../../diagnostics/diagnostic.ts';
import { itemOf, schemeOf } from '../../../meeting/item-link.ts';
import { endOf, plainText, startOf } from '../tree-walk.ts';
import { inlineHtml, reportComment } from './html.ts';
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

/** Addresses that a link may lead to (format.md, "Links"). */
const known = /^(?:https?|mailto|tel|item):/i;

/** The longest address, in UTF-16 units: no browser accepts more from a PDF, and each line of a link repeats it. */
const longest = 8_000;

/** A link; or, if its address is of an unknown kind, its text followed by the address. */
function readLink(link: Link, reading: Reading): readonly PhrasingContent[] {
  const { url, position } = link;
  if (known.test(url) && url.length <= longest)
    return [{ ...link, title: null, children: isItemItself(link) ? [] : link.children }];
  reading.report(diagnose('link-address', reading.placeOf(startOf(link), endOf(link)), { address: url }));
  const text = plainText(link.children);
  if (url === '' || text === url) return link.children;
  return [...link.children, { type: 'text', value: text === '' ? url : ` (${url})`, position }];
}

/** `<item:plan>` shows the item's number and title, as `[](item:plan)` does. */
function isItemItself({ url, children }: Link): boolean {
  const item = itemOf(url);
  return item !== undefined && itemOf(plainText(children)) === item;
}

/** The link that a reference stands for; as typed if nothing defines it. */
function readLinkReference(node: LinkReference, reading: Reading): readonly PhrasingContent[] {
  const definition = reading.definitions.get(node.identifier);
  const { children, position } = node;
  if (!definition) return [bracket('['), ...children, bracket(`]${labelOf(node)}`)];
  reading.used.add(definition);
  return readLink({ type: 'link', url: definition.url, children, position }, reading);

  function bracket(value: string): PhrasingContent {
    return { type: 'text', value, position };
  }
}

function labelOf({ referenceType, label }: LinkReference): string {
  if (referenceType === 'shortcut') return '';
  return referenceType === 'collapsed' ? '[]' : `[${label ?? ''}]`;
}

/** A picture in the meeting's folder; or the alternative text of one from elsewhere, which is never fetched. */
function readImage(image: Image, { report, placeOf }: Reading): readonly PhrasingContent[] {
  const { url, alt, position } = image;
  const scheme = schemeOf(url);
  if (scheme === undefined) return [image];
  const place = placeOf(startOf(image), endOf(image));
  const isRemote = scheme === 'http' || scheme === 'https';
  report(
    isRemote
      ? diagnose('picture-remote', place, { address: url })
      : diagnose('picture-scheme', place, { address: url, bounds: 'meeting' }),
  );
  return alt ? [{ type: 'text', value: alt, position }] : [];
}

/** The picture that a reference stands for; as typed if nothing defines it. */
function readImageReference(node: ImageReference, reading: Reading): readonly PhrasingContent[] {
  const definition = reading.definitions.get(node.identifier);
  const { alt, position } = node;
  if (!definition) return [{ type: 'text', value: reading.text.slice(startOf(node), endOf(node)), position }];
  reading.used.add(definition);
  return readImage({ type: 'image', url: definition.url, alt, position }, reading);
}
