import type { Picture } from '../../meeting/picture.ts';
import { pictureFile } from '../../pictures/picture-file.ts';
import { type Html, voidElement } from './write.ts';

const types = { png: 'image/png', jpeg: 'image/jpeg', svg: 'image/svg+xml' } as const;

/** A picture within the page, in its own size or as wide as there is room. */
export function picture(shown: Picture, alt: string): Html {
  const data = Buffer.from(pictureFile(shown)).toString('base64');
  return voidElement('img', {
    src: `data:${types[shown.format]};base64,${data}`,
    width: Math.max(1, Math.round(shown.width)),
    height: Math.max(1, Math.round(shown.height)),
    alt,
  });
}
