import { createHash } from 'node:crypto';
import type { Picture } from '../../../meeting/picture.ts';

const names = new WeakMap<Picture, string>();

/** The name of a picture's resource, made from its bytes: the same picture is embedded once, under one name. */
export function pictureName(picture: Picture): string {
  const known = names.get(picture);
  if (known !== undefined) return known;
  const name = `I${createHash('sha256').update(picture.bytes).digest('hex').slice(0, 16)}`;
  names.set(picture, name);
  return name;
}
