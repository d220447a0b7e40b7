import type { Link, LinkReference, PhrasingContent } from 'mdast';
import { diagnose } from '../../../diagnostics/diagnostic.ts';
import { itemOf } from '../../../meeting/item-link.ts';
import { endOf, startOf } from '../node-path.ts';
import { plainText } from './plain-text.ts';
import type { Reading } from './reading.ts';

/** Addresses that a link may lead to (format.md, "Links"). */
const known = /^(?:https?|mailto|tel|item):/i;

/** The most UTF-16 units in an address: no browser accepts more from a PDF, and every line of a link repeats it. */
const longest = 8_000;

/** A link; if its address is of another kind, its text followed by the address. */
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

/** A reference as the link that it stands for; as typed if nothing defines it. */
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
