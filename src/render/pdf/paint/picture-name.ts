import { createHash } from 'node:crypto';
import type { Picture } from '../../../meeting/picture.ts';

const names = new WeakMap<Picture, string>();

/** The name of a picture's resource, from its bytes and its colours: the same picture is embedded once, under one name. */
export function pictureName(picture: Picture): string {
  const known = names.get(picture);
  if (known !== undefined) return known;
  const sum = createHash('md5').update(picture.bytes);
  if (picture.profile) sum.update(picture.profile);
  const name = `I${sum.digest('hex')}`;
  names.set(picture, name);
  return name;
}
