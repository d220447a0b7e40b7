import type { Figure, Inlines } from '../../../document/document.ts';
import { inlines } from '../inlines.ts';
import { picture } from '../picture.ts';
import { block, type Html } from '../write.ts';
import type { Place } from './place.ts';

export function figure({ picture: shown, alt }: Figure, { caption }: Place): Html {
  const image = picture(shown, alt);
  return caption ? withCaption(image, caption) : block('figure', {}, image);
}

/** What is captioned, with its caption. */
export function withCaption(content: Html, caption: Inlines): Html {
  return block('figure', {}, content, block('figcaption', {}, inlines(caption)));
}
