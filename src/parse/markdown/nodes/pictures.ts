import type { Image, ImageReference, PhrasingContent } from 'mdast';
import { diagnose } from '../../../diagnostics/diagnostic.ts';
import { schemeOf } from '../../../pictures/scheme-of.ts';
import { endOf, startOf } from '../node-path.ts';
import type { Reading } from './reading.ts';

/** A picture in the meeting's folder; for one from elsewhere, which is never fetched, its alt text. */
export function readImage(image: Image, { report, placeOf }: Reading): readonly PhrasingContent[] {
  const { url, alt, position } = image;
  const scheme = schemeOf(url);
  if (scheme === undefined) return [{ ...image, title: null }];
  const place = placeOf(startOf(image), endOf(image));
  const isRemote = scheme === 'http' || scheme === 'https';
  report(
    isRemote
      ? diagnose('picture-remote', place, { address: url })
      : diagnose('picture-scheme', place, { address: url, bounds: 'meeting' }),
  );
  return alt ? [{ type: 'text', value: alt, position }] : [];
}

/** A reference as the picture that it stands for; as typed if nothing defines it. */
export function readImageReference(node: ImageReference, reading: Reading): readonly PhrasingContent[] {
  const definition = reading.definitions.get(node.identifier);
  const { alt, position } = node;
  if (!definition) return [{ type: 'text', value: reading.text.slice(startOf(node), endOf(node)), position }];
  reading.used.add(definition);
  return readImage({ type: 'image', url: definition.url, alt, position }, reading);
}
