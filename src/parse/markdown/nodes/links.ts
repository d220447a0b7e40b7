import type { Image, ImageReference, Link, LinkReference, PhrasingContent } from 'mdast';
import { diagnose } from '../../../diagnostics/diagnostic.ts';
import { itemOf } from '../../../meeting/item-link.ts';
import { schemeOf } from '../../../pictures/scheme-of.ts';
import { endOf, startOf } from '../tree-walk.ts';
import { plainText } from './plain-text.ts';
import type { Reading } from './reading.ts';

/** Addresses that a link may lead to (format.md, "Links"). */
const known = /^(?:https?|mailto|tel|item):/i;

/** The longest address, in UTF-16 units: no browser accepts more from a PDF, and each line of a link repeats it. */
const longest = 8_000;

/** A link; or, if its address is of an unknown kind, its text followed by the address. */
export function readLink(link: Link, reading: Reading): readonly PhrasingContent[] {
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
export function readLinkReference(node: LinkReference, reading: Reading): readonly PhrasingContent[] {
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
export function readImage(image: Image, { report, placeOf }: Reading): readonly PhrasingContent[] {
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
export function readImageReference(node: ImageReference, reading: Reading): readonly PhrasingContent[] {
  const definition = reading.definitions.get(node.identifier);
  const { alt, position } = node;
  if (!definition) return [{ type: 'text', value: reading.text.slice(startOf(node), endOf(node)), position }];
  reading.used.add(definition);
  return readImage({ type: 'image', url: definition.url, alt, position }, reading);
}
