import type { Figure } from '../../../document/document.ts';
import { picture } from '../picture.ts';
import { block, type Html } from '../write.ts';
import type { Place } from './place.ts';
import { withCaption } from './wide.ts';

export function figure({ picture: shown, alt }: Figure, { caption }: Place): Html {
  const image = picture(shown, alt);
  return caption ? withCaption(image, caption) : block('figure', {}, image);
}
