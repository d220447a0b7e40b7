import { md5 } from 'js-md5';
import type { Picture } from '../../../meeting/picture.ts';

const names = new WeakMap<Picture, string>();

/**
 * The name of a picture's resource, made from its bytes and its colours: the same picture is embedded once, under one name. The hash is
 * the one that pdfkit makes the file's own identifier with: node:crypto would take longer to load.
 */
export function pictureName(picture: Picture): string {
  const known = names.get(picture);
  if (known !== undefined) return known;
  const sum = md5.create().update(picture.bytes);
  if (picture.profile) sum.update(picture.profile);
  const name = `I${sum.hex()}`;
  names.set(picture, name);
  return name;
}
