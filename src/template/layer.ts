import type { Picture } from '../meeting/picture.ts';
import type { Place } from '../meeting/place.ts';
import type { FoundTemplate } from './find-template.ts';
import type { TemplateData } from './schema/schema.ts';
import type { Path } from './schema/schema-at.ts';

/** One template of the chain that `extends` makes: what it says itself. */
export interface Layer {
  readonly found: FoundTemplate;
  /** As messages name it: a built-in template's name, or a path. */
  readonly name: string;
  /** Paths of fonts are absolute here. */
  readonly data: TemplateData;
  readonly logo?: Picture;
  readonly coverPicture?: Picture;
  /** Where a value stands in its file; undefined where it names none. */
  readonly placeOf: (path: Path) => Place | undefined;
}
